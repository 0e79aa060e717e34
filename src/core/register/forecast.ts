/**
 * The charges to come: every asset's own plan at the period ends ahead.
 *
 *     charge of a period = charged until its end − until the end of the one before
 *
 * Source: IAS 16.50, .62.
 */

import { readOptionalWord, readNumberWhere } from '../argument';
import { cite } from '../citation';
import { chargedAt } from '../depreciation/history';
import { firstAbove } from '../time/ascending';
import { monthsOver } from '../time/calendar';
import { readConvention, readYearEnd } from '../depreciation/in-service';
import { firstPeriods, FREQUENCIES, type Frequency } from '../depreciation/periods';
import { fromMinor, minor, readDecimals, type Decimals } from '../money/minor';
import { all, andThen, type Result } from '../result';
import { readDate } from '../time/date-argument';
import { finished, type Steps } from '../steps';
import { tooManyCells } from '../table/size';
import { isoDate, LAST_SERIAL } from '../time/serial';
import type { Convention } from '../time/service';
import { answer, figure, type Answer, type CellValue, type Matrix, type Step } from '../working';
import { linesInSteps, readGrouping, rowsBy, type Grouping, type Line, type Lines } from './grouping';
import type { Holding } from './holding';
import { holdingsInSteps, type Entries } from './holdings';

const MAX_PERIODS = 16_383;

export interface Outlook {
  readonly from: number;
  readonly frequency: Frequency;
  readonly convention: Convention;
  readonly yearEnd: number;
  readonly decimals: Decimals;
  readonly by: Grouping;
  /** The last day of each period. */
  readonly ends: readonly number[];
}

/**
 * `WDV.FORECAST`.
 *
 * @param register A table with a header row; {@link REGISTER_COLUMNS}.
 * @param from First day, included; the first period ends with its month, quarter or financial year.
 * @param periods How many, 1 to 16,383.
 * @param frequency `month` (default), `quarter` or `year`.
 * @param by `class` (default), `asset` or `total`.
 * @param convention A word of {@link CONVENTIONS}, `month` when omitted; a row's own wins.
 * @param year_end Month in which the financial year closes, 1 to 12; 12 when omitted.
 * @param book Which of several books.
 * @param decimals Minor digits, 0 to 4; 2 when omitted.
 * @returns A row an asset or class and a Total row, a column a period end; in currency.
 * @problem not-understood, out-of-range, too-large over 100,000 cells
 * @example forecast([['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'],
 *            ['Van', 'Vehicles', 30000, 3000, 5, 'SLN', '2025-03-10'],
 *            ['Press', 'Plant', 80000, 0, 8, 'DDB', '2026-02-01']], '2027-01-01', 2, 'year')
 *          // Plant 15416.67, 11562.5; Vehicles 5400, 5400; Total 20816.67, 16962.5
 */
export function forecast(
  register: unknown,
  from: unknown,
  periods: unknown,
  frequency?: unknown,
  by?: unknown,
  convention?: unknown,
  year_end?: unknown,
  book?: unknown,
  decimals?: unknown,
): Answer<Matrix> {
  const whole = forecastInSteps(register, from, periods, frequency, by, convention, year_end, book, decimals);
  return finished(whole);
}

/**
 * {@link forecast} for registers that are long.
 *
 * @yields how many assets have been read
 */
export function* forecastInSteps(
  register: unknown,
  from: unknown,
  periods: unknown,
  frequency?: unknown,
  by?: unknown,
  convention?: unknown,
  year_end?: unknown,
  book?: unknown,
  decimals?: unknown,
): Steps<Answer<Matrix>> {
  const read = readOutlook(from, periods, frequency, by, convention, year_end, decimals);
  if (!read.ok) return read;
  const outlook = read.value;
  const to = outlook.ends[outlook.ends.length - 1] ?? outlook.from;
  const entries = yield* holdingsInSteps(register, book, null, { ...outlook, to, takesUnits: false });
  return entries.ok ? yield* ahead(entries.value, outlook) : entries;
}

