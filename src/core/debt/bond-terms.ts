/** The terms of a bond, behind their door: a coupon each period, and the face amount with the last. */

import type { Decimal } from 'decimal.js';
import { readNotNegative, readPositive } from '../argument';
import { interestOn, readPerYear } from '../money/nominal-rate';
import { all, andThen, ok, type Result } from '../result';
import { figure, type Step } from '../working';
import { readPeriods, type InUnits } from './loan-terms';

/** `face` and `coupon` are in one unit: currency, or minor units. */
export interface Bond {
  /** Above 0, before it is rounded. */
  readonly face: number;
  /** As a fraction a year, 0 or more. */
  readonly couponRate: number;
  /** Of a period, unrounded. */
  readonly coupon: Decimal;
  readonly periods: number;
  readonly perYear: number;
}

/** As typed, by the names of the arguments. */
export interface GivenBond {
  readonly face: unknown;
  readonly coupon_rate: unknown;
  readonly periods: unknown;
  readonly per_year: unknown;
}

export function readBond(given: GivenBond, inUnits: InUnits): Result<Bond> {
  const read: Result<[number, number, number, number]> = all([
    andThen(readPositive('face', given.face), (amount) => inUnits('face', amount)),
    readNotNegative('coupon_rate', given.coupon_rate),
    readPeriods(given.periods),
    readPerYear(given.per_year, 2),
  ]);
  return andThen(read, ([face, couponRate, periods, perYear]) => {
    const coupon = interestOn(face, { yearly: couponRate, perYear });
    return ok({ face, couponRate, coupon, periods, perYear });
  });
}

/** @param face and coupon in currency. */
export function couponStep({ couponRate, perYear }: Bond, face: number, coupon: number): Step {
  return {
    label: 'Coupon of a period',
    formula: `${figure(face)} × ${figure(couponRate)} ÷ ${figure(perYear)}`,
    value: coupon,
    unit: 'amount',
  };
}
