/**
 * What the declining methods share: a grid of financial years, of which the first may be a stub and
 * the last is cut at the life. Each takes a fixed rate of the value at its start, by its length and
 * never past a floor; inside it the value falls in a line.
 *
 *     value after the stub       = cost − base × rate × stub
 *     value at start of year k   = max(floor, that × (1 − rate)^(k − 1))
 *
 * The base is the cost, or for a plan that goes on after an event what its year's rate is taken on.
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
import { figure, type Step } from '../working';
import { exactly, quantity, type Plan, type Quantity } from './plan';

/** Amounts are in one unit; for exact answers they are integers. */
export interface Decline {
  readonly cost: number;
  /** What the value never falls below: salvage, or 0 for a method without a floor. */
  readonly floor: number;
  /** Years. */
  readonly life: Quantity;
  /** Share of the first financial year that counts. */
  readonly stub: Quantity;
  /** What the rate is taken on in the stub, at least the cost. */
  readonly base: number;
  /** Of the value at the start of a year, 0 or more; from 1 on the first year takes all there is. */
  readonly rate: number;
  /** The same exactly; asked for only where the doubles do not decide. */
  readonly exactRate: () => Fraction;
}

const WHOLE_YEAR = quantity(1);
const ZERO = fraction(0n);
const ONE = fraction(1n);

/** The decline of a plan at a rate. */
export function declineOf(plan: Plan, floor: number, rate: number, exactRate: () => Fraction): Decline {
  const { cost, life, stub = WHOLE_YEAR, resumed } = plan;
  return { cost, floor, life, stub, base: resumed?.base ?? cost, rate, exactRate };
}

/** When year `year` of the grid starts; year 0 is the stub. */
export function startOf({ stub }: Decline, year: number): number {
  return year === 0 ? 0 : stub.near + year - 1;
}

/** Value at the start of year `year`, before the floor. */
export function unfloored({ cost, base, rate, stub }: Decline, year: number): number {
  if (year === 0) return cost;
  const afterStub = Math.max(0, cost - base * rate * stub.near);
  return year === 1 ? afterStub : afterStub * shareLeft(Math.min(1, rate), year - 1);
}

/** Value at the start of year `year`. */
export function opening(decline: Decline, year: number): number {
  return Math.max(decline.floor, unfloored(decline, year));
}

/**
 * How far doubles may be from the exact value in a year that opens with `from`. 1 − rate is off by
 * four units of 2^-53 of the value a year before, which is at most twice as large where the rate is
 * up to a half, and no more than the base ever; each year and each factor adds a rounding.
 */
export function errorBound({ base, rate }: Decline, year: number, from: number): number {
  return (rate <= 0.5 && year > 1 ? 2 * from : base) * (4 * year + 20) * Number.EPSILON;
}

/** The year of the grid that holds `t`. At a boundary either neighbour gives the same value. */
export function yearAt({ stub }: Decline, t: number): number {
  return t < stub.near ? 0 : Math.floor(t - stub.near) + 1;
}

/** What the value falls by in a year of full length that opens with `from`. */
export function yearlyFall({ base, rate }: Decline, year: number, from: number): number {
  return (year === 0 ? base : from) * rate;
}

/** Value at `t` years, in doubles. */
export function valueAt(decline: Decline, t: number): number {
  const end = Math.min(t, decline.life.near);
  const year = yearAt(decline, end);
  const from = opening(decline, year);
  const elapsed = end - startOf(decline, year);
  if (elapsed <= 0) return from;
  const length = Math.min(year === 0 ? decline.stub.near : 1, decline.life.near - startOf(decline, year));
  const fall = yearlyFall(decline, year, from);
  return from - Math.min(fall, (from - decline.floor) / length) * elapsed;
}

/** The exact twin of what is above. */
export interface ExactDecline {
  readonly life: Fraction;
  readonly floor: Fraction;
  readonly rate: Fraction;
  readonly startOf: (year: number) => Fraction;
  readonly unfloored: (year: number) => Fraction;
  readonly opening: (year: number) => Fraction;
  readonly yearlyFall: (year: number) => Fraction;
  readonly valueAt: (t: Fraction) => Fraction;
}

export function exactDecline(decline: Decline): ExactDecline {
  const [cost, base, floor] = [decline.cost, decline.base, decline.floor].map((units) =>
    fraction(BigInt(units)),
  ) as [Fraction, Fraction, Fraction];
  const [life, stub, rate] = [exactly(decline.life), exactly(decline.stub), decline.exactRate()];
  const kept = larger(ZERO, minus(ONE, rate));
  const afterStub = larger(ZERO, minus(cost, times(times(base, rate), stub)));
  const start = (year: number): Fraction => (year === 0 ? ZERO : plus(stub, fraction(BigInt(year - 1))));
  const before = (year: number): Fraction => (year === 0 ? cost : times(afterStub, power(kept, year - 1)));
  const from = (year: number): Fraction => larger(floor, before(year));
  const fall = (year: number): Fraction => times(year === 0 ? base : from(year), rate);
  return {
    life,
    floor,
    rate,
    startOf: start,
    unfloored: before,
    opening: from,
    yearlyFall: fall,
    valueAt: (t) => {
      const end = smaller(t, life);
      const year = isLess(end, stub) ? 0 : Number(floorOf(minus(end, stub))) + 1;
      const elapsed = minus(end, start(year));
      if (elapsed.num <= 0n) return from(year);
      const length = smaller(year === 0 ? stub : ONE, minus(life, start(year)));
      const perYear = smaller(fall(year), over(minus(from(year), floor), length));
      return minus(from(year), times(perYear, elapsed));
    },
  };
}

/** The step of a working that shows what a decline takes first. */
export function firstYearStep({ cost, floor, base, life, stub, rate }: Decline, source: Citation): Step {
  const length = Math.min(stub.near, life.near);
  const short = length < 1 ? ` × ${figure(length)}` : '';
  return {
    label: 'Charge of the first year',
    formula: `min(${figure(base)} × ${figure(rate)}${short}, ${figure(cost)} − ${figure(floor)})`,
    value: Math.min(base * rate * length, cost - floor),
    unit: 'amount',
    source,
  };
}
