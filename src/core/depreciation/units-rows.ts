/**
 * The rows of an asset that is written down by units: one a cell of the units given, whatever time
 * they took.
 */

import { isNotGiven } from '../argument';
import { fraction, fractionOf, plus, toNumber, type Fraction } from '../money/fraction';
import type { Minor } from '../money/minor';
import { figure } from '../working';
import { ok, refuse, type Result } from '../result';
import { readNumbers } from '../table/numbers';
import type { Asset } from './asset';

const TAKES = 'one cell of units a row, each 0 or more';

/**
 * The `units` argument of a schedule.
 *
 * @returns Nothing for a method that follows time, else the units of each row.
 * @problem not-understood when they are missing, or given to a method that follows time
 * @problem out-of-range for a negative number of units
 */
export function readUnits(given: unknown, { method }: Asset): Result<readonly number[] | undefined> {
  if (method.clock !== 'units') {
    if (isNotGiven(given)) return ok(undefined);
    return refuse('not-understood', 'units', 'a range', 'nothing, unless the method is UOP');
  }
  if (isNotGiven(given)) return refuse('not-understood', 'units', 'nothing', TAKES);
  const units = readNumbers('units', given);
  if (!units.ok) return units;
  const negative = units.value.find((each) => each < 0);
  return negative === undefined ? units : refuse('out-of-range', 'units', figure(negative), TAKES);
}

/** Written down at the end of every row, in whole minor units. */
export function accumulatedByUnits({ method, plan }: Asset, units: readonly number[]): readonly Minor[] {
  const curve = method.curve(plan);
  let toDate = fraction(0n);
  return units.map((made) => {
    toDate = plus(toDate, fractionOf(made));
    const [num, den] = inDoubles(toDate);
    return curve.accumulated(num, den);
  });
}

/** Exactly where doubles hold it; past that to the millionth of a unit. */
function inDoubles(units: Fraction): readonly [number, number] {
  const [num, den] = [Number(units.num), Number(units.den)];
  if (Number.isSafeInteger(num) && Number.isSafeInteger(den)) return [num, den];
  return [Math.round(toNumber(units) * 1e6), 1e6];
}
