/**
 * How a schedule rounds: to whole minor units, a half upwards, on the exact value, once. Two ways
 * lead there: integer arithmetic where the value is a simple fraction, and doubles with a proven
 * error bound, which hand over to exact fractions only when the bound reaches a tie (the static
 * filter of Shewchuk's adaptive predicates, applied to rounding).
 */

import { fraction, fractionOf, roundHalfUp, times, type Fraction } from './fraction';
import { minor, type Minor } from './minor';

/**
 * `amount × num ÷ den`, rounded half up, exactly.
 *
 * Doubles decide where they are clear of a tie. Else split division keeps every intermediate an exact
 * integer while 2 × den² < 2^53, and big integers decide past that.
 *
 * @param amount A whole number of minor units, 0 or more.
 * @param num Whole, 0 to `den`.
 * @param den Whole, above 0.
 * @example mulDivRound(100010, 3, 60) // 5001: 1000.10 over 60 months after 3 is 50.005
 */
export function mulDivRound(amount: number, num: number, den: number): Minor {
  const shifted = amount * (num / den) + 0.5;
  const nearest = Math.floor(shifted);
  const isClearOfTie = Math.abs(shifted - nearest - 0.5) < 0.5 - 4 * shifted * Number.EPSILON;
  return (isClearOfTie ? nearest : atATie(amount, num, den)) as Minor;
}

function atATie(amount: number, num: number, den: number): number {
  if (den < SPLIT_LIMIT) {
    const quotient = Math.floor(amount / den);
    const rest = amount - quotient * den;
    return quotient * num + Math.floor((2 * rest * num + den) / (2 * den));
  }
  return Number(roundHalfUp({ num: BigInt(amount) * BigInt(num), den: BigInt(den) }));
}

/** 2 × den² stays an exact integer below it. */
const SPLIT_LIMIT = Math.floor(Math.sqrt(Number.MAX_SAFE_INTEGER / 2));

/**
 * An estimate in doubles, rounded as its exact value would be.
 *
 * @param estimate Of a value of 0 or more, in minor units.
 * @param bound At least |estimate − exact value|.
 * @param exact Asked only when the bound does not keep the estimate clear of a tie.
 */
export function roundEstimate(estimate: number, bound: number, exact: () => Fraction): Minor {
  const shifted = estimate + 0.5;
  const nearest = Math.floor(shifted);
  const clearOfTie = Math.abs(shifted - nearest - 0.5) < 0.5 - bound - Math.abs(shifted) * Number.EPSILON;
  return clearOfTie ? minor(nearest) : minor(Number(roundHalfUp(exact())));
}

/**
 * `amount × rate`, exactly, rounded half away from zero: tax on a difference of either sign.
 *
 * @param rate Finite, as typed.
 * @example timesRate(-250, 0.21) // -53: −52.5 is a tie
 */
export function timesRate(amount: Minor, rate: number): Minor {
  const sign = amount < 0 !== rate < 0 ? -1 : 1;
  const size = times(fraction(BigInt(Math.abs(amount))), fractionOf(Math.abs(rate)));
  return minor(sign * Number(roundHalfUp(size)));
}
