/** Values as the pages show them: figures with the decimals that their column needs, days as dates. */

import type { Problem } from '../core/problem';
import { isoDate } from '../core/time/serial';
import { ERRORS } from './errors';

export type Shown = number | string | boolean | null | Problem;

/** What a cell with a wide column would show of a figure. */
const MOST_DECIMALS = 6;

/** Headers over days. */
const DAY_HEADERS: ReadonlySet<unknown> = new Set(['Date', 'From', 'To']);
/** In a header row a figure of this size is a day; rates are far below. */
const FIRST_DAY = 20_000;

export function shown(value: Shown, decimals = decimalsOf(value)): string {
  if (value === null) return '';
  if (typeof value === 'object') return ERRORS[value.kind].cell;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return (value + 0).toLocaleString('en-US', digits).replace('-', '−');
}

/** A table's cells, its first row the headers: every column with the decimals of its finest figure. */
export function shownTable(rows: readonly (readonly Shown[])[]): readonly (readonly string[])[] {
  const [headers = [], ...body] = rows;
  const decimals = headers.map((_, column) =>
    Math.max(0, ...body.map((row) => decimalsOf(row[column] ?? null))),
  );
  return [
    headers.map((header) => (isDay(header) ? isoDate(header) : shown(header))),
    ...body.map((row) =>
      row.map((value, column) =>
        DAY_HEADERS.has(headers[column]) && isDay(value) ? isoDate(value) : shown(value, decimals[column]),
      ),
    ),
  ];
}

/** Whether the cells of a table hold days, which a cell shows as numbers until it is given a date format. */
export function hasDays(rows: readonly (readonly Shown[])[]): boolean {
  const [headers = [], ...body] = rows;
  return headers.some(
    (header, column) => isDay(header) || (DAY_HEADERS.has(header) && body.some((row) => isDay(row[column]))),
  );
}

function isDay(value: Shown | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= FIRST_DAY;
}

function decimalsOf(value: Shown): number {
  if (typeof value !== 'number') return 0;
  return /\.(\d*?)0*$/.exec(value.toFixed(MOST_DECIMALS))?.[1]?.length ?? 0;
}
