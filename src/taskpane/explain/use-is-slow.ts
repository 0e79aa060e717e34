/** Whether something lasts longer than a person takes for an answer at once. */

import { useEffect, useState } from 'react';

const PATIENCE_MILLISECONDS = 500;

export function useIsSlow(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return undefined;
    const patience = setTimeout(() => setSlow(true), PATIENCE_MILLISECONDS);
    return () => {
      clearTimeout(patience);
      setSlow(false);
    };
  }, [isBusy]);
  return isSlow;
}
