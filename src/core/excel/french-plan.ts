/**
 * The door AMORLINC and AMORDEGRC share: the plan of an asset under the French accounting system,
 * where a rate a year replaces the life and the first period runs to the first balance sheet date.
 *
 * Source: Microsoft Excel, AMORLINC and AMORDEGRC.
 */
import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { figure } from '../working';
import { day, notNegative, number, optional, readArguments, type Argument } from './argument';
import { dayCount, isBasis, type DayCount } from './day-count';

export interface FrenchPlan {
  readonly cost: number;
  /** 0 or more, below cost. */
  readonly salvage: number;
  /** 0 for the first period; not negative. */
  readonly period: number;
  /** A year, above 0. */
  readonly rate: number;
  /** Days of the first period, and of a year. */
  readonly first: DayCount;
}

/** cost, date_purchased, first_period, salvage, period, rate, basis: raw cell values. */
type Given = readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown];

/**
 * Checks the seven arguments, in the catalogue's order.
 *
 * A purchase on the last day of the first period is accepted. Not verified in Excel, decided here:
 * a missing date is serial 0, as a blank cell is; salvage equal to or above cost is refused by
 * AMORLINC as it is by AMORDEGRC; a basis loses its fraction.
 *
 * @param rate What the function takes as its rate.
 * @problem out-of-range, not-understood
 */
export function readFrenchPlan(rate: Argument, given: Given): Result<FrenchPlan> {
  const door = [
    notNegative('cost'),
    day('date_purchased'),
    day('first_period'),
    notNegative('salvage'),
    notNegative('period'),
    rate,
    optional(number('basis', '0, 1, 3 or 4'), 0),
  ] as const;
  return andThen(
    readArguments(door, given),
    ([cost, purchased, firstEnd, salvage, period, perYear, code]) => {
      const basis = Math.trunc(code);
      if (!isBasis(basis)) return refuse('out-of-range', 'basis', shown(given[6]), '0, 1, 3 or 4');
      if (firstEnd < purchased) {
        return refuse('out-of-range', 'first_period', shown(given[2]), 'a date on or after date_purchased');
      }
      if (salvage >= cost) {
        return refuse(
          'out-of-range',
          'salvage',
          shown(given[3]),
          `a number from 0 to below cost (${figure(cost)})`,
        );
      }
      return ok({ cost, salvage, period, rate: perYear, first: dayCount(basis, purchased, firstEnd) });
    },
  );
}
