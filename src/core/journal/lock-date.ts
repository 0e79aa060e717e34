/**
 * The lock date: nothing is posted on it or before. It is a control against slips, kept in the
 * workbook's settings where whoever can edit the file can change it; no proof against tampering.
 */

import { isNotGiven } from '../argument';
import { ok, refuse, type Result } from '../result';
import { readOptionalDate } from '../time/date-argument';
import { isoDate } from '../time/serial';

/** Excel serial; nothing where the books are open. */
export type LockDate = number | undefined;

/** What a workbook keeps; nothing, or what was never set, is open books. */
export function readKeptLockDate(kept: unknown): Result<LockDate> {
  return isNotGiven(kept) ? ok(undefined) : readOptionalDate('lock date', kept);
}

/** The form in which it is kept. */
export function keptLockDate(lock: LockDate): string | null {
  return lock === undefined ? null : isoDate(lock);
}

/**
 * The day of an entry, if something may be posted on it.
 *
 * @problem not-understood without a date; out-of-range on the lock date and before
 */
export function readPostingDate(date: number | undefined, lock: LockDate): Result<number> {
  if (date === undefined) return refuse('not-understood', 'date', 'nothing', 'the day to post on');
  if (lock !== undefined && date <= lock) {
    return refuse('out-of-range', 'date', isoDate(date), `a day after the lock date ${isoDate(lock)}`);
  }
  return ok(date);
}
