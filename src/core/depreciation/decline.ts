/**
 * What the declining methods share: a grid of financial years, of which the first may be a stub and
 * the last is cut at the life. Each takes a fixed rate of the value at its start, by its length and
 * never past a floor; inside it the value falls in a line.
 *
 *     value at the start of year k = max(floor, cost × (1 − rate × stub) × (1 − rate)^(k − 1))
 *
 * Everything is there twice: in doubles with a bound on their error, and exactly.
 */

import type { Citation } from '../citation';
import { shareLeft } from '../excel/declining-balance';
import {
  floorOf,
  fraction,
  isLess,
  larger,
  minus,
  over,
  plus,
  power,
  smaller,
  times,
  type Fraction,
} from '../money/fraction';
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
  /** Share of the first financial year that counts; all of it when not given. */
  readonly stub?: Quantity;
  /** Of the value at the start of a year, 0 or more; from 1 on the first year takes all there is. */
  readonly rate: number;
  /** The same exactly; asked for only where the doubles do not decide. */
  readonly exactRate: () => Fraction;
}

const ZERO = fraction(0n);
const ONE = fraction(1n);
const WHOLE_YEAR: Quantity = { near: 1, exact: ONE };

/** A decline with its grid, and exactly: its rate, what its stub and a full year keep of a value. */
export interface Falling extends Decline {
  readonly stub: Quantity;
  readonly exact: () => { readonly rate: Fraction; readonly stubKept: Fraction; readonly kept: Fraction };
}

export function falling(decline: Decline): Falling {
  let known: ReturnType<Falling['exact']> | undefined;
  const stub = decline.stub ?? WHOLE_YEAR;
  return {
    ...decline,
    stub,
    exact: () => {
      if (known === undefined) {
        const rate = decline.exactRate();
        const keptAfter = (share: Fraction): Fraction => larger(ZERO, minus(ONE, times(rate, share)));
        known = { rate, stubKept: keptAfter(stub.exact), kept: keptAfter(ONE) };
      }
      return known;
    },
  };
}

/** When year `year` of the grid starts; year 0 is the stub. */
export function startOf({ stub }: Falling, year: number): number {
  return year === 0 ? 0 : stub.near + year - 1;
}

/** {@link startOf}, exactly. */
export function exactStartOf({ stub }: Falling, year: number): Fraction {
  return year === 0 ? ZERO : plus(stub.exact, fraction(BigInt(year - 1)));
}

/** Value at the start of year `year`, before the floor. */
export function unfloored({ cost, rate, stub }: Falling, year: number): number {
  if (year === 0) return cost;
  return cost * Math.max(0, 1 - rate * stub.near) * shareLeft(Math.min(1, rate), year - 1);
}

/** {@link unfloored}, exactly. */
export function unflooredExact(plan: Falling, year: number): Fraction {
  const cost = fraction(BigInt(plan.cost));
  if (year === 0) return cost;
  const { stubKept, kept } = plan.exact();
  return times(times(cost, stubKept), power(kept, year - 1));
}

/** Value at the start of year `year`. */
export function opening(plan: Falling, year: number): number {
  return Math.max(plan.floor, unfloored(plan, year));
}

/** {@link opening}, exactly. */
export function exactOpening(plan: Falling, year: number): Fraction {
  return larger(fraction(BigInt(plan.floor)), unflooredExact(plan, year));
}

/**
 * How far doubles may be from the exact value before the start of year `year`: 1 − rate is off by
 * four units of 2^-53, which year × (1 − rate)^(year − 1) magnifies, and every factor adds a
 * rounding of its own.
 */
export function errorBound(plan: Falling, year: number): number {
  return Math.max(plan.floor, unfloored(plan, Math.max(0, year - 1))) * (4 * year + 16) * Number.EPSILON;
}

/** The year of the grid that holds `t`. At a boundary either neighbour gives the same value. */
export function yearAt({ stub }: Falling, t: number): number {
  return t < stub.near ? 0 : Math.floor(t - stub.near) + 1;
}

/** Value at `t` years, in doubles. */
export function valueAt(plan: Falling, t: number): number {
  const end = Math.min(t, plan.life.near);
  const year = yearAt(plan, end);
  const [start, from] = [startOf(plan, year), opening(plan, year)];
  if (end <= start) return from;
  const length = Math.min(year === 0 ? plan.stub.near : 1, plan.life.near - start);
  const charge = Math.min(from * plan.rate * length, from - plan.floor);
  return from - (charge * (end - start)) / length;
}

/** Value at `t` years, exactly. */
export function exactAt(plan: Falling, t: Fraction): Fraction {
  const end = smaller(t, plan.life.exact);
  const year = isLess(end, plan.stub.exact) ? 0 : Number(floorOf(minus(end, plan.stub.exact))) + 1;
  const [start, from] = [exactStartOf(plan, year), exactOpening(plan, year)];
  const elapsed = minus(end, start);
  if (elapsed.num <= 0n) return from;
  const length = smaller(year === 0 ? plan.stub.exact : ONE, minus(plan.life.exact, start));
  const left = minus(from, fraction(BigInt(plan.floor)));
  const charge = smaller(times(times(from, plan.exact().rate), length), left);
  return minus(from, over(times(charge, elapsed), length));
}

/** The curve of a decline that goes on to the end of the life. */
export function declineCurve(decline: Decline): Curve {
  const plan = falling(decline);
  return {
    valueAt: (t) => valueAt(plan, t),
    accumulated: (num, den) => {
      const t = num / den;
      const bound = errorBound(plan, yearAt(plan, Math.min(t, plan.life.near)) + 1);
      const exact = (): Fraction =>
        minus(fraction(BigInt(plan.cost)), exactAt(plan, fraction(BigInt(num), BigInt(den))));
      return roundEstimate(plan.cost - valueAt(plan, t), bound, exact);
    },
  };
}

/** The step of a working that shows what a decline takes first. */
export function firstYearStep({ cost, floor, life, stub, rate }: Decline, source: Citation): Step {
  const length = Math.min(stub?.near ?? 1, life.near);
  const short = length < 1 ? ` × ${figure(length)}` : '';
  return {
    label: 'Charge of the first year',
    formula: `min(${figure(cost)} × ${figure(rate)}${short}, ${figure(cost)} − ${figure(floor)})`,
    value: Math.min(cost * rate * length, cost - floor),
    unit: 'amount',
    source,
  };
}
