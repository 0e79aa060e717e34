/** The lock date for the whole pane. */

import type { LockDate } from '../../core/journal/lock-date';
import { keepLockDate, readLockDate } from '../../workbook/lock-date-setting';
import { mapped } from '../../workbook/outcome';
import { accountsWords } from '../words/accounts';
import { useKept } from './use-kept';

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
  const { value, sentence, keep, refresh } = useKept<LockDate>(excel, moment, {
    initially: undefined,
    read: async () => mapped(await readLockDate(), ({ lock, ...rest }) => ({ value: lock, ...rest })),
    keep: keepLockDate,
    notRead: accountsWords.lock.notRead,
  });
  return {
    ...{ lock: value, sentence },
    keep: (lock) => keep(() => Promise.resolve({ value: lock })),
    async refresh() {
      const { value: lock, sentence: said } = await refresh();
      return { lock, sentence: said };
    },
  };
}
