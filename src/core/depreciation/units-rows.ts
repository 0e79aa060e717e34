/**
 * The rows of an asset that is written down by units: one a cell of the units given, whatever time
 * they took.
 */

import { isNotGiven } from '../argument';
import { shown } from '../problem';
import { figure } from '../working';
import { ok, refuse, type Result } from '../result';
import { readNumbers } from '../table/numbers';
import type { Asset } from './asset';
import { unitsTimeline, type Timeline } from './timeline';

const TAKES = 'one cell of units a row, each from 0 to 2^53 − 1';

/** Units are counted in whole parts of one, so they are a number that doubles can count. */
export function isUnits(value: number): boolean {
  return value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}

/**
 * The `units` argument of a schedule.
 *
 * @returns Nothing for a method that follows time, else the units of each row.
 * @problem not-understood when they are missing, or given to a method that follows time
 * @problem out-of-range for units below 0 or past 2^53 − 1
 */
export function readUnits(given: unknown, { method }: Asset): Result<readonly number[] | undefined> {
  if (method.clock !== 'units') {
    if (isNotGiven(given)) return ok(undefined);
    return refuse('not-understood', 'units', shown(given), 'nothing, unless the method is UOP');
  }
  if (isNotGiven(given)) return refuse('not-understood', 'units', 'nothing', TAKES);
  const units = readNumbers('units', given);
  if (!units.ok) return units;
  const wrong = units.value.find((each) => !isUnits(each));
  return wrong === undefined ? units : refuse('out-of-range', 'units', figure(wrong), TAKES);
}

/**
 * The timeline of units.
 *
 * @param units Made in each row.
 * @param closes The instants at which the rows close.
 */
export function timelineOfUnits(
  units: readonly number[],
  start: number,
  closes: readonly number[],
  hasDays: boolean,
): Timeline {
  const den = denominatorOf(units);
  let made = 0;
  const toDate = units.map((each) => (made += Math.round(each * den)));
  return unitsTimeline(start, closes, toDate, den, hasDays);
}

/** Whole numerators of every decimal, up to the millionth of a unit. */
function denominatorOf(units: readonly number[]): number {
  let den = 1;
  while (den < 1e6 && units.some((each) => Math.round(each * den) / den !== each)) den *= 10;
  return den;
}
