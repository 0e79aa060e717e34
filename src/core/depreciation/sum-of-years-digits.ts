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
import { leastCommonMultiple, type Ratio } from '../time/ratio';
import { figure } from '../working';
import { takeEach, type Method, type Sweep } from './curve';
import { exactly as exactLife, type Plan, type Quantity, type Resumed } from './plan';
import { roundAlong, shiftOfParts } from './points';

const source = cite('Treas. Reg.', '§1.167(b)-3(a)');

/** The years one after the other, each with its weight. */
const sweep: Sweep<Plan> = (plan, points, into) => {
  const { den, first, end } = points;
  const { num: a, den: b } = plan.life.ratio ?? UNCOUNTED;
  const whole = Math.floor(a / b);
  const all = den * (whole + 1) * (2 * a - whole * b);
  const base = plan.cost - plan.salvage;
  const shift = shiftOfParts(all, base);
  if (plan.resumed !== undefined || shift === undefined) {
    takeEach(accumulated, plan, points, into);
    return;
  }
  let opened = 0;
  let index = first;
  for (let year = 0; index < end && year <= whole; year++) {
    const weight = weightOf(year, a, b, whole);
    const close = year < whole ? (year + 1) * den : (a * den) / b;
    const [slope, from] = [(base * 2 * weight) / all, (base * opened) / all];
    index = roundAlong(points, index, close, year * den, slope, from + shift, 0, into);
    opened += 2 * den * weight;
  }
  into.fill(base, index, end);
};

export const sumOfYearsDigits: Method = {
  word: 'SYD',
  label: "Sum of the years' digits",
  source,
  clock: 'elapsed',
  valueAt,
  accumulated,
  sweep,
  working,
};

/** Sum of the weights n, n − 1, … of a life. */
function weightSum(life: number): number {
  const whole = Math.floor(life);
  return ((whole + 1) * (2 * life - whole)) / 2;
}

function valueAt({ cost, salvage, life }: Plan, t: number): number {
  const n = life.near;
  if (t >= n) return salvage;
  const year = Math.floor(t);
  const start = year * n - (year * (year - 1)) / 2;
  const inYear = (t - year) * Math.max(1, n - year);
  return cost - ((cost - salvage) * (start + inYear)) / weightSum(n);
}

function accumulated(plan: Plan, num: number, den: number): Minor {
  const { resumed, life } = plan;
  if (resumed !== undefined) return goneOn(plan, resumed, num, den);
  const { num: a, den: b } = life.ratio ?? UNCOUNTED;
  const whole = b === 1 ? a : Math.floor(a / b);
  const all = den * (whole + 1) * (2 * a - whole * b);
  if (!(all < SMALL)) return exactly(plan, life, NOTHING, num, den);
  const base = plan.cost - plan.salvage;
  return num * b >= a * den ? minor(base) : mulDivRound(base, weights(num, den, a, b, whole), all);
}

/** Of the weights that were left when the plan went on, those that have passed since. */
function goneOn(plan: Plan, { origin, elapsed }: Resumed, num: number, den: number): Minor {
  const { num: a, den: b } = origin.life.ratio ?? UNCOUNTED;
  const d = leastCommonMultiple(den, elapsed.den);
  const start = elapsed.num * (d / elapsed.den);
  const at = start + num * (d / den);
  const whole = Math.floor(a / b);
  const all = d * (whole + 1) * (2 * a - whole * b);
  if (!(all < SMALL)) return exactly(plan, origin.life, elapsed, num, den);
  const base = plan.cost - plan.salvage;
  const gone = weights(start, d, a, b, whole);
  return at * b >= a * d ? minor(base) : mulDivRound(base, weights(at, d, a, b, whole) - gone, all - gone);
}

const NOTHING: Ratio = { num: 0, den: 1 };
/** A life that doubles do not hold. */
const UNCOUNTED = { num: Infinity, den: 1 };
const SMALL = 2 ** 51;

/** Twice the weights of `p ÷ d` years, less than a life of `a ÷ b` with so many whole ones, times b × d. */
function weights(p: number, d: number, a: number, b: number, whole: number): number {
  const year = Math.floor(p / d);
  const rest = p - year * d;
  return (2 * year * a - b * year * (year - 1)) * d + 2 * rest * weightOf(year, a, b, whole);
}

/** What a year weighs, times b. The last, short year is spread over its own length, which its weight equals. */
function weightOf(year: number, a: number, b: number, whole: number): number {
  return year === whole ? b : a - year * b;
}

/** What has passed of the weights since a point of the life, where doubles do not hold them. */
function exactly(plan: Plan, life: Quantity, since: Ratio, num: number, den: number): Minor {
  const whole = exactLife(life);
  const start = fraction(BigInt(since.num), BigInt(since.den));
  const at = plus(start, fraction(BigInt(num), BigInt(den)));
  const gone = exactWeights(start, whole);
  const share = over(minus(exactWeights(at, whole), gone), minus(exactWeights(whole, whole), gone));
  return minor(Number(roundHalfUp(times(fraction(BigInt(plan.cost - plan.salvage)), share))));
}

/** The weights of `t` years, at most those of the whole life. */
function exactWeights(t: Fraction, life: Fraction): Fraction {
  const at = smaller(t, life);
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
