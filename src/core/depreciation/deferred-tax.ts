/**
 * Deferred tax of an asset: the tax on what its carrying amount exceeds its tax base by, never
 * discounted.
 *
 *     deferred tax = (carrying amount − tax base) × tax rate
 *
 * Source: IAS 12.5, .15, .24, .47, .53.
 */

import { readNumber, readNumberWhere } from '../argument';
import { cite } from '../citation';
import { all, andThen, type Result } from '../result';
import { figure, finiteAnswer, type Answer } from '../working';

/** A tax rate, as a fraction from 0 to 1. */
export function readTaxRate(given: unknown): Result<number> {
  return readNumberWhere(
    'tax_rate',
    given,
    (rate) => rate >= 0 && rate <= 1,
    'a fraction from 0 to 1, 0.25 for 25 %',
  );
}

/**
 * `WDV.DEFERREDTAX`.
 *
 * @param carrying Carrying amount, in currency.
 * @param tax_base Tax base, in currency.
 * @param tax_rate Enacted rate, a fraction from 0 to 1.
 * @returns Currency, unrounded: a liability is positive, an asset negative.
 * @problem out-of-range, not-understood
 * @example deferredTax(90000, 82000, 0.25) // 2000
 */
export function deferredTax(carrying: unknown, tax_base: unknown, tax_rate: unknown): Answer<number> {
  const read: Result<[number, number, number]> = all([
    readNumber('carrying', carrying),
    readNumber('tax_base', tax_base),
    readTaxRate(tax_rate),
  ]);
  return andThen(read, ([book, base, rate]) =>
    finiteAnswer((book - base) * rate, 'carrying', book, (tax) => [
      {
        label: 'Temporary difference',
        formula: `${figure(book)} − ${figure(base)}`,
        value: book - base,
        unit: 'amount',
        source: cite('IAS 12', '5'),
      },
      {
        label: 'Deferred tax, liability (+) or asset (−)',
        formula: `${figure(book - base)} × ${figure(rate)}`,
        value: tax,
        unit: 'amount',
        source: cite('IAS 12', '47'),
      },
    ]),
  );
}
