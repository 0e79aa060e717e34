/**
 * The rate at which a reducing balance falls from cost to salvage in exactly its life.
 *
 *     rate = 1 − (salvage ÷ cost)^(1 ÷ life)
 *
 * It is irrational unless cost and salvage are perfect powers. To sixty digits it decides every
 * rounding all the same: an irrational value never lies on a tie.
 *
 * Source: IAS 16.62 (the diminishing balance method).
 */

import { Decimal } from 'decimal.js';
import { fraction, minus, type Fraction } from '../money/fraction';

const Precise = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
const ONE = fraction(1n);

/** The rate as a double: accurate where it is small, too. Salvage above 0, at most cost. */
export function reducingRate(cost: number, salvage: number, life: number): number {
  return -Math.expm1(Math.log(salvage / cost) / life);
}

/**
 * The rate to sixty digits, or exactly where it is rational.
 *
 * @param cost Whole, above 0.
 * @param salvage Whole, above 0, at most cost.
 * @param life Years.
 */
export function exactReducingRate(cost: number, salvage: number, life: Fraction): Fraction {
  const ratio = fraction(BigInt(salvage), BigInt(cost));
  // (salvage ÷ cost)^(den ÷ num) is rational just when both powers are perfect roots.
  const top = perfectRoot(ratio.num ** life.den, life.num);
  const bottom = perfectRoot(ratio.den ** life.den, life.num);
  const isRational = top !== undefined && bottom !== undefined;
  return minus(ONE, isRational ? fraction(top, bottom) : sixtyDigits(ratio, life));
}

function sixtyDigits(ratio: Fraction, life: Fraction): Fraction {
  const exponent = new Precise(life.den.toString()).div(life.num.toString());
  const kept = new Precise(ratio.num.toString()).div(ratio.den.toString()).pow(exponent);
  return fraction(BigInt(kept.times('1e60').toFixed(0)), 10n ** 60n);
}

/** The whole root of a whole number, when it has one. */
function perfectRoot(value: bigint, degree: bigint): bigint | undefined {
  const near = new Precise(value.toString()).pow(new Precise(1).div(degree.toString()));
  const root = BigInt(near.toFixed(0));
  return root ** degree === value ? root : undefined;
}
