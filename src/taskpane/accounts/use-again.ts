/** Asks again for what the workbook did not answer, until it does: a cell that was being edited is no lasting reason. */

import { useEffect, useEffectEvent } from 'react';

const PAUSE_MILLISECONDS = 2000;

/** @param isRefused Whether the last answer was a refusal. */
export function useAgain(isRefused: boolean, ask: () => void): void {
  const askNow = useEffectEvent(ask);
  useEffect(() => {
    if (!isRefused) return undefined;
    const again = setInterval(() => askNow(), PAUSE_MILLISECONDS);
    return () => clearInterval(again);
  }, [isRefused]);
}
