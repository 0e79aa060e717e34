/**
 * How far two parts of an asset together stand from the whole, month end by month end: each asset is
 * rounded by itself, so that the parts' charges may be a minor unit before or behind the whole's.
 *
 *     drift = written down of the parts − written down of the whole
 *
 * Where cost and salvage are shared in one proportion the exact curves add up, and rounding three of them
 * leaves at most one minor unit at any date. Amounts are shared in whole minor units, which is nearly one
 * proportion: straight line and the sum of digits, which know no rate, stay within one still; a declining
 * rate may go a little further.
 */

import { chargedUntil } from '../depreciation/history';
import { all, andThen, ok, type Result } from '../result';
import { endOfMonth, monthOf } from '../time/calendar';
import { LAST_SERIAL } from '../time/serial';
import type { Holding } from './holding';
import { readAlone } from './one-asset';
import type { Split } from './split';
import type { Terms } from './terms';

/** In minor units. */
export interface Drift {
  /** The most at any month end, before or behind. */
  readonly most: number;
  /** The first day it is that much; nothing where the parts follow the whole to the last unit. */
  readonly on: number | undefined;
  /** Once all is written down. */
  readonly atEnd: number;
}

/** A hundred years. */
const MOST_MONTHS = 1200;

/** @problem those of a row that cannot be read */
export function splitDrift(
  header: readonly unknown[],
  { asset: { row, cells }, stays, goes }: Split,
  by: Pick<Terms, 'convention' | 'yearEnd' | 'decimals'>,
): Result<Drift> {
  const terms: Terms = { ...by, from: LAST_SERIAL, to: LAST_SERIAL, takesUnits: true };
  const read = (one: readonly unknown[]): Result<Holding> =>
    readAlone(header, { row, cells: one }, undefined, terms);
  return andThen(all<[Holding, Holding, Holding]>([read(cells), read(stays), read(goes)]), (three) =>
    ok(driftOf(...three)),
  );
}

function driftOf(whole: Holding, ...parts: readonly Holding[]): Drift {
  const { start, history } = whole;
  const driftAt = (day: number): number => {
    const sum = parts.reduce((charged, part) => charged + chargedUntil(part.history, day), 0);
    return sum - chargedUntil(history, day);
  };
  const last = Math.min(monthOf(LAST_SERIAL), monthOf(start) + MOST_MONTHS);
  let [most, on]: [number, number | undefined] = [0, undefined];
  for (let month = monthOf(start); month <= last; month++) {
    const day = endOfMonth(month);
    const drift = Math.abs(driftAt(day));
    if (drift > most) [most, on] = [drift, day];
    if (day >= history.end) break;
  }
  return { most, on, atEnd: driftAt(LAST_SERIAL) };
}
