/** The lock date for the whole pane: the workbook's, or without one the pane's own. */

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { LockDate } from '../../core/journal/lock-date';
import { keepLockDate, readLockDate } from '../../workbook/lock-date-setting';
import { accountsWords } from '../words/accounts';
import { settingsWords } from '../words/settings';
import { useInTurn } from './in-turn';
import { useAgain } from './use-again';

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

interface Known extends LockReading {
  readonly isRefused?: boolean;
}

/** @param moment Anything that changes when the workbook should be asked again. */
export function useLockDate(excel: boolean, moment: string): LockState {
  const [reading, setReading] = useState<Known>({ lock: undefined });
  const known = useRef(reading);
  const inTurn = useInTurn();

  const know = (next: Known): void => {
    // The same again changes nothing, and nothing is drawn anew.
    if (isSame(known.current, next)) return;
    known.current = next;
    setReading(next);
  };

  const refresh = async (): Promise<LockReading> => {
    if (!excel) return known.current;
    return inTurn(async () => {
      const outcome = await readLockDate();
      const next: Known = outcome.done
        ? outcome.value
        : {
            lock: known.current.lock,
            sentence: accountsWords.lock.notRead(outcome.refusal.sentence),
            isRefused: true,
          };
      know(next);
      return next;
    });
  };
  const refreshNow = useEffectEvent(() => void refresh());
  useEffect(() => refreshNow(), [excel, moment]);
  useAgain(reading.isRefused === true, () => void refresh());

  const keep = async (next: LockDate): Promise<string | undefined> => {
    if (!excel) {
      know({ lock: next });
      return undefined;
    }
    return inTurn(async () => {
      const outcome = await keepLockDate(next);
      if (!outcome.done) return settingsWords.notKept(outcome.refusal.sentence);
      know({ lock: next });
      return undefined;
    });
  };

  const { lock, sentence } = reading;
  return { lock, sentence, keep, refresh };
}

function isSame(one: Known, other: Known): boolean {
  return one.lock === other.lock && one.sentence === other.sentence && one.isRefused === other.isRefused;
}
