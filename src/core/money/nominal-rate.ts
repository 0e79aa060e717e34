/**
 * A nominal rate a year, due in equal parts:
 *
 *     rate of a period = nominal rate a year ÷ periods a year
 */

import type { Decimal } from 'decimal.js';
import { isNotGiven, readNumber, readNumberWhere } from '../argument';
import { shown } from '../problem';
import { ok, refuse, type Result } from '../result';
import { figure } from '../working';
import { Exact } from './discounting';

/** A quotient, so that interest can multiply before it divides. */
export interface NominalRate {
  /** A fraction above −`perYear`. */
  readonly yearly: number | Decimal;
  readonly perYear: number;
}

/** The `per_year` argument: a whole number from 1 to 366. */
export function readPerYear(given: unknown, fallback: number): Result<number> {
  if (isNotGiven(given)) return ok(fallback);
  const accepts = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 366;
  return readNumberWhere('per_year', given, accepts, 'a whole number from 1 to 366');
}

/** A rate a year, which {@link nominalRate} holds against the periods of a year. */
export function readYearly(argument: string, given: unknown): Result<number> {
  return readNumber(argument, given, 'a fraction, 0.08 for 8 % a year');
}

/** @problem out-of-range for a rate of −1 or less a period */
export function nominalRate(argument: string, yearly: number, perYear: number): Result<NominalRate> {
  if (yearly > -perYear) return ok({ yearly, perYear });
  const takes = `a fraction above -${perYear} when per_year is ${perYear}, 0.08 for 8 %`;
  return refuse('out-of-range', argument, shown(yearly), takes);
}

export function rateOfPeriod({ yearly, perYear }: NominalRate): Decimal {
  return new Exact(yearly).div(perYear);
}

/** Interest of a period. */
export function interestOn(amount: number, { yearly, perYear }: NominalRate): Decimal {
  return new Exact(amount).times(yearly).div(perYear);
}

/** The rate of a period as a formula shows it: `0.08 ÷ 2`. */
export function shownOfPeriod({ yearly, perYear }: NominalRate): string {
  const rate = figure(Number(yearly));
  return perYear === 1 ? rate : `${rate} ÷ ${perYear}`;
}
