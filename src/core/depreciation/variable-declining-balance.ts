/**
 * Declining balance with the switch to straight line: at the start of each year the charge is the
 * larger of the declining-balance charge and an even charge over the life that remains. Once the
 * even charge is as large it stays so, hence one switch, after which the value falls in a line to
 * salvage.
 *
 *     before the switch   value = max(salvage, cost × (1 − rate)^t)
 *     after it            value = opening at the switch, linear to salvage at the end of the life
 *
 * Source: Microsoft Excel VDB (no_switch FALSE, from period 0).
 */

import { cite } from '../citation';
import {
  fraction,
  isLess,
  minus,
  over,
  plus,
  power,
  smaller,
  times,
  toNumber,
  type Fraction,
} from '../money/fraction';
import { roundEstimate } from '../money/rounding';
import { figure } from '../working';
import type { Curve, Method } from './curve';
import {
  decliningBalance,
  decliningExact,
  decliningValue,
  keptShare,
  valueError,
  yearEndExact,
  yearEndValue,
} from './declining-balance';
import type { Plan } from './plan';

const source = cite('Microsoft Excel', 'VDB');

export const variableDecliningBalance: Method = {
  word: 'VDB',
  label: 'Declining balance with switch to straight line',
  source,
  curve,
  working,
};

/**
 * The first whole year of `0 … last` for which `holds`, which once true stays true; `last` itself
 * is not asked.
 */
function firstYear(last: number, holds: (year: number) => boolean): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The year in which straight line takes over: the first whose even charge,
 * (value − salvage) ÷ (life − year), reaches value × factor ÷ life. In the last year both write
 * down all that is left, so it needs no test.
 */
function switchYear(plan: Plan, kept: number): number {
  const { cost, salvage, life, factor } = plan;
  const rate = factor.near / life.near;
  return firstYear(
    lastYear(plan),
    (year) => cost * kept ** year * (1 - factor.near + rate * year) >= salvage,
  );
}

function switchYearExact(plan: Plan, kept: Fraction): number {
  const one = fraction(1n);
  const rate = over(plan.factor.exact, plan.life.exact);
  const cost = fraction(BigInt(plan.cost));
  const salvage = fraction(BigInt(plan.salvage));
  return firstYear(lastYear(plan), (year) => {
    const rest = plus(minus(one, plan.factor.exact), times(rate, fraction(BigInt(year))));
    return !isLess(times(times(cost, power(kept, year)), rest), salvage);
  });
}

/** The year in which the life ends, counted from 0. */
function lastYear({ life }: Plan): number {
  return Math.max(0, Math.ceil(life.near) - 1);
}

function valueAt(plan: Plan, kept: number, switched: number, t: number): number {
  const n = plan.life.near;
  if (t >= n) return plan.salvage;
  if (t <= switched) return decliningValue(plan, kept, t);
  const opening = yearEndValue(plan, kept, switched);
  return opening - ((opening - plan.salvage) * (t - switched)) / (n - switched);
}

function exactAt(plan: Plan, kept: Fraction, switched: number, t: Fraction): Fraction {
  const start = fraction(BigInt(switched));
  if (!isLess(start, t)) return decliningExact(plan, kept, t);
  const opening = yearEndExact(plan, kept, switched);
  const elapsed = minus(smaller(t, plan.life.exact), start);
  const fall = minus(opening, fraction(BigInt(plan.salvage)));
  return minus(opening, over(times(fall, elapsed), minus(plan.life.exact, start)));
}

function curve(plan: Plan): Curve {
  const kept = keptShare(plan);
  const keptNear = toNumber(kept);
  const switched = switchYear(plan, keptNear);
  return {
    valueAt: (t) => valueAt(plan, keptNear, switched, t),
    accumulated: (num, den) => {
      const t = num / den;
      const value = valueAt(plan, keptNear, switched, t);
      // A switch decided at a near-tie moves the value by no more than the error of the test.
      const bound = 2 * valueError(plan, keptNear, Math.min(switched + 1, Math.ceil(t)));
      const exact = (): Fraction => {
        const at = exactAt(plan, kept, switchYearExact(plan, kept), fraction(BigInt(num), BigInt(den)));
        return minus(fraction(BigInt(plan.cost)), at);
      };
      return roundEstimate(plan.cost - value, bound, exact);
    },
  };
}

function working(plan: Plan): ReturnType<Method['working']> {
  const switched = switchYear(plan, toNumber(keptShare(plan)));
  return [
    ...decliningBalance.working(plan),
    {
      label: 'Straight line from the start of year',
      formula: `the first year whose even charge over the ${figure(plan.life.near)} years reaches the declining one`,
      value: switched + 1,
      unit: 'count',
      source,
    },
  ];
}
