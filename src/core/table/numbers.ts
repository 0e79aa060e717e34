/** A row or a column of numbers from a sheet: one number a period. */

import { isBlank, readNumber } from '../argument';
import { columns } from './columns';
import { all, andThen, ok, refuse, type Result } from '../result';

/** Sheets hold a million rows; no list of periods does. */
const MAX_NUMBERS = 100_000;

/**
 * Blank cells at the end are left out, those between count as 0.
 *
 * @param given A range of one row or one column, or a single number.
 * @problem not-understood for text, an empty range, or more than one row and column
 * @problem too-large for a longer list than any schedule
 */
export function readNumbers(argument: string, given: unknown): Result<readonly number[]> {
  const rows = Array.isArray(given) ? (given as readonly unknown[]).map(rowOf) : [[given]];
  const width = Math.max(0, ...rows.slice(0, 2).map((row) => row.length));
  if (rows.length > 1 && width > 1) {
    return refuse(
      'not-understood',
      argument,
      `${rows.length} rows and ${columns(width)}`,
      'one row or one column',
    );
  }
  const cells = rows.flat();
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  if (length === 0) return refuse('not-understood', argument, 'nothing', 'one row or one column of numbers');
  if (length > MAX_NUMBERS)
    return refuse('too-large', argument, `${length} cells`, `at most ${MAX_NUMBERS} of them`);
  return andThen(all<number[]>(cells.slice(0, length).map((cell) => readNumber(argument, cell))), ok);
}

function rowOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? (row as readonly unknown[]) : [row];
}
