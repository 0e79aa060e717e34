/** The door for dates: Excel serials, or text in ISO form. */

import { isNotGiven } from '../argument';
import { shown } from '../problem';
import { ok, refuse, type Result } from '../result';
import { LAST_SERIAL, parseIsoDate } from './serial';

const TAKES = 'a date, as a date cell or as text like 2026-04-01';

/**
 * A day as an Excel serial; the time of day is dropped.
 *
 * @problem not-understood for text that is no date; out-of-range outside 1900 to 9999
 */
export function readDate(argument: string, given: unknown): Result<number> {
  if (typeof given === 'string' && given.trim() !== '') {
    const serial = parseIsoDate(given.trim());
    return serial === undefined ? refuse('not-understood', argument, shown(given), TAKES) : ok(serial);
  }
  if (typeof given !== 'number') return refuse('not-understood', argument, shown(given), TAKES);
  const serial = Math.floor(given);
  if (!(serial >= 1 && serial <= LAST_SERIAL)) return refuse('out-of-range', argument, shown(given), TAKES);
  return ok(serial);
}

/** An optional date; blank or 0 is not given. */
export function readOptionalDate(argument: string, given: unknown): Result<number | undefined> {
  return isNotGiven(given) ? ok(undefined) : readDate(argument, given);
}
