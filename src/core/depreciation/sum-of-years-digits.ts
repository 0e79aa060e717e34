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
import { fraction, roundHalfUp, times } from '../money/fraction';
import { minor } from '../money/minor';
import { mulDivRound } from '../money/rounding';
import { figure } from '../working';
import type { Curve, Method } from './curve';
import type { Plan } from './plan';

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

function curve({ cost, salvage, life }: Plan): Curve {
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
    accumulated: (num, den) => {
      const [part, whole] = share(BigInt(num), BigInt(den), life.exact.num, life.exact.den);
      if (part >= whole) return minor(base);
      return whole < SMALL
        ? mulDivRound(base, Number(part), Number(whole))
        : minor(Number(roundHalfUp(times(fraction(BigInt(base)), fraction(part, whole)))));
    },
  };
}

const SMALL = 1n << 52n;

/**
 * The share written down after `p ÷ d` years of a life of `a ÷ b`, as numerator and denominator:
 * twice the weights elapsed over twice their sum, both times b × d.
 */
function share(p: bigint, d: bigint, a: bigint, b: bigint): readonly [bigint, bigint] {
  if (p * b >= a * d) return [1n, 1n];
  const year = p / d;
  const whole = a / b;
  const before = 2n * year * a - b * year * (year - 1n);
  const rest = p - year * d;
  // The last, short year is spread over its own length, which its weight equals.
  const inYear = year === whole ? 2n * rest * b : 2n * rest * (a - year * b);
  return [before * d + inYear, d * (whole + 1n) * (2n * a - whole * b)];
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
