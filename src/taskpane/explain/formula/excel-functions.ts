/**
 * The few functions of Excel that stand around and inside calls of ours. What is not here, Excel alone
 * computes, and the explanation says so.
 */

import { roundAsExcel } from '../../../core/excel/rounding';
import { addMonths, endOfMonth, monthOf, startOfMonth } from '../../../core/time/calendar';
import { civilFromSerial, LAST_SERIAL } from '../../../core/time/serial';
import type { CellContent } from '../../../workbook/explain-read';
import { asNumber, isEqual, ofNumbers, onNumbers, type Operation } from './operators';
import { errorValue, gridOf, isError, isGrid, lifted, plain, type Value } from './value';

const MOST_DIGITS = 10;

/** Functions of single numbers, with how many they take. */
const OF_NUMBERS: readonly (readonly [string, number, number, (...numbers: number[]) => number])[] = [
  ['ABS', 1, 1, (a = 0) => Math.abs(a)],
  ['INT', 1, 1, (a = 0) => Math.floor(a)],
  ['DATE', 3, 3, (year = 0, month = 0, day = 0) => dayOf(year < 1900 ? year + 1900 : year, month, day)],
  ['YEAR', 1, 1, ofDay((day) => civilFromSerial(day).year)],
  ['MONTH', 1, 1, ofDay((day) => civilFromSerial(day).month)],
  ['DAY', 1, 1, ofDay((day) => civilFromSerial(day).day)],
];

/** Excel refuses a range where these take one value. */
const OF_SINGLE_NUMBERS: readonly (readonly [string, (day: number, months: number) => number])[] = [
  ['EDATE', addMonths],
  ['EOMONTH', (day, months) => endOfMonth(monthOf(day) + months)],
];

const OF_LISTS: readonly (readonly [string, (numbers: readonly number[]) => number])[] = [
  ['SUM', (numbers) => numbers.reduce((sum, number) => sum + number, 0)],
  ['MAX', (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))],
  ['MIN', (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))],
];

const FUNCTIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ...OF_NUMBERS.map(([name, least, most, compute]): [string, Operation] => [
    name,
    (values) =>
      values.length < least || values.length > most
        ? errorValue('#VALUE!')
        : onNumbers(ofNumbers(compute))(values),
  ]),
  ...OF_SINGLE_NUMBERS.map(([name, compute]): [string, Operation] => [
    name,
    (values) =>
      values.length !== 2 || values.some((value) => isGrid(plain(value)))
        ? undefined
        : onNumbers(ofNumbers(ofDay(compute)))(values),
  ]),
  ['ROUND', rounded],
  ...OF_LISTS.map(([name, compute]): [string, Operation] => [name, (values) => ofList(values, compute)]),
  ['TRUE', () => true],
  ['FALSE', () => false],
  ['NOT', not],
  ['INDEX', indexed],
  ['MATCH', ([wanted = null, among = null, how]) => matched(wanted, among, how)],
  ['CHOOSE', choice],
]);

/** @returns `undefined` for a function that only Excel computes. */
export function excelFunction(name: string): Operation | undefined {
  return FUNCTIONS.get(name.toUpperCase());
}

/**
 * In a range only numbers count. What stands alone may have been typed, and then counts as the number it
 * stands for, or come from one cell: that is told apart for numbers alone, where it makes no difference.
 */
function ofList(
  values: readonly Value[],
  compute: (numbers: readonly number[]) => number,
): Value | undefined {
  const counts = (content: CellContent): boolean => typeof content === 'number' || isError(content);
  if (!values.every((value) => isGrid(value) || counts(value))) return undefined;
  const contents = values.flatMap((value) => (isGrid(value) ? value.flat().filter(counts) : [value]));
  return ofNumbers((...numbers) => compute(numbers))(...contents);
}

