/** The lock date for the whole pane: the workbook's, or without one the pane's own. */

import { useEffect, useEffectEvent, useState } from 'react';
import type { LockDate } from '../../core/journal/lock-date';
import { keepLockDate, readLockDate } from '../../workbook/lock-date-setting';

export interface LockReading {
  readonly lock: LockDate;
  /** What the workbook keeps and could not be read: then it is not known what is closed. */
  readonly sentence?: string | undefined;
}

export interface LockState extends LockReading {
  /** @returns Why it is not kept, in a sentence; nothing when it is. */
  readonly keep: (lock: LockDate) => Promise<string | undefined>;
  /** Reads the workbook again, where a colleague may have closed a month. */
  readonly refresh: () => Promise<LockReading>;
}

/** @param moment Anything that changes when the workbook should be asked again. */
export function useLockDate(excel: boolean, moment: string): LockState {
  const [reading, setReading] = useState<LockReading>({ lock: undefined });

  const refresh = async (): Promise<LockReading> => {
    if (!excel) return reading;
    const outcome = await readLockDate();
    const next = outcome.done
      ? outcome.value
      : { ...reading, sentence: `The lock date in this workbook was not read. ${outcome.refusal.sentence}` };
    setReading((now) => (now.lock === next.lock && now.sentence === next.sentence ? now : next));
    return next;
  };
  const refreshNow = useEffectEvent(() => void refresh());
  useEffect(() => refreshNow(), [excel, moment]);

  const keep = async (lock: LockDate): Promise<string | undefined> => {
    if (excel) {
      const outcome = await keepLockDate(lock);
      if (!outcome.done) return `Not kept in the workbook. ${outcome.refusal.sentence}`;
    }
    setReading({ lock });
    return undefined;
  };

  return { ...reading, keep, refresh };
}
