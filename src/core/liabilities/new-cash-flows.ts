/** What a debt will pay by its new terms: the door to it, and the way from its exact figures to cells. */

import type { Decimal } from 'decimal.js';
import { isNotGiven } from '../argument';
import { all, andThen, ok, refuse, type Result } from '../result';
import { readNumbers } from '../table/numbers';

/**
 * @param given A row or a column, in currency, one a period: positive is paid to the lender.
 * @problem not-understood for text, a table, or nothing to pay; too-large
 */
export function readNewCashFlows(given: unknown): Result<readonly number[]> {
  const flows: Result<readonly number[]> = isNotGiven(given) ? ok([]) : readNumbers('new_cash_flows', given);
  return andThen(flows, (amounts) =>
    amounts.some((amount) => amount !== 0)
      ? ok(amounts)
      : refuse(
          'not-understood',
          'new_cash_flows',
          'nothing but blanks and zeros',
          'one row or one column of numbers, not all of them 0',
        ),
  );
}

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
