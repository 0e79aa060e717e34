/**
 * What a depreciation method is told: an amount to write down, from cost to salvage, over a life.
 * Amounts are in one unit throughout — minor units in a schedule, currency in a single value — and
 * the decimals that were typed for life and factor are kept exactly beside the doubles.
 */

import { fraction, fractionOf, type Fraction } from '../money/fraction';
import { ratio, type Ratio } from '../time/ratio';

export interface Plan {
  /** 0 or more. */
  readonly cost: number;
  /** 0 to cost. */
  readonly salvage: number;
  readonly life: Quantity;
  /** Multiple of the straight-line rate for DDB and VDB, the rate itself for REDUCING; not given to the others. */
  readonly factor: Quantity | undefined;
  /** Share of the first financial year that counts, for the methods that take a rate once a year. */
  readonly stub: Quantity;
  readonly resumed: Resumed | undefined;
}

/**
 * The one place where plans are made: engines run fast over objects of one shape, and slow by a
 * factor of ten over copies that were spread from others.
 */
export function planOf(
  cost: number,
  salvage: number,
  life: Quantity,
  factor?: Quantity,
  stub = WHOLE_YEAR,
  resumed?: Resumed,
): Plan {
  return { cost, salvage, life, factor, stub, resumed };
}

/** What a plan that goes on after an event keeps of the one it began as. */
export interface Resumed {
  /** The plan as it began: its rate and its digits stay. */
  readonly origin: Plan;
  /** Years of it that have passed. */
  readonly elapsed: Ratio;
  /** What the rate is taken on for the rest of the financial year, at least the cost. */
  readonly base: number;
}

/** The plan as it began: of itself, where no event has changed it. */
export function originOf(plan: Plan): Plan {
  return plan.resumed?.origin ?? plan;
}

/** A number of 0 or more, as the nearest double and, where doubles hold them, as two whole numbers. */
export interface Quantity {
  readonly near: number;
  readonly ratio: Ratio | undefined;
}

/** The decimal that was typed. */
export function quantity(typed: number): Quantity {
  for (let den = 1; den <= MAX_DENOMINATOR; den *= 10) {
    const num = Math.round(typed * den);
    if (num / den === typed && Number.isSafeInteger(num)) return { near: typed, ratio: ratio(num, den) };
  }
  return { near: typed, ratio: undefined };
}

const MAX_DENOMINATOR = 1e9;

/** The quantity of two whole numbers. */
export function quantityOf(share: Ratio): Quantity {
  return { near: share.num / share.den, ratio: share };
}

/** The decimal that was typed, exactly. */
export function exactly({ near, ratio: small }: Quantity): Fraction {
  return small === undefined ? fractionOf(near) : fraction(BigInt(small.num), BigInt(small.den));
}

export const LIFE_TAKES = 'a number above 0, at most 2^53 − 1';

/** Years are counted in whole numbers, so a life is one that doubles can count. */
export function isLife(value: number): boolean {
  return value > 0 && value <= Number.MAX_SAFE_INTEGER;
}

/**
 * A life in years: where life × 12 lies within 0.001 of a whole number it is that many months, so
 * that 2.3333 years are 28 months.
 *
 * @example lifeInYears(2.3333).ratio // 7 ÷ 3
 */
export function lifeInYears(typed: number): Quantity {
  const months = Math.round(typed * 12);
  const isCounted = months >= 1 && Number.isSafeInteger(months);
  if (!isCounted || Math.abs(typed * 12 - months) > 0.001) return quantity(typed);
  return quantityOf(ratio(months, 12));
}

/**
 * A life that dates can measure, in two whole numbers: to the millionth of a year, half a minute.
 */
export function lifeByDates(life: Quantity): Ratio {
  if (life.ratio !== undefined && life.ratio.den <= MILLION) return life.ratio;
  return ratio(Math.max(1, Math.round(life.near * MILLION)), MILLION);
}

const MILLION = 1e6;

const WHOLE_YEAR = quantity(1);

/** DDB and VDB without a factor are double declining. */
export const DEFAULT_FACTOR = quantity(2);
