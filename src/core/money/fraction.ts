/**
 * Exact fractions of big integers. Lives, factors and elapsed times become fractions of the
 * decimal that was typed, so that a rounding decision can be taken on the exact value. Only
 * {@link fraction} reduces to lowest terms: the few steps of a decision cost less than that would.
 */

import { Decimal } from 'decimal.js';

export interface Fraction {
  readonly num: bigint;
  /** Above 0. */
  readonly den: bigint;
}

/** `num ÷ den` in lowest terms; `den` is not 0. */
export function fraction(num: bigint, den: bigint = 1n): Fraction {
  const sign = den < 0n ? -1n : 1n;
  const divisor = gcd(num < 0n ? -num : num, den * sign) * sign;
  return { num: num / divisor, den: den / divisor };
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

/**
 * The decimal that was typed, exactly.
 *
 * @param value Finite.
 * @example fractionOf(0.1) // { num: 1n, den: 10n }
 */
export function fractionOf(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { num: BigInt(value), den: 1n };
  const typed = new Decimal(value);
  const places = typed.decimalPlaces();
  const digits = BigInt(typed.times(Decimal.pow(10, places)).toFixed(0));
  return fraction(digits, 10n ** BigInt(places));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.den - b.num * a.den, den: a.den * b.den };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** `b` is not 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  const sign = b.num < 0n ? -1n : 1n;
  return { num: sign * a.num * b.den, den: sign * a.den * b.num };
}

/** Whole powers, 0 included. */
export function power(base: Fraction, exponent: number): Fraction {
  return { num: base.num ** BigInt(exponent), den: base.den ** BigInt(exponent) };
}

export function isLess(a: Fraction, b: Fraction): boolean {
  return a.num * b.den < b.num * a.den;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return isLess(a, b) ? b : a;
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return isLess(a, b) ? a : b;
}

/** The largest whole number not above the fraction. */
export function floorOf(value: Fraction): bigint {
  const quotient = value.num / value.den;
  return value.num < 0n && quotient * value.den !== value.num ? quotient - 1n : quotient;
}

/** The nearest whole number, a half upwards. */
export function roundHalfUp(value: Fraction): bigint {
  return floorOf({ num: 2n * value.num + value.den, den: 2n * value.den });
}

/** The nearest double, within two roundings; never −0, however small a fraction below 0. */
export function toNumber(value: Fraction): number {
  return new Decimal(value.num.toString()).div(value.den.toString()).toNumber() + 0;
}
