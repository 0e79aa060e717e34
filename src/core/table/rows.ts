/**
 * The rows of a headed table, each read by itself: a bad one is the problem that stands in its cells
 * and in every total that would leave it out; the others go on.
 */

import { isNotGiven, readText } from '../argument';
import type { Problem } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { readHeaded, type Column } from './headed';

/** A cell with the words by which a message names it. */
export interface Cell {
  /** `assets row 3, Carrying`. */
  readonly place: string;
  readonly given: unknown;
}

/** A row by its name, and what it says. */
export interface ReadRow<T> {
  readonly name: string;
  readonly said: Result<T>;
}

/**
 * Rows that one column names.
 *
 * @param named That column.
 * @param read What a row says, from its cells.
 * @problem those of {@link readEachRow}
 */
export function readRows<Name extends string, T>(
  argument: string,
  given: unknown,
  columns: readonly Column<Name>[],
  named: Name,
  read: (cell: (name: Name) => Cell) => Result<T>,
): Result<readonly ReadRow<T>[]> {
  return readEachRow(argument, given, columns, (cell): ReadRow<T> => {
    const text = readName(cell(named));
    return text.ok ? { name: text.value, said: read(cell) } : { name: '', said: text };
  });
}

/**
 * @param read What becomes of a row, good or bad.
 * @problem those of {@link readHeaded}; not-understood for a table without rows
 */
export function readEachRow<Name extends string, Row>(
  argument: string,
  given: unknown,
  columns: readonly Column<Name>[],
  read: (cell: (name: Name) => Cell) => Row,
): Result<readonly Row[]> {
  return andThen(readHeaded(argument, given, columns), ({ rows }) => {
    if (rows.length === 0) return refuse('not-understood', argument, 'no rows', 'a table with at least one');
    return ok(
      rows.map((row) =>
        read((name) => ({ place: `${argument} row ${row.number}, ${name}`, given: row.cell(name) })),
      ),
    );
  });
}

/** The name in a cell, without the blanks around it; empty for a blank cell. */
export function readName({ place, given }: Cell): Result<string> {
  return isNotGiven(given) ? ok('') : andThen(readText(place, given), (text) => ok(text.trim()));
}

/** What the rows say, or the problem of the first bad one. */
export function saidBy<T>(rows: readonly ReadRow<T>[]): Result<readonly T[]> {
  const said: T[] = [];
  for (const row of rows) {
    if (!row.said.ok) return row.said;
    said.push(row.said.value);
  }
  return ok(said);
}

/** What a cell shows: a figure, or the problem in its place. */
export function shownIn<T, Shown>(result: Result<T>, show: (value: T) => Shown): Shown | Problem {
  return result.ok ? show(result.value) : result.problem;
}
