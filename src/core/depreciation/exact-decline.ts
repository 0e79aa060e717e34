/**
 * What a decline has written down, in exact fractions: asked where doubles with their error bound
 * do not decide a rounding.
 */

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
import { baseOf, firstYear, lastYear, type Decline } from './decline';
import { exactly } from './plan';

const ZERO = fraction(0n);
const ONE = fraction(1n);

/** After `num ÷ den` years. */
export function exactWrittenDown(decline: Decline, num: number, den: number): Fraction {
  const { plan } = decline;
  const [cost, base, floor] = [plan.cost, baseOf(plan), decline.floor].map((units) =>
    fraction(BigInt(units)),
  ) as [Fraction, Fraction, Fraction];
  const [life, stub, rate] = [exactly(plan.life), exactly(plan.stub), decline.exactly.rate(plan)];
  const kept = larger(ZERO, minus(ONE, rate));
  const afterStub = larger(ZERO, minus(cost, times(times(base, rate), stub)));
  const start = (year: number): Fraction => (year === 0 ? ZERO : plus(stub, fraction(BigInt(year - 1))));
  const before = (year: number): Fraction =>
    year === 0 ? cost : times(afterStub, keptAfter(kept, year - 1));
  const declining = (year: number, from: Fraction): Fraction => times(year === 0 ? base : from, rate);

  const end = smaller(fraction(BigInt(num), BigInt(den)), life);
  const year = isLess(end, stub) ? 0 : Number(floorOf(minus(end, stub))) + 1;
  const takesOver = (at: number): boolean => {
    const from = before(at);
    return !isLess(minus(from, times(declining(at, from), minus(life, start(at)))), floor);
  };
  const switched = decline.switches ? firstYear(lastYear(decline), takesOver) : Infinity;
  const segment = Math.min(year, switched);
  const from = larger(floor, before(segment));
  const elapsed = minus(end, start(segment));
  if (elapsed.num <= 0n) return minus(cost, from);
  const remaining = minus(life, start(segment));
  const length = smaller(segment === 0 ? stub : ONE, remaining);
  const fall =
    switched <= year
      ? over(minus(from, floor), remaining)
      : smaller(declining(segment, from), over(minus(from, floor), length));
  return minus(cost, minus(from, times(fall, elapsed)));
}

/**
 * (1 − rate)^years, exactly while that takes no more than a few thousand bits; past that to 120
 * digits. Its lowest terms then have a denominator so long that no half of a minor unit has it: the
 * value never lies on a tie, and the digits decide.
 */
function keptAfter(kept: Fraction, years: number): Fraction {
  if (Math.log2(Number(kept.den)) * years < MAX_BITS) return power(kept, years);
  let [result, square] = [ONE_IN_DIGITS, (kept.num * ONE_IN_DIGITS) / kept.den];
  for (let left = years; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) / ONE_IN_DIGITS;
    square = (square * square) / ONE_IN_DIGITS;
  }
  return { num: result, den: ONE_IN_DIGITS };
}

const MAX_BITS = 4096;
const ONE_IN_DIGITS = 10n ** 120n;
