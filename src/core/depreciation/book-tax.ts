/**
 * Book and tax side by side: written-down value in the books by a method, in the tax computation as
 * given, and the deferred tax on the difference, year by year.
 *
 *     difference   = book value − tax value
 *     deferred tax = difference × tax rate, rounded to the minor unit
 *     movement     = deferred tax − that of the year before: + is expense
 *
 * Source: IAS 12.15, .24, .47, .58.
 */

import { cite } from '../citation';
import {
  fromMinor,
  minor,
  readDecimals,
  toMinor,
  ZERO_MINOR,
  type Decimals,
  type Minor,
} from '../money/minor';
import { timesRate } from '../money/rounding';
import { all, andThen, type Result } from '../result';
import { readNumbers } from '../table/numbers';
import { tooManyCells } from '../table/size';
import { answer, figure, type Answer, type Matrix, type Step } from '../working';
import { readAssetInMinor, type Asset } from './asset';
import { readTaxRate } from './deferred-tax';
import { periodsOf, scheduleRows, tooLongALife } from './schedule-rows';

const HEADER = ['Year', 'Book value', 'Tax value', 'Difference', 'Deferred tax', 'Movement'] as const;

/** One year end, in minor units. */
interface Year {
  readonly book: Minor;
  readonly tax: Minor;
  readonly deferred: Minor;
  readonly movement: Minor;
}

/**
 * `WDV.BOOKTAX`.
 *
 * @param cost Currency, 0 or more.
 * @param salvage Currency, 0 to cost.
 * @param life Life in the books, in years.
 * @param method A word of {@link METHODS}; straight line when blank.
 * @param tax_values One tax written-down value a year end, in currency; a missing one is 0.
 * @param tax_rate Enacted rate, a fraction from 0 to 1.
 * @param decimals Minor digits, 0 to 4; 2 when omitted.
 * @returns `Year, Book value, Tax value, Difference, Deferred tax, Movement`, a row for every year
 *   that has a book or a tax value.
 * @problem out-of-range, not-understood, too-large over 100,000 cells
 * @example bookTax(100000, 0, 10, 'SLN', [[82000], [67240]], 0.25) // year 1: 90000, 82000, 8000, 2000, 2000
 */
export function bookTax(
  cost: unknown,
  salvage: unknown,
  life: unknown,
  method: unknown,
  tax_values: unknown,
  tax_rate: unknown,
  decimals?: unknown,
): Answer<Matrix> {
  return andThen(readDecimals(decimals), (digits) => {
    const read: Result<[Asset, readonly Minor[], number]> = all([
      readAssetInMinor({ cost, salvage, life, method }, digits),
      readTaxValues(tax_values, digits),
      readTaxRate(tax_rate),
    ]);
    return andThen(read, ([asset, taxes, rate]) => {
      const [inBooks, inTax] = [periodsOf(asset.plan.life, 1), taxes.length];
      const count = Math.max(inBooks, inTax);
      const oversize =
        inTax > inBooks
          ? tooManyCells('tax_values', `${figure(inTax)} cells`, 'a range', count + 1, HEADER.length)
          : tooLongALife(asset.plan.life.near, count + 1, HEADER.length);
      if (oversize !== undefined) return { ok: false, problem: oversize };
      const years = yearsOf(asset, taxes, rate, count);
      const table = tableOf(years, digits);
      return answer(table, () => workingOf(asset, years, rate, table, digits));
    });
  });
}

function readTaxValues(given: unknown, decimals: Decimals): Result<readonly Minor[]> {
  return andThen(readNumbers('tax_values', given), (values) =>
    all<Minor[]>(values.map((value) => toMinor('tax_values', value, decimals))),
  );
}

function yearsOf(asset: Asset, taxes: readonly Minor[], rate: number, count: number): readonly Year[] {
  const rows = scheduleRows(asset, 1);
  const atTheEnd = rows[rows.length - 1]?.closing ?? ZERO_MINOR;
  let before = ZERO_MINOR;
  return Array.from({ length: count }, (_, year) => {
    const book = rows[year]?.closing ?? atTheEnd;
    const tax = taxes[year] ?? ZERO_MINOR;
    const deferred = timesRate(minor(book - tax), rate);
    const movement = minor(deferred - before);
    before = deferred;
    return { book, tax, deferred, movement };
  });
}

function tableOf(years: readonly Year[], decimals: Decimals): Matrix {
  const amounts = (...units: readonly number[]): number[] =>
    units.map((unit) => fromMinor(minor(unit), decimals));
  return [
    [...HEADER],
    ...years.map(({ book, tax, deferred, movement }, index) => [
      index + 1,
      ...amounts(book, tax, book - tax, deferred, movement),
    ]),
  ];
}

function workingOf(
  asset: Asset,
  years: readonly Year[],
  rate: number,
  table: Matrix,
  decimals: Decimals,
): readonly Step[] {
  const first = years[0] ?? { book: ZERO_MINOR, tax: ZERO_MINOR, deferred: ZERO_MINOR };
  const [book, tax] = [first.book, first.tax].map((units) => figure(fromMinor(units, decimals)));
  return [
    {
      label: 'Deferred tax at the end of year 1',
      formula: `(${book ?? ''} − ${tax ?? ''}) × ${figure(rate)}`,
      value: fromMinor(first.deferred, decimals),
      unit: 'amount',
      source: cite('IAS 12', '47'),
    },
    {
      label: 'Book and tax side by side',
      formula: `book values by ${asset.method.label.toLowerCase()}, tax values as given`,
      value: table,
      unit: 'table',
    },
  ];
}
