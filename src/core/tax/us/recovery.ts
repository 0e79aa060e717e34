/**
 * How the basis of a property is recovered over its recovery period, as shares of the basis:
 *
 *     rate     = max(factor ÷ recovery period, 1 ÷ years that remain)
 *     share    = adjusted basis × rate × part of the year in the recovery period
 *     adjusted = 1 − shares of the years before; the last year takes what is left
 *
 * so that it goes over to straight line in the first year in which that gives as much or more. Straight
 * line has the factor 1.
 *
 * Source: 26 USC 168(b), (c) and (d)(4); Rev. Proc. 87-57 section 6.
 */

import { fraction, isLess, larger, minus, over, times, type Fraction } from '../../money/fraction';

export const MACRS_METHODS = ['200DB', '150DB', 'SL'] as const;
export type MacrsMethod = (typeof MACRS_METHODS)[number];

export const MACRS_METHOD_LABELS: Readonly<Record<MacrsMethod, string>> = {
  '200DB': '200 % declining balance, then straight line; classes 3, 5, 7 and 10',
  '150DB': '150 % declining balance, then straight line; classes 3 to 20',
  SL: 'Straight line; every class, and the recovery periods of ADS',
};

export const MACRS_CONVENTIONS = ['half-year', 'mid-quarter', 'mid-month'] as const;
export type MacrsConvention = (typeof MACRS_CONVENTIONS)[number];

export const MACRS_CONVENTION_LABELS: Readonly<Record<MacrsConvention, string>> = {
  'half-year': 'Placed in service in the middle of the tax year',
  'mid-quarter': 'Placed in service in the middle of its quarter',
  'mid-month': 'Placed in service in the middle of its month; real property',
};

/** A property by what decides over its percentages. */
export interface Property {
  /** Recovery period in half years, 5 or more: 55 is 27.5 years. */
  readonly halfYears: number;
  readonly method: MacrsMethod;
  readonly convention: MacrsConvention;
  /** Of the tax year in which it is placed in service: quarter, month, or 1 for the half-year convention. */
  readonly place: number;
}

export interface RecoveryYear {
  /** What the years before have left of the basis. */
  readonly adjusted: Fraction;
  /** A year's rate on it. */
  readonly rate: Fraction;
  readonly isStraightLine: boolean;
  /** The part of the year that lies in the recovery period, above 0 to 1. */
  readonly part: Fraction;
  /** Of the basis. */
  readonly share: Fraction;
}

const ONE = fraction(1n);
const FACTOR_PERCENT: Readonly<Record<MacrsMethod, bigint>> = { '200DB': 200n, '150DB': 150n, SL: 100n };

/** The declining balance's rate of a year: factor ÷ recovery period. */
export function decliningRate({ halfYears, method }: Property): Fraction {
  return fraction(2n * FACTOR_PERCENT[method], 100n * BigInt(halfYears));
}

/**
 * The part of its first year in which a property is held as in service.
 *
 * @example partOfFirstYear('mid-quarter', 2) // 7.5 months, 5/8
 */
export function partOfFirstYear(convention: MacrsConvention, place: number): Fraction {
  return minus(ONE, partUntil(convention, place));
}

/** The part of a year from its start to the point that a convention sets for a quarter or a month of it. */
export function partUntil(convention: MacrsConvention, place: number): Fraction {
  const of = { 'half-year': 1n, 'mid-quarter': 4n, 'mid-month': 12n }[convention];
  return fraction(2n * BigInt(place) - 1n, 2n * of);
}

/**
 * Every year of the recovery period; the shares add up to 1.
 *
 * @param rounded What a share becomes before it lowers the adjusted basis: itself unless a table rounds it.
 */
export function recoveryYears(
  property: Property,
  rounded: (share: Fraction) => Fraction = reduced,
): readonly RecoveryYear[] {
  const declining = decliningRate(property);
  const years: RecoveryYear[] = [];
  let [adjusted, remains] = [ONE, fraction(BigInt(property.halfYears), 2n)];
  let part = partOfFirstYear(property.convention, property.place);
  while (isLess(part, remains)) {
    const straight = over(ONE, remains);
    const rate = larger(straight, declining);
    const share = rounded(times(times(adjusted, rate), part));
    years.push({ adjusted, rate, isStraightLine: !isLess(straight, declining), part, share });
    adjusted = reduced(minus(adjusted, share));
    remains = reduced(minus(remains, part));
    part = ONE;
  }
  return [...years, { adjusted, rate: ONE, isStraightLine: true, part: remains, share: adjusted }];
}

function reduced({ num, den }: Fraction): Fraction {
  return fraction(num, den);
}
