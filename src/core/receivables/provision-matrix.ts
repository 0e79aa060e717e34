/**
 * Expected loss of trade receivables by a provision matrix: each band's balance at its historical loss
 * rate, moved by what is expected of the future.
 *
 *     loss = Σ max(0, balance) × min(1, rate × forward factor)
 *
 * A credit loss is a shortfall of what is due, so that no band loses more than its balance: a band that
 * is lost in full stays so, whatever the factor. Nor is a credit balance a negative loss. Computed with
 * 34 decimal digits.
 *
 * Source: IFRS 9.5.5.15, B5.5.35, Appendix A (credit loss), with the matrix of its Illustrative Example
 * 12; ASC 326-20-55-37 to -40.
 */

import type { Decimal } from 'decimal.js';
import { readFraction, readNumber, readOptionalPositive } from '../argument';
import { cite } from '../citation';
import { Exact, sumOf } from '../money/discounting';
import { all, andThen, ok, type Result } from '../result';
import { readBeside, readList } from '../table/lists';
import { figure, finiteAnswer, type Answer } from '../working';
import { bandStep } from './band-loss';

interface Band {
  readonly balance: number;
  /** Historical, as a fraction from 0 to 1. */
  readonly rate: number;
}

/**
 * `WRITEDOWN.ECL`.
 *
 * @param balances A row or a column, in currency, one a band; a credit balance is negative.
 * @param rates A row or a column of historical loss rates, as fractions from 0 to 1, one a balance.
 * @param forward_factor By what the rates are multiplied, above 0; 1 when omitted or 0.
 * @returns Currency, unrounded, 0 or more.
 * @problem not-understood, also for rates that are not as many as the balances; out-of-range, too-large
 * @example provisionMatrix([[500000, 100000]], [[0.01, 0.08]], 1.25) // 16250
 */
export function provisionMatrix(balances: unknown, rates: unknown, forward_factor?: unknown): Answer<number> {
  const read: Result<[readonly Band[], number | undefined]> = all([
    readMatrix(balances, rates),
    readOptionalPositive('forward_factor', forward_factor),
  ]);
  return andThen(read, ([bands, factor = 1]) => {
    const losses = bands.map(({ balance, rate }) => adjusted(rate, factor).times(Math.max(0, balance)));
    return finiteAnswer(sumOf(losses).toNumber(), 'balances', bands[0]?.balance ?? 0, (value) => [
      ...bands.map(({ balance, rate }, index) =>
        bandStep(`band ${index + 1}`, balance, shownRate(rate, factor), losses[index]?.toNumber() ?? 0),
      ),
      {
        label: 'Expected credit loss',
        formula: losses.map((loss) => figure(loss.toNumber())).join(' + '),
        value,
        unit: 'amount',
        source: cite('IFRS 9', '5.5.15'),
      },
    ]);
  });
}

function readMatrix(balances: unknown, rates: unknown): Result<readonly Band[]> {
  return andThen(readList('balances', balances, readNumber), (amounts) =>
    andThen(readBeside('rates', rates, ['balances', amounts.length], readFraction), (fractions) =>
      ok(amounts.map((balance, index) => ({ balance, rate: fractions[index] ?? 0 }))),
    ),
  );
}

function adjusted(rate: number, factor: number): Decimal {
  return Exact.min(1, new Exact(rate).times(factor));
}

function shownRate(rate: number, factor: number): string {
  if (factor === 1) return figure(rate);
  const product = `${figure(rate)} × ${figure(factor)}`;
  return new Exact(rate).times(factor).gt(1) ? `min(1, ${product})` : product;
}
