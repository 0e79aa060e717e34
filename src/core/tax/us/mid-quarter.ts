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
import { monthOf, startOfMonth } from '../../time/calendar';
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
      const items: Item[] = [];
      for (const [index, basis] of amounts.entries()) {
        const date = dates[index];
        if (isNotGiven(basis) && isNotGiven(date)) continue;
        const item = readItem(basis, date, index);
        if (!item.ok) return item;
        items.push(item.value);
      }
      return ok(items);
    });
  });
}

function readItem(basis: unknown, date: unknown, index: number): Result<Item> {
  const name = itemName('placed_dates', index);
  const amount = readNotNegative(itemName('bases', index), basis);
  if (!amount.ok) return amount;
  const placed = readDate(name, isNotGiven(date) ? null : date);
  return placed.ok ? ok({ basis: amount.value, placed: placed.value, name }) : placed;
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
  const [first] = items;
  const since =
    first === undefined ? 0 : startOfMonth(monthOf(financialYear(first.placed, yearEnd).last) - 2);
  const lateItems = items.filter(({ placed }) => placed >= since);
  const applies = isOver(nearSum(lateItems), nearSum(items), items.length) ?? isOverExactly(lateItems, items);
  const largest = items.reduce((most, { basis }) => Math.max(most, basis), 0);
  return andThen(finiteNumber(nearSum(items), 'bases', largest), () =>
    answer(applies, () => [
      {
        label: 'Bases of the tax year',
        formula: `Σ ${figure(items.length)} bases, after section 179 and before bonus`,
        value: sumOf(items).toNumber(),
        unit: 'amount',
        source: BASES,
      },
      {
        label: 'Placed in service in the last three months',
        formula: 'Σ bases placed in service in them',
        value: sumOf(lateItems).toNumber(),
        unit: 'amount',
        source: TEST,
      },
      {
        label: 'Mid-quarter convention applies',
        formula: `${figure(sumOf(lateItems).toNumber())} × 10 > ${figure(sumOf(items).toNumber())} × ${TENTHS}, more than 40 %`,
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

function nearSum(items: readonly Item[]): number {
  return items.reduce((sum, { basis }) => sum + basis, 0);
}

/** Whether doubles say that late is more than 40 % of all; nothing where their rounding could decide. */
function isOver(late: number, every: number, count: number): boolean | undefined {
  const excess = late * 10 - every * TENTHS;
  const bound = every * 20 * (count + 2) * Number.EPSILON;
  return Math.abs(excess) > bound ? excess > 0 : undefined;
}

function isOverExactly(late: readonly Item[], every: readonly Item[]): boolean {
  return sumOf(late).times(10).gt(sumOf(every).times(TENTHS));
}
