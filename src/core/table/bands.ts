/**
 * Bands of age: each reaches up to its limit and includes it, and one more holds what is older than
 * the last limit.
 *
 *     limits 0, 30, 60, 90: Not due, 1–30, 31–60, 61–90, Over 90
 */

import { isNotGiven, readFraction, readNumberWhere } from '../argument';
import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { itemName, readBeside, readList } from './lists';

/** Upper limits of bands, ascending whole numbers of 0 or more. */
export type Limits = readonly number[];

const USUAL: Limits = [0, 30, 60, 90];

const WHOLE = 'a whole number of 0 or more';

/**
 * The `bands` argument: upper limits in a row or a column. Blank or 0 after the first is no limit, for
 * a blank cell reaches us as either.
 *
 * @problem not-understood for none, or limits that do not ascend; out-of-range
 */
export function readBands(given: unknown): Result<Limits> {
  const takes = 'ascending upper limits of age, as 0, 30, 60, 90';
  if (isNotGiven(given)) return refuse('not-understood', 'bands', 'nothing', takes);
  return andThen(readList('bands', given, readLimit), (read) => {
    let length = read.length;
    while (length > 1 && read[length - 1] === 0) length--;
    const limits = read.slice(0, length);
    const back = limits.findIndex((limit, index) => index > 0 && limit <= (limits[index - 1] ?? 0));
    if (back < 0) return ok(limits);
    const got = `${shown(limits[back])} after ${shown(limits[back - 1])}`;
    return refuse('not-understood', itemName('bands', back), got, takes);
  });
}

/** The `bands` argument of receivables: 0, 30, 60, 90 days when it is not given. */
export function readOptionalBands(given: unknown): Result<Limits> {
  return isNotGiven(given) ? ok(USUAL) : readBands(given);
}

function readLimit(place: string, given: unknown): Result<number> {
  return readNumberWhere(place, given, (limit) => Number.isSafeInteger(limit) && limit >= 0, WHOLE);
}

/**
 * The `rates` argument: the fraction of each band that will be lost, one more than there are limits.
 *
 * @problem not-understood for another number of them; out-of-range for one that is not 0 to 1
 */
export function readBandRates(given: unknown, limits: Limits): Result<readonly number[]> {
  return readBeside('rates', given, ['bands and 1 more', limits.length + 1], readFraction);
}

/**
 * Which band an age falls in, counted from 0.
 *
 * @param age In the unit of the limits; below 0 is the first band's.
 * @example bandOf([0, 30, 60, 90], 31) // 2
 */
export function bandOf(limits: Limits, age: number): number {
  let [low, high] = [0, limits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (age <= (limits[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The bands as a table names them, one more than there are limits.
 *
 * @example bandLabels([15, 45]) // ["Up to 15", "16–45", "Over 45"]
 */
export function bandLabels(limits: Limits): readonly string[] {
  const upTo = limits.map((limit, index) => {
    const before = limits[index - 1];
    if (before === undefined) return limit === 0 ? 'Not due' : `Up to ${limit}`;
    return before + 1 === limit ? String(limit) : `${before + 1}–${limit}`;
  });
  return [...upTo, `Over ${limits[limits.length - 1] ?? 0}`];
}
