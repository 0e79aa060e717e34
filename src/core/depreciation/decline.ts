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
import type { Plan } from './plan';

/** A plan by such a method. Its amounts are in one unit; for exact answers they are integers. */
export interface Decline {
  readonly plan: Plan;
  /** What the value never falls below: salvage, or 0 for a method without a floor. */
  readonly floor: number;
  /** Of the value at the start of a year, 0 or more; from 1 on the first year takes all there is. */
  readonly rate: number;
  readonly switches: boolean;
  /** What is asked for where doubles do not decide. */
  readonly exactly: ExactRate;
}

/** What the rate is taken on in the stub, at least the cost. */
export function baseOf({ cost, resumed }: Plan): number {
  return resumed === undefined ? cost : resumed.base;
}

/** The rate of a plan beyond doubles. */
export interface ExactRate {
  readonly rate: (plan: Plan) => Fraction;
  /** A whole number that the rate times it is one too; infinite where there is none. */
  readonly den: (plan: Plan) => number;
}

/** When year `year` of the grid starts, the stub being year 0. */
export function startOf({ stub }: Plan, year: number): number {
  return year === 0 ? 0 : stub.near + year - 1;
}

/** The year of the grid in which the life ends. */
export function lastYear({ plan: { life, stub } }: Decline): number {
  return Math.max(0, Math.ceil(life.near - stub.near));
}

const FEW_YEARS = 64;

/** Value at the start of year `year`, before the floor. */
function unfloored({ plan, rate }: Decline, year: number): number {
  if (year === 0) return plan.cost;
  const afterStub = Math.max(0, plan.cost - baseOf(plan) * rate * plan.stub.near);
  if (year > FEW_YEARS) return afterStub * shareLeft(Math.min(1, rate), year - 1);
  // For few years a multiplication each costs less than a power.
  const kept = Math.max(0, 1 - rate);
  let value = afterStub;
  for (let past = 1; past < year; past++) value *= kept;
  return value;
}

/** Value at the start of year `year`, before any switch. */
export function openingOf(decline: Decline, year: number): number {
  return Math.max(decline.floor, unfloored(decline, year));
}

/**
 * The year in whose line the value at `t` lies: once straight line has taken over, the year of the switch. At
 * a boundary either neighbour gives the same value.
 */
export function yearAt(decline: Decline, t: number): number {
  const stub = decline.plan.stub.near;
  const year = t < stub ? 0 : Math.floor(t - stub) + 1;
  if (!decline.switches) return year;
  return year <= FEW_YEARS ? walkedTo(decline, year) : Math.min(year, switchYear(decline, year));
}

/** A year, or the one before it in which straight line takes over. */
function walkedTo(decline: Decline, until: number): number {
  if (until === 0 || isEvenAsLarge(decline, 0, decline.plan.cost)) return 0;
  const kept = Math.max(0, 1 - decline.rate);
  let from = unfloored(decline, 1);
  let year = 1;
  for (; year < until && !isEvenAsLarge(decline, year, from); year++) from *= kept;
  return year;
}

/** Whether an even charge over the life that remains is as large as the declining one of a year. */
function isEvenAsLarge({ plan, rate, floor }: Decline, year: number, from: number): boolean {
  const declining = (year === 0 ? baseOf(plan) : from) * rate;
  const remaining = plan.life.near - startOf(plan, year);
  return from - declining * remaining >= floor;
}

/** How much the value falls a year in the line of a year that opens with `from`. */
export function fallOf(decline: Decline, year: number, from: number): number {
  const { plan } = decline;
  const remaining = plan.life.near - startOf(plan, year);
  const declining = (year === 0 ? baseOf(plan) : from) * decline.rate;
  const left = from - decline.floor;
  if (decline.switches && left >= declining * remaining) return remaining > 0 ? left / remaining : 0;
  const length = Math.min(year === 0 ? plan.stub.near : 1, remaining);
  return declining * length <= left ? declining : left / length;
}

/**
 * The year in which straight line takes over, if it does by the year `until`; else one past it. In
 * the last year both write down all that is left, so it needs no test.
 */
export function switchYear(decline: Decline, until = Infinity): number {
  const last = lastYear(decline);
  const holds = (year: number): boolean => isEvenAsLarge(decline, year, unfloored(decline, year));
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
  const { plan } = decline;
  if (decline.switches && t >= plan.life.near) return decline.floor;
  const end = Math.min(t, plan.life.near);
  const year = yearAt(decline, end);
  const from = openingOf(decline, year);
  return from - fallOf(decline, year, from) * Math.max(0, end - startOf(plan, year));
}

/** The step of a working that shows what a decline takes first. */
export function firstYearStep({ plan, floor, rate }: Decline, source: Citation): Step {
  const { cost, life, stub } = plan;
  const base = baseOf(plan);
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
