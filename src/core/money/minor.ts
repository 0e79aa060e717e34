/**
 * Money in a schedule or an entry is an integer number of minor units (cents at two decimals):
 * sums and differences of integers are exact. Amounts become minor units here, once, where they
 * enter, and currency again where they leave.
 */

import { Decimal } from 'decimal.js';
import { isBlank, readNotNegative, readNumberWhere } from '../argument';
import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';

declare const minorUnits: unique symbol;
/** An integer number of minor units, exact up to 2^53 − 1. */
export type Minor = number & { readonly [minorUnits]: true };

/** How many minor digits the currency has, 0 to 4. */
export type Decimals = 0 | 1 | 2 | 3 | 4;

const SCALE: Readonly<Record<Decimals, number>> = { 0: 1, 1: 10, 2: 100, 3: 1000, 4: 10_000 };

export const ZERO_MINOR = 0 as Minor;

/** Brands an integer that arithmetic on minor units has made. */
export function minor(units: number): Minor {
  return (units + 0) as Minor;
}

/** The `decimals` argument: an integer from 0 to 4, 2 when omitted. */
export function readDecimals(given: unknown): Result<Decimals> {
  if (isBlank(given)) return ok(2);
  const accepts = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 4;
  return readNumberWhere('decimals', given, accepts, 'a whole number from 0 to 4') as Result<Decimals>;
}

/**
 * An amount of currency in minor units. A finer amount is rounded half away from zero, by the
 * decimal the person typed and not by its nearest double: 1.005 is 101 at two decimals.
 *
 * @param amount In currency.
 * @problem out-of-range when the amount has more minor units than an exact integer can hold
 * @example toMinor('cost', 1.005, 2) // ok(101)
 */
export function toMinor(argument: string, amount: number, decimals: Decimals): Result<Minor> {
  const scale = SCALE[decimals];
  const scaled = Math.abs(amount) * scale;
  if (!(scaled < Number.MAX_SAFE_INTEGER)) {
    const limit = Math.floor(Number.MAX_SAFE_INTEGER / scale).toLocaleString('en-US');
    return refuse(
      'out-of-range',
      argument,
      shown(amount),
      `an amount below ${limit} at ${decimals} decimals`,
    );
  }
  const floor = Math.floor(scaled);
  const fromTie = Math.abs(scaled - floor - 0.5);
  const doublesDecide = fromTie > scaled * Number.EPSILON;
  const units = doublesDecide ? Math.round(scaled) : typedDecimal(amount, scale);
  return ok(minor(amount < 0 ? -units : units));
}

function typedDecimal(amount: number, scale: number): number {
  return new Decimal(amount).abs().times(scale).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}

/**
 * An amount of 0 or more in minor units.
 *
 * @problem not-understood for text; out-of-range below 0 and past what an exact integer can hold
 */
export function readMinor(argument: string, given: unknown, decimals: Decimals): Result<Minor> {
  return andThen(readNotNegative(argument, given), (amount) => toMinor(argument, amount, decimals));
}

/** Minor units back in currency; the quotient is the double nearest to the decimal. */
export function fromMinor(units: Minor, decimals: Decimals): number {
  return units / SCALE[decimals];
}
