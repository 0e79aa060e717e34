/**
 * Declining balance with the switch to straight line: at the start of each year the charge is the
 * larger of the declining-balance charge and an even charge over the life that remains. Once the
 * even charge is as large it stays so, hence one switch, after which the value falls in a line to
 * salvage.
 *
 *     before the switch   as declining balance
 *     after it            value = opening at the switch, linear to salvage at the end of the life
 *
 * Source: Microsoft Excel VDB (no_switch FALSE, from period 0).
 */

import { cite } from '../citation';
import { fraction, isLess, minus, over, smaller, times, type Fraction } from '../money/fraction';
import { roundEstimate } from '../money/rounding';
import { figure } from '../working';
import type { Curve, Method } from './curve';
import {
  errorBound,
  exactAt,
  exactOpening,
  exactStartOf,
  falling,
  opening,
  startOf,
  unfloored,
  unflooredExact,
  valueAt,
  yearAt,
  type Falling,
} from './decline';
import { decliningBalance, multipleOfStraightLine } from './declining-balance';
import type { Plan } from './plan';

const source = cite('Microsoft Excel', 'VDB');

export const variableDecliningBalance: Method = {
  word: 'VDB',
  label: 'Declining balance with switch to straight line',
  source,
  clock: 'graded',
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

/** The year of the grid in which the life ends; year 0 is the stub. */
function lastYear({ life, stub }: Falling): number {
  return Math.max(0, Math.ceil(life.near - stub.near));
}

/**
 * The year in which straight line takes over: the first whose even charge,
 * (value − salvage) ÷ (life − start), reaches value × rate. In the last year both write down all
 * that is left, so it needs no test.
 */
function switchYear(plan: Falling): number {
  const { floor, life, rate } = plan;
  return firstYear(
    lastYear(plan),
    (year) => unfloored(plan, year) * (1 - rate * (life.near - startOf(plan, year))) >= floor,
  );
}

function switchYearExact(plan: Falling): number {
  const floor = fraction(BigInt(plan.floor));
  return firstYear(lastYear(plan), (year) => {
    const remaining = minus(plan.life.exact, exactStartOf(plan, year));
    const rest = minus(fraction(1n), times(plan.exact().rate, remaining));
    return !isLess(times(unflooredExact(plan, year), rest), floor);
  });
}

function switchedValue(plan: Falling, switched: number, t: number): number {
  const life = plan.life.near;
  if (t >= life) return plan.floor;
  const start = startOf(plan, switched);
  if (t <= start) return valueAt(plan, t);
  const from = opening(plan, switched);
  return from - ((from - plan.floor) * (t - start)) / (life - start);
}

function switchedExact(plan: Falling, switched: number, t: Fraction): Fraction {
  const start = exactStartOf(plan, switched);
  if (!isLess(start, t)) return exactAt(plan, t);
  const from = exactOpening(plan, switched);
  const elapsed = minus(smaller(t, plan.life.exact), start);
  const fall = minus(from, fraction(BigInt(plan.floor)));
  return minus(from, over(times(fall, elapsed), minus(plan.life.exact, start)));
}

function curve(asset: Plan): Curve {
  const plan = falling(multipleOfStraightLine(asset));
  const switched = switchYear(plan);
  return {
    valueAt: (t) => switchedValue(plan, switched, t),
    accumulated: (num, den) => {
      const t = num / den;
      // A switch decided at a near-tie moves the value by no more than the error of the test.
      const bound = 2 * errorBound(plan, Math.min(switched, yearAt(plan, t)) + 1);
      const exact = (): Fraction => {
        const at = switchedExact(plan, switchYearExact(plan), fraction(BigInt(num), BigInt(den)));
        return minus(fraction(BigInt(plan.cost)), at);
      };
      return roundEstimate(plan.cost - switchedValue(plan, switched, t), bound, exact);
    },
  };
}

function working(asset: Plan): ReturnType<Method['working']> {
  const switched = switchYear(falling(multipleOfStraightLine(asset)));
  return [
    ...decliningBalance.working(asset),
    {
      label: 'Straight line from the start of year',
      formula: `the first year whose even charge over the ${figure(asset.life.near)} years reaches the declining one`,
      value: switched + 1,
      unit: 'count',
      source,
    },
  ];
}
