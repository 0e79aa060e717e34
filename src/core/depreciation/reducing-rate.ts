/**
 * The rate at which a reducing balance falls from cost to salvage in exactly its life.
 *
 *     rate = 1 − (salvage ÷ cost)^(1 ÷ life)
 *
 * It is irrational unless cost and salvage are perfect powers, and then known to sixty digits, rounded
 * up. A power of it may be rational all the same: with a quarter of the cost left after four years,
 * half is left after two. Rounded up, it takes such a tie a trace past its half, where a tie goes.
 *
 * Source: IAS 16.62 (the diminishing balance method).
 */

import { Decimal } from 'decimal.js';
import { fraction, minus, power, type Fraction } from '../money/fraction';

/** Twenty digits more than are kept, so that cutting them off cuts the true value. */
const Precise = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP });
const ONE = fraction(1n);

/** The rate as a double: accurate where it is small, too. Salvage above 0, at most cost. */
export function reducingRate(cost: number, salvage: number, life: number): number {
  return -Math.expm1(Math.log(salvage / cost) / life);
}

/** Of a shorter life, hours at most, no root is kept exactly: its power would fill the memory. */
const MAX_POWER = 4096n;

/**
 * The rate to sixty digits, or exactly where it is rational.
 *
 * @param cost Whole, above 0.
 * @param salvage Whole, above 0, at most cost.
 * @param life Years, in lowest terms.
 * @example exactReducingRate(400, 100, fraction(2n)) // 1 ÷ 2
 */
export function exactReducingRate(cost: number, salvage: number, life: Fraction): Fraction {
  const ratio = fraction(BigInt(salvage), BigInt(cost));
  // In lowest terms (salvage ÷ cost)^(den ÷ num) is rational just when both have a whole root.
  const top = perfectRoot(ratio.num, life.num);
  const bottom = perfectRoot(ratio.den, life.num);
  const isRational = top !== undefined && bottom !== undefined && life.den < MAX_POWER;
  const kept = isRational ? power(fraction(top, bottom), Number(life.den)) : sixtyDigits(ratio, life);
  return minus(ONE, kept);
}

/** What is kept of the value a year, cut after sixty digits. */
function sixtyDigits(ratio: Fraction, life: Fraction): Fraction {
  const exponent = new Precise(life.den.toString()).div(life.num.toString());
  const kept = new Precise(ratio.num.toString()).div(ratio.den.toString()).pow(exponent);
  return fraction(BigInt(kept.times('1e60').floor().toFixed(0)), 10n ** 60n);
}

/** The whole root of a whole number, when it has one. */
function perfectRoot(value: bigint, degree: bigint): bigint | undefined {
  const near = new Precise(value.toString()).pow(new Precise(1).div(degree.toString()));
  const root = BigInt(near.toFixed(0));
  return root ** degree === value ? root : undefined;
}
