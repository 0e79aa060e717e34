/**
 * What the declining methods share: a grid of financial years, of which the first may be a stub and
 * the last is cut at the life. Each takes a fixed rate of the value at its start, by its length and
 * never past a floor; inside it the value falls in a line.
 *
 *     value after the stub       = cost − base × rate × stub
 *     value at start of year k   = max(floor, that × (1 − rate)^(k − 1))
 *
 * The base is the cost, or for a plan that goes on after an event what its year's rate is taken on.
 *
 * With a switch to straight line, the fall of a year is the larger of the declining one and an even
 * one over the life that remains at its start. Once the even one is as large it stays so, hence one
 * switch, after which the value falls in a line to the floor.
 *
 * In doubles, with a bound on their error; `exact-decline.ts` is the exact twin.
 */

import type { Citation } from '../citation';
import { shareLeft } from '../excel/declining-balance';
import type { Fraction } from '../money/fraction';
import { figure, type Step } from '../working';
import { quantity, type Plan, type Quantity } from './plan';

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
  readonly switches: boolean;
  /** What is asked for where doubles do not decide. */
  readonly plan: Plan;
  readonly exactly: ExactRate;
}

/** The rate of a plan beyond doubles. */
export interface ExactRate {
  readonly rate: (plan: Plan) => Fraction;
  /** A whole number that the rate times it is one too; infinite where there is none. */
  readonly den: (plan: Plan) => number;
}

const WHOLE_YEAR = quantity(1);

/** @param floor What the value never falls below. */
export function declineOf(
  plan: Plan,
  floor: number,
  rate: number,
  exactly: ExactRate,
  switches = false,
): Decline {
  const { cost, life, stub = WHOLE_YEAR, resumed } = plan;
  const base = resumed === undefined ? cost : resumed.base;
  return { cost, floor, life, stub, base, rate, switches, plan, exactly };
}

/** A part of a decline in which the value falls in a line. */
export interface Segment {
  /** The year of the grid, 0 being the stub. */
  readonly year: number;
  /** Years from the beginning. */
  readonly start: number;
  /** Value at its start. */
  readonly from: number;
  /** A year. */
  readonly fall: number;
}

/** When year `year` of the grid starts. */
function startOf({ stub }: Decline, year: number): number {
  return year === 0 ? 0 : stub.near + year - 1;
}

/** The year of the grid in which the life ends. */
export function lastYear({ life, stub }: Decline): number {
  return Math.max(0, Math.ceil(life.near - stub.near));
}

const FEW_YEARS = 64;

/** Value at the start of year `year`, before the floor. */
function unfloored({ cost, base, rate, stub }: Decline, year: number): number {
  if (year === 0) return cost;
  const afterStub = Math.max(0, cost - base * rate * stub.near);
  if (year > FEW_YEARS) return afterStub * shareLeft(Math.min(1, rate), year - 1);
  // For few years some multiplications cost less than a general power.
  let value = afterStub;
  let square = 1 - Math.min(1, rate);
  for (let years = year - 1; years > 0; years >>= 1) {
    if ((years & 1) === 1) value *= square;
    square *= square;
  }
  return value;
}

/** The segment of a year that opens with a value. */
function segmentOf(decline: Decline, year: number, from: number): Segment {
  const { base, rate, floor, stub } = decline;
  const start = startOf(decline, year);
  const remaining = decline.life.near - start;
  const declining = (year === 0 ? base : from) * rate;
  const left = from - floor;
  if (decline.switches && left >= declining * remaining) {
    return { year, start, from, fall: remaining > 0 ? left / remaining : 0 };
  }
  const length = Math.min(year === 0 ? stub.near : 1, remaining);
  return { year, start, from, fall: declining * length <= left ? declining : left / length };
}

/** The segment that holds `t`. At a boundary either neighbour gives the same value. */
export function segmentAt(decline: Decline, t: number): Segment {
  const { floor, stub, switches } = decline;
  const year = t < stub.near ? 0 : Math.floor(t - stub.near) + 1;
  if (!switches) return segmentOf(decline, year, Math.max(floor, unfloored(decline, year)));
  // Walking finds the switch on its way.
  if (year <= FEW_YEARS) return walkedTo(decline, year);
  const at = Math.min(year, switchYear(decline, year));
  return segmentOf(decline, at, Math.max(floor, unfloored(decline, at)));
}

/** To a year, or to the one before it in which straight line takes over. */
function walkedTo(decline: Decline, until: number): Segment {
  const { base, rate, floor, stub } = decline;
  let from = decline.cost;
  let remaining = decline.life.near;
  for (let year = 0; year < until; year++) {
    const declining = (year === 0 ? base : from) * rate;
    if (from - floor >= declining * remaining) return segmentOf(decline, year, from);
    const length = year === 0 ? stub.near : 1;
    from = Math.max(floor, from - declining * length);
    remaining -= length;
  }
  return segmentOf(decline, until, from);
}

/**
 * The year in which straight line takes over, if it does by the year `until`; else one past it. In
 * the last year both write down all that is left, so it needs no test.
 */
export function switchYear(decline: Decline, until = Infinity): number {
  const { base, rate, floor, life } = decline;
  const last = lastYear(decline);
  const holds = (year: number): boolean => {
    const from = unfloored(decline, year);
    const declining = (year === 0 ? base : from) * rate;
    return from - declining * (life.near - startOf(decline, year)) >= floor;
  };
  if (until < last && !holds(until)) return until + 1;
  return firstYear(Math.min(until, last), holds);
}

/**
 * The first whole year of `0 … last` for which `holds`, which once true stays true; `last` itself
 * is not asked.
 */
export function firstYear(last: number, holds: (year: number) => boolean): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Value at `t` years. */
export function declinedTo(decline: Decline, t: number): number {
  if (decline.switches && t >= decline.life.near) return decline.floor;
  const end = Math.min(t, decline.life.near);
  const { start, from, fall } = segmentAt(decline, end);
  return end <= start ? from : from - fall * (end - start);
}

/**
 * How far doubles may be from the exact value in a segment. 1 − rate is off by four units of 2^-53 of
 * the value a year before, which is at most twice as large where the rate is up to a half, and no
 * more than the base ever; each year and each factor adds a rounding. A switch decided at a near-tie
 * moves the value by no more than the error of the test, hence twice.
 */
export function errorBound({ base, rate }: Decline, year: number, from: number): number {
  return (rate <= 0.5 && year > 0 ? 2 * from : base) * (8 * year + 48) * Number.EPSILON;
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
