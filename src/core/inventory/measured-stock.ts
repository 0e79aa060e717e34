/**
 * Stock that is compared at once, at the lower of what it cost and what it is worth.
 *
 *     carrying   = cost − earlier write-down
 *     value      = min(cost, worth); min(carrying, worth) where what is written down to is the new cost
 *     write-down = max(0, carrying − value)
 *     reversal   = max(0, value − carrying), at most the earlier write-down
 *
 * Source: IAS 2.9, .33; ASC 330-10-35-1B, -1C, -14.
 */

import { minor, type Minor } from '../money/minor';
import { andThen, ok, refuse, type Result } from '../result';
import { STOCK_AMOUNTS, type Stock } from './stock-item';

const MEASURED_AMOUNTS = [...STOCK_AMOUNTS, 'carrying', 'value', 'writeDown', 'reversal'] as const;
export type MeasuredAmount = (typeof MEASURED_AMOUNTS)[number];

/** In minor units. */
export type MeasuredStock = Readonly<Record<MeasuredAmount, Minor>>;

/**
 * @param items One by itself, or several that are compared together.
 * @param worth Which of their amounts that makes their worth.
 * @param reverses Whether a write-down may be reversed.
 * @problem out-of-range for amounts that do not add up exactly
 */
export function measureStock(
  items: readonly Stock[],
  worth: 'alone' | 'worth',
  reverses: boolean,
): Result<MeasuredStock> {
  return andThen(sumsOf(STOCK_AMOUNTS, items), (stock) => {
    const carrying = stock.cost - stock.earlier;
    const value = Math.min(reverses ? stock.cost : carrying, stock[worth]);
    return ok({
      ...stock,
      carrying: minor(carrying),
      value: minor(value),
      writeDown: minor(Math.max(0, carrying - value)),
      reversal: minor(Math.max(0, value - carrying)),
    });
  });
}

/** @problem out-of-range for amounts that do not add up exactly */
export function totalOf(lines: readonly MeasuredStock[]): Result<MeasuredStock> {
  return sumsOf(MEASURED_AMOUNTS, lines);
}

type Amounts<Name extends string> = Readonly<Record<Name, Minor>>;

function sumsOf<Name extends string>(
  names: readonly Name[],
  rows: readonly Amounts<Name>[],
): Result<Amounts<Name>> {
  const sums: Partial<Record<Name, Minor>> = {};
  for (const name of names) {
    let [sum, size] = [0, 0];
    for (const { [name]: amount } of rows) {
      sum += amount;
      size += Math.abs(amount);
    }
    if (size > Number.MAX_SAFE_INTEGER) {
      const takes = 'a list whose amounts add up exactly, below 2^53 minor units';
      return refuse('out-of-range', 'items', 'amounts too large together', takes);
    }
    sums[name] = minor(sum);
  }
  return ok(sums as Amounts<Name>);
}
