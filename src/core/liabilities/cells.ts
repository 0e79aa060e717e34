/** The way from exact figures to the cells of a row. */

import type { Decimal } from 'decimal.js';
import { all, ok, refuse, type Result } from '../result';

/**
 * Exact figures as the doubles of a row.
 *
 * @problem out-of-range for one that is past the largest double
 */
export function inCells<Figures extends readonly Decimal[]>(
  ...figures: Figures
): Result<{ [K in keyof Figures]: number }> {
  return all<number[]>(figures.map(inCell)) as Result<{ [K in keyof Figures]: number }>;
}

function inCell(exact: Decimal): Result<number> {
  const value = exact.toNumber() + 0;
  if (Number.isFinite(value)) return ok(value);
  return refuse(
    'out-of-range',
    'new_cash_flows',
    'flows that lead past the largest number',
    'flows whose result is a finite number',
  );
}