function not(values: readonly Value[]): Value | undefined {
  const isText = (content: CellContent): boolean => typeof content === 'string';
  if (values.some((value) => gridOf(value).some((row) => row.some(isText)))) return undefined;
  return lifted((given = null) => (isError(given) ? given : asNumber(given) === 0), values);
}

/** With a single index the choice itself, whatever the others are. */
function choice([index = null, ...choices]: readonly Value[]): Value {
  const one = plain(index);
  if (isGrid(one)) return lifted(chosen, [index, ...choices]);
  if (isError(one)) return one;
  const taken = choices[Math.trunc(asNumber(one) ?? 0) - 1];
  return taken === undefined ? errorValue('#VALUE!') : taken;
}

function chosen(index: CellContent, ...choices: readonly CellContent[]): CellContent {
  if (isError(index)) return index;
  const taken = choices[Math.trunc(asNumber(index) ?? 0) - 1];
  return taken === undefined ? errorValue('#VALUE!') : taken;
}

/** One cell of a range, or with 0 for its row or column all of a line. */
function indexed([among = null, row = null, column]: readonly Value[]): Value | undefined {
  const grid = gridOf(among);
  const [r, c] = [row, column ?? null].map((place) => position(place));
  if (r === undefined || c === undefined) return undefined;
  // In a single row the one number is the column.
  const [line, place] = column === undefined && grid.length === 1 ? [1, r] : [r, c];
  if (column === undefined && grid.length > 1 && (grid[0]?.length ?? 0) > 1 && r > 0) return undefined;
  const lines = line === 0 ? grid : grid.slice(line - 1, line);
  const cells = lines.map((cellsOfLine) => (place === 0 ? cellsOfLine : cellsOfLine.slice(place - 1, place)));
  return cells[0]?.[0] === undefined ? errorValue('#REF!') : cells;
}

function position(value: Value): number | undefined {
  const content = plain(value);
  const number = isGrid(content) ? undefined : asNumber(content);
  return number === undefined || number < 0 ? undefined : Math.trunc(number);
}

/** The place of what is equal; of a sorted list Excel also finds what comes next. */
function matched(wanted: Value, among: Value, how: Value | undefined): Value | undefined {
  const content = plain(wanted);
  const isExact = how !== undefined && position(how) === 0;
  const hasWildcards = typeof content === 'string' && /[*?~]/.test(content);
  if (!isExact || hasWildcards || isGrid(content) || content === null || isError(content)) return undefined;
  const list = gridOf(among);
  if (list.length > 1 && (list[0]?.length ?? 0) > 1) return errorValue('#N/A');
  const place = list.flat().findIndex((one) => one !== null && isEqual(one, content));
  return place < 0 ? errorValue('#N/A') : place + 1;
}

/** To at most ten digits, which is as far as the rounding of the core goes. */
function rounded(values: readonly Value[]): Value | undefined {
  const [number = null, places = null] = values;
  const digits = plain(places);
  if (values.length !== 2 || typeof digits !== 'number' || digits > MOST_DIGITS) return undefined;
  return onNumbers(ofNumbers((one = 0) => roundedTo(one, Math.trunc(digits))))([number]);
}

function roundedTo(number: number, digits: number): number {
  if (digits >= 0) return roundAsExcel(number, digits);
  const scale = 10 ** -digits;
  return roundAsExcel(number / scale, 0) * scale;
}

/** Computes with a day of Excel's calendar; with any other there is no number. */
function ofDay(compute: (day: number, months: number) => number): (day?: number, months?: number) => number {
  return (day = 0, months = 0) =>
    day >= 0 && day <= LAST_SERIAL ? inCalendar(compute(Math.floor(day), Math.trunc(months))) : NaN;
}

function inCalendar(day: number): number {
  return day >= 0 && day <= LAST_SERIAL ? day : NaN;
}

function dayOf(year: number, month: number, day: number): number {
  const [y, m, d] = [year, month, day].map(Math.trunc) as [number, number, number];
  return inCalendar(startOfMonth(y * 12 + m - 1) + d - 1);
}
