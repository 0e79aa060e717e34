/** A row or a column of numbers from a sheet: one number a period, or one cash flow. */

import { isBlank, isNotGiven, readNumber } from '../argument';
import { columns } from './columns';
import { all, andThen, ok, refuse, type Result } from '../result';

/** Sheets hold a million rows; no list of periods does. */
export const MAX_NUMBERS = 100_000;
/** Flows are discounted again and again; these are 27 years of them by the day. */
const MAX_FLOWS = 10_000;

/**
 * Blank cells at the end are left out, those between count as 0.
 *
 * @param given A range of one row or one column, or a single number.
 * @problem not-understood for text, an empty range, or more than one row and column
 * @problem too-large for a longer list than any schedule
 */
export function readNumbers(argument: string, given: unknown): Result<readonly number[]> {
  return andThen(readLine(argument, given), (cells) => {
    let length = cells.length;
    while (length > 0 && isBlank(cells[length - 1])) length--;
    if (length === 0)
      return refuse('not-understood', argument, 'nothing', 'one row or one column of numbers');
    if (length > MAX_NUMBERS)
      return refuse('too-large', argument, `${length} cells`, `at most ${MAX_NUMBERS} of them`);
    return all<number[]>(cells.slice(0, length).map((cell) => readNumber(argument, cell)));
  });
}

/**
 * The cells of one row or one column, blank ones too; a single value is a range of one.
 *
 * @problem not-understood for more than one row and column
 */
export function readLine(argument: string, given: unknown): Result<readonly unknown[]> {
  const rows = Array.isArray(given) ? (given as readonly unknown[]).map(rowOf) : [[given]];
  const width = Math.max(0, ...rows.slice(0, 2).map((row) => row.length));
  if (rows.length === 1 || width <= 1) return ok(rows.flat());
  const got = `${rows.length} rows and ${columns(width)}`;
  return refuse('not-understood', argument, got, 'one row or one column');
}

/**
 * Cash flows, one a period. A blank cell may reach us as 0, so a range of zeros is one that was left
 * blank.
 *
 * @param given As for {@link readNumbers}.
 * @problem not-understood, also when there is no flow in it; too-large
 */
export function readFlows(argument: string, given: unknown): Result<readonly number[]> {
  const read: Result<readonly number[]> = isNotGiven(given) ? ok([]) : readNumbers(argument, given);
  return andThen(read, (flows) => {
    if (flows.length > MAX_FLOWS) {
      return refuse('too-large', argument, `${flows.length} cells`, `at most ${MAX_FLOWS} cash flows`);
    }
    if (flows.some((flow) => flow !== 0)) return ok(flows);
    const takes = 'one row or one column of cash flows, not all of them 0';
    return refuse('not-understood', argument, 'nothing but blanks and zeros', takes);
  });
}

/** Every cell of a range, blank or not; a single value is a range of one. */
export function cellsOf(given: unknown): readonly unknown[] {
  return ([given] as readonly unknown[]).flat(2);
}

function rowOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? (row as readonly unknown[]) : [row];
}
