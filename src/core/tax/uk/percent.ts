/** A rate as law writes it: `18 %`. */

import { fraction, fractionOf, times, toNumber, type Fraction } from '../../money/fraction';
import { figure } from '../../working';

/** @example percent(0.1499) // "14.99 %" */
export function percent(rate: number): string {
  return percentOf(fractionOf(rate));
}

/** @example percentOf({ num: 1n, den: 3n }) // "33.3333333333 %" */
export function percentOf(rate: Fraction): string {
  return `${figure(toNumber(times(rate, fraction(100n))))} %`;
}
