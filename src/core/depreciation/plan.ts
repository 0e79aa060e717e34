/**
 * What a depreciation method is told: an amount to write down, from cost to salvage, over a life.
 * Amounts are in one unit throughout — minor units in a schedule, currency in a single value — and
 * the decimals that were typed for life and factor are kept as exact fractions beside the doubles.
 */

import { fractionOf, fraction, toNumber, type Fraction } from '../money/fraction';

export interface Plan {
  /** 0 or more. */
  readonly cost: number;
  /** 0 to cost. */
  readonly salvage: number;
  readonly life: Quantity;
  /** Share of the first financial year that counts, for the methods that take a rate once a year. */
  readonly stub?: Quantity;
  /** Multiple of the straight-line rate for DDB and VDB, the rate itself for REDUCING; not given to the others. */
  readonly factor?: Quantity;
}

/** A number above 0, as the nearest double and exactly. */
export interface Quantity {
  readonly near: number;
  readonly exact: Fraction;
}

/** The decimal that was typed, exactly. */
export function quantity(typed: number): Quantity {
  return { near: typed, exact: fractionOf(typed) };
}

/**
 * A life in years: where life × 12 lies within 0.001 of a whole number it is that many months, so
 * that 2.3333 years are 28 months.
 *
 * @example toNumber(lifeInYears(2.3333).exact) // 28 ÷ 12
 */
export function lifeInYears(typed: number): Quantity {
  const months = Math.round(typed * 12);
  if (months < 1 || Math.abs(typed * 12 - months) > 0.001) return quantity(typed);
  const exact = fraction(BigInt(months), 12n);
  return { near: toNumber(exact), exact };
}

/** DDB and VDB without a factor are double declining. */
export const DEFAULT_FACTOR = quantity(2);
