/**
 * Sum of the years' digits: each year of the asset is weighed by the life that remains at its
 * start; inside a year the charge is even. With m whole years in a life of n the weights are
 * n, n − 1, …, n − m and their sum (m + 1) × (2n − m) ÷ 2, which is n(n + 1) ÷ 2 for a whole life.
 *
 *     accumulated = (cost − salvage) × weights of the time elapsed ÷ sum of the weights
 *
 * Source: Treas. Reg. §1.167(b)-3(a) (the sum of the digits, a life with a fraction of a year included).
 */

import { cite } from '../citation';
import {
  floorOf,
  fraction,
  larger,
  minus,
  over,
  plus,
  roundHalfUp,
  smaller,
  times,
  type Fraction,
} from '../money/fraction';
import { minor, type Minor } from '../money/minor';
import { mulDivRound } from '../money/rounding';
import { leastCommonMultiple } from '../time/ratio';
import { figure } from '../working';
import type { Curve, Method } from './curve';
import { exactly, type Plan } from './plan';

const source = cite('Treas. Reg.', '§1.167(b)-3(a)');

export const sumOfYearsDigits: Method = {
  word: 'SYD',
  label: "Sum of the years' digits",
  source,
  clock: 'elapsed',
  curve,
  working,
};

/** Sum of the weights n, n − 1, … of a life. */
function weightSum(life: number): number {
  const whole = Math.floor(life);
  return ((whole + 1) * (2 * life - whole)) / 2;
}

function curve(plan: Plan): Curve {
  const { cost, salvage, life } = plan;
  const base = cost - salvage;
  const n = life.near;
  return {
    valueAt: (t) => {
      if (t >= n) return salvage;
      const year = Math.floor(t);
      const start = year * n - (year * (year - 1)) / 2;
      const inYear = (t - year) * Math.max(1, n - year);
      return cost - (base * (start + inYear)) / weightSum(n);
    },
    accumulated: (num, den) => pointsOf(plan, den)(num),
    sweep: (points, den, first, end, into) => {
      const at = pointsOf(plan, den);
      for (let index = first; index < end; index++) into[index] = at(points[index] ?? 0);
    },
  };
}

/**
 * What is written down after `num ÷ den` years: of the weights that were left when the plan began
 * or went on, those that have passed.
 */
function pointsOf({ cost, salvage, life: left, resumed }: Plan, den: number): (num: number) => Minor {
  const base = cost - salvage;
  const life = resumed?.origin.life ?? left;
  const { num: before, den: beforeDen } = resumed?.elapsed ?? NOTHING;
  const d = leastCommonMultiple(den, beforeDen);
  const [scale, start] = [d / den, before * (d / beforeDen)];
  const { num: a, den: b } = life.ratio ?? { num: Infinity, den: 1 };
  const whole = Math.floor(a / b);
  const all = d * (whole + 1) * (2 * a - whole * b);
  if (!(all < SMALL)) {
    const exactLife = exactly(life);
    const [gone, sum] = [exactWeights(before, beforeDen, exactLife), exactWeights(Infinity, 1, exactLife)];
    return (num) => {
      const now = exactWeights(start + num * scale, d, exactLife);
      const share = over(minus(now, gone), minus(sum, gone));
      return minor(Number(roundHalfUp(times(fraction(BigInt(base)), share))));
    };
  }
  const gone = weights(start, d, a, b);
  return (num) => {
    const at = start + num * scale;
    return at * b >= a * d ? minor(base) : mulDivRound(base, weights(at, d, a, b) - gone, all - gone);
  };
}

const NOTHING = { num: 0, den: 1 };
const SMALL = 2 ** 51;

/** Twice the weights of `p ÷ d` years, less than a life of `a ÷ b`, times b × d. */
function weights(p: number, d: number, a: number, b: number): number {
  const year = Math.floor(p / d);
  const rest = p - year * d;
  // The last, short year is spread over its own length, which its weight equals.
  const weight = year === Math.floor(a / b) ? b : a - year * b;
  return (2 * year * a - b * year * (year - 1)) * d + 2 * rest * weight;
}

/** The weights of `p ÷ d` years, at most those of the whole life, where doubles do not hold them. */
function exactWeights(p: number, d: number, life: Fraction): Fraction {
  const at = p === Infinity ? life : smaller(fraction(BigInt(p), BigInt(d)), life);
  const year = fraction(floorOf(at));
  const yearBefore = minus(year, fraction(1n));
  const full = minus(times(year, life), over(times(year, yearBefore), fraction(2n)));
  const weight = larger(fraction(1n), minus(life, year));
  return plus(full, times(minus(at, year), weight));
}

function working({ cost, salvage, life }: Plan): ReturnType<Method['working']> {
  const base = cost - salvage;
  const sum = weightSum(life.near);
  return [
    {
      label: 'Depreciable amount',
      formula: `${figure(cost)} − ${figure(salvage)}`,
      value: base,
      unit: 'amount',
    },
    {
      label: 'Sum of the digits',
      formula: `${figure(life.near)} + … down to the last year`,
      value: sum,
      unit: 'count',
      source,
    },
    {
      label: 'Charge of the first year',
      formula: `${figure(base)} × ${figure(life.near)} ÷ ${figure(sum)}`,
      value: (base * life.near) / sum,
      unit: 'amount',
      source,
    },
  ];
}
