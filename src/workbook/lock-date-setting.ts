/** The lock date in the workbook's settings: it travels with the file to whoever opens it. */

import { keptLockDate, readKeptLockDate, type LockDate } from '../core/journal/lock-date';
import { sentenceOf } from '../core/problem';
import { done, reading, writing, type Outcome } from './outcome';

/** Where it is kept among the workbook's settings. */
export const LOCK_DATE_SETTING = 'writedown.lock-date';

export interface LockDateReading {
  readonly lock: LockDate;
  /** What the workbook keeps and could not be read; until it is set again or blanked the pane posts nothing. */
  readonly sentence?: string;
}

export function readLockDate(): Promise<Outcome<LockDateReading>> {
  return reading(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(LOCK_DATE_SETTING);
    setting.load('value');
    await context.sync();
    const kept = readKeptLockDate(setting.isNullObject ? undefined : (setting.value as unknown));
    if (kept.ok) return done({ lock: kept.value });
    return done({ lock: undefined, sentence: sentenceOf(kept.problem) });
  });
}

/** @param lock Nothing opens the books. */
export function keepLockDate(lock: LockDate): Promise<Outcome<LockDateReading>> {
  return writing(async (context) => {
    context.workbook.settings.add(LOCK_DATE_SETTING, keptLockDate(lock));
    await context.sync();
    return done({ lock });
  });
}
