/**
 * Declining balance: a fixed multiple of the straight-line rate, taken each year on the value at
 * its start and never past salvage; the last, short year of a broken life takes its share.
 *
 *     rate  = factor ÷ life
 *     value = max(salvage, cost × (1 − rate)^t) at the end of year t, linear inside a year
 *
 * What it leaves above salvage at the end of the life stays: this method never switches.
 * Source: IAS 16.62 (the diminishing balance method).
 */

import { cite } from '../citation';
import {
  fraction,
  larger,
  minus,
  over,
  power,
  smaller,
  times,
  toNumber,
  type Fraction,
} from '../money/fraction';
import { roundEstimate } from '../money/rounding';
import { figure } from '../working';
import type { Curve, Method } from './curve';
import type { Plan } from './plan';

const source = cite('IAS 16', '62');
const ONE = fraction(1n);

export const decliningBalance: Method = { word: 'DDB', label: 'Declining balance', source, curve, working };

/** What is left of 1 after a full year, before the floor: 1 − factor ÷ life, from 0 up. */
export function keptShare(plan: Plan): Fraction {
  return larger(fraction(0n), minus(ONE, over(plan.factor.exact, plan.life.exact)));
}

/** Value at the end of whole year `year`, before any switch. */
export function yearEndValue(plan: Plan, kept: number, year: number): number {
  return year === 0 ? plan.cost : Math.max(plan.salvage, plan.cost * kept ** year);
}

/** {@link yearEndValue}, exactly; cost and salvage are integers. */
export function yearEndExact(plan: Plan, kept: Fraction, year: number): Fraction {
  const cost = fraction(BigInt(plan.cost));
  return year === 0 ? cost : larger(fraction(BigInt(plan.salvage)), times(cost, power(kept, year)));
}

/**
 * How far doubles may be from the exact value after `year` years: 1 − rate is off by two units in
 * the last place, each of `year` factors repeats that and adds a rounding of its own.
 */
export function valueError(plan: Plan, kept: number, year: number): number {
  return Math.max(plan.salvage, plan.cost * kept ** Math.max(0, year - 1)) * (4 * year + 16) * Number.EPSILON;
}

/** Value `t` years on, inside the year that starts at `year`, whose opening value is `opening`. */
function insideYear({ salvage, life, factor }: Plan, opening: number, year: number, t: number): number {
  const length = Math.min(1, life.near - year);
  const charge = Math.min((opening * factor.near * length) / life.near, opening - salvage);
  return opening - (charge * (t - year)) / length;
}

function insideYearExact(plan: Plan, opening: Fraction, year: number, t: Fraction): Fraction {
  const start = fraction(BigInt(year));
  const length = smaller(ONE, minus(plan.life.exact, start));
  const rate = over(plan.factor.exact, plan.life.exact);
  const floor = minus(opening, fraction(BigInt(plan.salvage)));
  const charge = smaller(times(times(opening, rate), length), floor);
  return minus(opening, over(times(charge, minus(t, start)), length));
}

/** The value by declining balance alone, in doubles. */
export function decliningValue(plan: Plan, kept: number, t: number): number {
  const end = Math.min(t, plan.life.near);
  const year = Math.floor(end);
  const opening = yearEndValue(plan, kept, year);
  return end === year ? opening : insideYear(plan, opening, year, end);
}

/** The value by declining balance alone, exactly. */
export function decliningExact(plan: Plan, kept: Fraction, t: Fraction): Fraction {
  const end = smaller(t, plan.life.exact);
  const year = Number(end.num / end.den);
  const opening = yearEndExact(plan, kept, year);
  return insideOrAt(plan, opening, year, end);
}

function insideOrAt(plan: Plan, opening: Fraction, year: number, end: Fraction): Fraction {
  return end.num === BigInt(year) * end.den ? opening : insideYearExact(plan, opening, year, end);
}

function curve(plan: Plan): Curve {
  const kept = keptShare(plan);
  const keptNear = toNumber(kept);
  return {
    valueAt: (t) => decliningValue(plan, keptNear, t),
    accumulated: (num, den) => {
      const t = num / den;
      const value = decliningValue(plan, keptNear, t);
      const bound = valueError(plan, keptNear, Math.ceil(Math.min(t, plan.life.near)));
      const exact = (): Fraction =>
        minus(fraction(BigInt(plan.cost)), decliningExact(plan, kept, fraction(BigInt(num), BigInt(den))));
      return roundEstimate(plan.cost - value, bound, exact);
    },
  };
}

function working({ cost, salvage, life, factor }: Plan): ReturnType<Method['working']> {
  const rate = factor.near / life.near;
  return [
    {
      label: 'Rate of a year',
      formula: `${figure(factor.near)} ÷ ${figure(life.near)}`,
      value: rate,
      unit: 'fraction',
      source,
    },
    {
      label: 'Charge of the first year',
      formula: `the smaller of ${figure(cost)} × ${figure(rate)} and ${figure(cost)} − ${figure(salvage)}`,
      value: Math.min(cost * rate * Math.min(1, life.near), cost - salvage),
      unit: 'amount',
      source,
    },
  ];
}
