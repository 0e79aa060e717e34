/**
 * The two rates that follow from cost, salvage and life, for whole minor units and a life of a ÷ b
 * years. The share kept is (salvage ÷ cost)^(b ÷ a); powers of big integers compare it with any
 * fraction, without a root.
 */

import { Decimal } from 'decimal.js';
import type { Exact } from './depreciation';

const Eighty = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP });
const SEVENTY_DIGITS = 10n ** 70n;
const NOTHING: Exact = [0n, 1n];

/** Excel's rate of DB, rounded half up to three decimals, decided by whole numbers. */
export function rateOfThreeDecimals(cost: bigint, salvage: bigint, [a, b]: Exact): Exact {
  if (cost === 0n) return NOTHING;
  const [paid, left] = [cost ** b, salvage ** b * 2000n ** a];
  /** Whether the share kept is at most so many two-thousandths. */
  const keepsAtMost = (parts: bigint): boolean => left <= parts ** a * paid;
  const near = 1000 * (1 - Math.pow(Number(salvage) / Number(cost), Number(b) / Number(a)));
  let thousandths = BigInt(Math.min(1000, Math.max(0, Math.round(near))));
  while (!keepsAtMost(2001n - 2n * thousandths)) thousandths--;
  while (thousandths < 1000n && keepsAtMost(1999n - 2n * thousandths)) thousandths++;
  return [thousandths, 1000n];
}

/** The rate that leads from cost to salvage: exact when it is rational, else cut after 70 digits. */
export function rateToSalvage(
  cost: bigint,
  salvage: bigint,
  [a, b]: Exact,
): { readonly rate: Exact; readonly isRateCut: boolean } {
  if (cost === 0n || salvage === cost) return { rate: NOTHING, isRateCut: false };
  const divisor = commonDivisor(cost, salvage);
  // A fraction in lowest terms has a rational root just when both its numbers have whole ones.
  const [top, bottom] = [wholeRoot(salvage / divisor, a), wholeRoot(cost / divisor, a)];
  if (top !== undefined && bottom !== undefined) {
    return { rate: [bottom ** b - top ** b, bottom ** b], isRateCut: false };
  }
  const exponent = new Eighty(b.toString()).div(a.toString());
  const kept = new Eighty(salvage.toString()).div(cost.toString()).pow(exponent);
  const digits = BigInt(kept.times('1e70').toFixed(0));
  return { rate: [SEVENTY_DIGITS - digits, SEVENTY_DIGITS], isRateCut: true };
}

export function commonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The whole root of a number from 1 to 2^53, when it has one. */
function wholeRoot(value: bigint, degree: bigint): bigint | undefined {
  if (value === 1n) return 1n;
  if (degree > 53n) return undefined;
  const near = BigInt(Math.round(Math.pow(Number(value), 1 / Number(degree))));
  return [near - 1n, near, near + 1n].find((root) => root > 0n && root ** degree === value);
}