/** @problem not-understood, out-of-range */
export function readOutlook(
  from: unknown,
  periods: unknown,
  frequency: unknown,
  by: unknown,
  convention: unknown,
  year_end: unknown,
  decimals: unknown,
): Result<Outlook> {
  const isCount = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= MAX_PERIODS;
  const read: Result<[number, number, Frequency, Grouping, Convention, number, Decimals]> = all([
    readDate('from', from),
    readNumberWhere('periods', periods, isCount, `a whole number from 1 to ${figure(MAX_PERIODS)}`),
    readOptionalWord('frequency', frequency, FREQUENCIES, 'month'),
    readGrouping(by, 'class'),
    readConvention(convention),
    readYearEnd(year_end),
    readDecimals(decimals),
  ]);
  return andThen(read, ([first, count, every, grouping, basis, yearEnd, digits]) => {
    const ends = firstPeriods(first, count, every, yearEnd).map(({ to }) => Math.min(to, LAST_SERIAL));
    const outlook = {
      from: first,
      frequency: every,
      by: grouping,
      convention: basis,
      yearEnd,
      decimals: digits,
      ends,
    };
    return { ok: true, value: outlook };
  });
}

function* ahead(entries: Entries, outlook: Outlook): Steps<Answer<Matrix>> {
  const { by, ends, decimals } = outlook;
  const oversize = tooManyCells(
    'periods',
    figure(ends.length),
    'a number of periods',
    1 + rowsBy(by, entries),
    ends.length + 1,
  );
  if (oversize !== undefined) return { ok: false, problem: oversize };
  const { lines, total } = yield* chargesInSteps(by, entries, outlook.from, ends);
  const header = [by === 'asset' ? 'Asset' : 'Class', ...ends];
  const named = lines.map((line) => rowOf(by === 'asset' ? line.tag : line.assetClass, line, decimals));
  const table: Matrix = [header, ...named, rowOf('Total', total, decimals)];
  return answer(table, () => workingOf(total, table, outlook));
}

/**
 * The run itself: the charge of each period, line by line.
 *
 * @param ends The last day of each period.
 * @yields how many assets have been read
 */
export function* chargesInSteps(
  by: Grouping,
  entries: Entries,
  from: number,
  ends: readonly number[],
): Steps<Lines> {
  return yield* linesInSteps(by, entries, ends.length, chargesOf(from, ends));
}

/** What adds the charge of each period of an asset, in minor units, through one buffer. */
export function chargesOf(
  from: number,
  ends: readonly number[],
): (holding: Holding, into: Float64Array) => void {
  const at = [from - 1, ...ends];
  const instants = { at, monthsOver: Float64Array.from(at, monthsOver) };
  const charged = new Float64Array(at.length);
  return ({ history }, into) => {
    chargedAt(history, instants, charged);
    // Nothing is charged in periods that begin when all is over.
    addDifferences(charged, Math.min(ends.length, firstAbove(at, history.end - 1)), into);
  };
}

/** Adds what each of the first numbers has beyond the one before it. */
function addDifferences(ascending: Float64Array, count: number, into: Float64Array): void {
  let before = ascending[0] ?? 0;
  for (let index = 0; index < count; index++) {
    const now = ascending[index + 1] ?? 0;
    into[index] = (into[index] ?? 0) + (now - before);
    before = now;
  }
}

function rowOf(name: string, { figures, problem }: Line, decimals: Decimals): readonly CellValue[] {
  return [name, ...Array.from(figures, (units) => problem ?? fromMinor(minor(units), decimals))];
}

function workingOf(total: Line, table: Matrix, { from, ends, decimals }: Outlook): readonly Step[] {
  const sum = total.figures.reduce((all, units) => all + units, 0);
  const whole: Step = {
    label: `Charges from ${isoDate(from)} to ${isoDate(ends[ends.length - 1] ?? from)}`,
    formula: `the total of ${ends.length} periods`,
    value: fromMinor(minor(sum), decimals),
    unit: 'amount',
    source: cite('IAS 16', '62'),
  };
  return [
    ...(total.problem === undefined ? [whole] : []),
    {
      label: 'Charges to come',
      formula: 'charged until the end of each period − until the end of the one before',
      value: table,
      unit: 'table',
    },
  ];
}
