/**
 * Whether the mid-quarter convention applies to the personal property of a tax year: whether more than
 * 40 % of its basis was placed in service in the year's last three months. If so, it applies to all of it.
 *
 *     applies = Σ bases of the last three months × 10 > Σ bases × 4
 *
 * Source: 26 USC 168(d)(3); 26 CFR 1.168(d)-1(b).
 */

import { Decimal } from 'decimal.js';
import { isNotGiven, readNotNegative } from '../../argument';
import { cite } from '../../citation';
import { readYearEnd } from '../../depreciation/in-service';
import { all, andThen, ok, refuse, type Result } from '../../result';
import { cellsBeside, itemName } from '../../table/lists';
import { MAX_NUMBERS, readLine } from '../../table/numbers';
import { closingMonth, monthOf } from '../../time/calendar';
import { readDate } from '../../time/date-argument';
import { financialYear } from '../../time/financial-year';
import { isoDate } from '../../time/serial';
import { answer, figure, finiteNumber, type Answer } from '../../working';

/** Sums of doubles of any size, exactly. */
const Unrounded = Decimal.clone({ precision: 700 });

/** The share above which the convention applies, 40 %, in tenths. */
const TENTHS = 4;
const TEST = cite('26 USC', '§ 168(d)(3)(A)');
const BASES = cite('26 CFR', '§ 1.168(d)-1(b)(4)');

interface Item {
  /** In currency. */
  readonly basis: number;
  readonly placed: number;
  /** What a message calls its date. */
  readonly name: string;
}

/**
 * `WDV.US.MIDQUARTER`.
 *
 * Real property is left out by whoever gives the lists, and so is what is disposed of in the same year.
 * Nothing placed in service is not more than 40 % of nothing: FALSE.
 *
 * @param bases Depreciable bases of the tax year, a row or a column: after section 179, before bonus, in
 *   currency, 0 or more.
 * @param placed_dates When each was placed in service, a row or a column; all in one tax year. Where both
 *   are blank there is no property.
 * @param year_end Month in which the tax year closes, 1 to 12; 12 when omitted.
 * @returns TRUE for more than 40 %; exactly 40 % is FALSE.
 * @problem not-understood, also for lists of another length; out-of-range, also for a date in another tax
 *   year than the first; too-large
 * @example midQuarter([[60000], [40000.01]], [['2025-02-01'], ['2025-10-01']]) // true
 */
export function midQuarter(bases: unknown, placed_dates: unknown, year_end?: unknown): Answer<boolean> {
  const read = all<[readonly Item[], number]>([readItems(bases, placed_dates), readYearEnd(year_end)]);
  return andThen(read, ([items, yearEnd]) =>
    andThen(inOneYear(items, yearEnd), (ofYear) => tested(ofYear, yearEnd)),
  );
}

function readItems(bases: unknown, placed_dates: unknown): Result<readonly Item[]> {
  return andThen(readLine('bases', bases), (amounts) => {
    if (amounts.length > MAX_NUMBERS) {
      const takes = `at most ${figure(MAX_NUMBERS)} cells`;
      return refuse('too-large', 'bases', `${figure(amounts.length)} cells`, takes);
    }
    return andThen(cellsBeside('placed_dates', placed_dates, ['bases', amounts.length]), (dates) => {
      const items = amounts.flatMap((basis, index) => {
        const date = dates[index];
        return isNotGiven(basis) && isNotGiven(date) ? [] : [readItem(basis, date, index)];
      });
      return all<Item[]>(items);
    });
  });
}

function readItem(basis: unknown, date: unknown, index: number): Result<Item> {
  const name = itemName('placed_dates', index);
  const read = all<[number, number]>([
    readNotNegative(itemName('bases', index), basis),
    readDate(name, isNotGiven(date) ? null : date),
  ]);
  return andThen(read, ([amount, placed]) => ok({ basis: amount, placed, name }));
}

/** The tax year is that of the first date. */
function inOneYear(items: readonly Item[], yearEnd: number): Result<readonly Item[]> {
  const [earliest] = items;
  if (earliest === undefined) return ok(items);
  const { first, last } = financialYear(earliest.placed, yearEnd);
  const stray = items.find(({ placed }) => placed < first || placed > last);
  if (stray === undefined) return ok(items);
  const takes = `a date from ${isoDate(first)} to ${isoDate(last)}, the tax year of the first date`;
  return refuse('out-of-range', stray.name, isoDate(stray.placed), takes);
}

function tested(items: readonly Item[], yearEnd: number): Answer<boolean> {
  const [every, late] = [sumOf(items), sumOf(items.filter(({ placed }) => isLate(placed, yearEnd)))];
  const applies = late.times(10).gt(every.times(TENTHS));
  const largest = items.reduce((most, { basis }) => Math.max(most, basis), 0);
  return andThen(finiteNumber(every.toNumber(), 'bases', largest), (total) =>
    answer(applies, () => [
      {
        label: 'Bases of the tax year',
        formula: `Σ ${figure(items.length)} bases, after section 179 and before bonus`,
        value: total,
        unit: 'amount',
        source: BASES,
      },
      {
        label: 'Placed in service in the last three months',
        formula: 'Σ bases placed in service in them',
        value: late.toNumber(),
        unit: 'amount',
        source: TEST,
      },
      {
        label: 'Mid-quarter convention applies',
        formula: `${figure(late.toNumber())} × 10 > ${figure(total)} × ${TENTHS}, more than 40 %`,
        value: applies,
        unit: 'word',
        source: TEST,
      },
    ]),
  );
}

function sumOf(items: readonly Item[]): Decimal {
  return items.reduce((sum, { basis }) => sum.plus(basis), new Unrounded(0));
}

function isLate(placed: number, yearEnd: number): boolean {
  const month = monthOf(placed);
  return closingMonth(month, yearEnd) - month < 3;
}
