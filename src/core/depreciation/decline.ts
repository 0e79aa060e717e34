/**
 * What the declining methods share: each year takes a fixed rate of the value at its start, never
 * past a floor; the last, short year of a broken life takes its share of the rate; inside a year
 * the value falls in a line.
 *
 *     value = max(floor, cost × (1 − rate)^t) at the end of year t
 *
 * Everything is there twice: in doubles with a bound on their error, and exactly.
 */

import type { Citation } from '../citation';
import { shareLeft } from '../excel/declining-balance';
import { fraction, larger, minus, power, smaller, times, over, type Fraction } from '../money/fraction';
import { roundEstimate } from '../money/rounding';
import { figure, type Step } from '../working';
import type { Curve } from './curve';
import type { Quantity } from './plan';

/** Amounts are in one unit; for exact answers they are integers. */
export interface Decline {
  readonly cost: number;
  /** What the value never falls below: salvage, or 0 for a method without a floor. */
  readonly floor: number;
  /** Years. */
  readonly life: Quantity;
  /** Of the value at the start of a year, 0 or more; from 1 on the first year takes all there is. */
  readonly rate: number;
  /** The same exactly; asked for only where the doubles do not decide. */
  readonly exactRate: () => Fraction;
}

const ZERO = fraction(0n);
const ONE = fraction(1n);

/** A decline, and exactly: its rate, and what a full year keeps of a value. */
export interface Falling extends Decline {
  readonly exact: () => { readonly rate: Fraction; readonly kept: Fraction };
}

export function falling(decline: Decline): Falling {
  let known: ReturnType<Falling['exact']> | undefined;
  return {
    ...decline,
    exact: () => {
      if (known === undefined) {
        const rate = decline.exactRate();
        known = { rate, kept: larger(ZERO, minus(ONE, rate)) };
      }
      return known;
    },
  };
}

/** What is left of the cost after so many years, before the floor. */
export function unfloored({ cost, rate }: Falling, year: number): number {
  return cost * shareLeft(Math.min(1, rate), year);
}

/** {@link unfloored}, exactly. */
export function unflooredExact(plan: Falling, year: number): Fraction {
  return times(fraction(BigInt(plan.cost)), power(plan.exact().kept, year));
}

/** Value at the end of whole year `year`. */
export function yearEnd(plan: Falling, year: number): number {
  return Math.max(plan.floor, unfloored(plan, year));
}

/** {@link yearEnd}, exactly. */
export function yearEndExact(plan: Falling, year: number): Fraction {
  return larger(fraction(BigInt(plan.floor)), unflooredExact(plan, year));
}

/**
 * How far doubles may be from the exact value in or at the end of year `year`: 1 − rate is off by
 * four units of 2^-53, which year × (1 − rate)^(year − 1) magnifies, and every factor adds a
 * rounding of its own.
 */
export function errorBound(plan: Falling, year: number): number {
  return Math.max(plan.floor, unfloored(plan, Math.max(0, year - 1))) * (4 * year + 16) * Number.EPSILON;
}

/** Value at `t` years, in doubles. */
export function valueAt(plan: Falling, t: number): number {
  const end = Math.min(t, plan.life.near);
  const year = Math.floor(end);
  const opening = yearEnd(plan, year);
  if (end === year) return opening;
  const length = Math.min(1, plan.life.near - year);
  const charge = Math.min(opening * plan.rate * length, opening - plan.floor);
  return opening - (charge * (end - year)) / length;
}

/** Value at `t` years, exactly. */
export function exactAt(plan: Falling, t: Fraction): Fraction {
  const end = smaller(t, plan.life.exact);
  const year = Number(end.num / end.den);
  const start = fraction(BigInt(year));
  const opening = yearEndExact(plan, year);
  const elapsed = minus(end, start);
  if (elapsed.num === 0n) return opening;
  const length = smaller(ONE, minus(plan.life.exact, start));
  const left = minus(opening, fraction(BigInt(plan.floor)));
  const charge = smaller(times(times(opening, plan.exact().rate), length), left);
  return minus(opening, over(times(charge, elapsed), length));
}

/** The curve of a decline that goes on to the end of the life. */
export function declineCurve(decline: Decline): Curve {
  const plan = falling(decline);
  return {
    valueAt: (t) => valueAt(plan, t),
    accumulated: (num, den) => {
      const t = num / den;
      const bound = errorBound(plan, Math.ceil(Math.min(t, plan.life.near)));
      const exact = (): Fraction =>
        minus(fraction(BigInt(plan.cost)), exactAt(plan, fraction(BigInt(num), BigInt(den))));
      return roundEstimate(plan.cost - valueAt(plan, t), bound, exact);
    },
  };
}

/** The step of a working that shows what a decline takes first. */
export function firstYearStep({ cost, floor, life, rate }: Decline, source: Citation): Step {
  const length = Math.min(1, life.near);
  const short = length < 1 ? ` × ${figure(length)}` : '';
  return {
    label: 'Charge of the first year',
    formula: `min(${figure(cost)} × ${figure(rate)}${short}, ${figure(cost)} − ${figure(floor)})`,
    value: Math.min(cost * rate * length, cost - floor),
    unit: 'amount',
    source,
  };
}
