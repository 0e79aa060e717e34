/**
 * A table with a header row, as a person keeps it in a sheet: columns found by their header, in any
 * order and under any of their names; other columns are left alone, and so are blank rows.
 */

import { isNotGiven, oneOf, wordKey } from '../argument';
import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { finished, type Steps } from '../steps';

export interface Column<Name extends string> {
  readonly name: Name;
  /** Other headers it is found by. */
  readonly synonyms?: readonly string[];
  readonly isNeeded?: boolean;
}

export interface HeadedRow<Name extends string> {
  /** Its row in the range, the header being row 1. */
  readonly number: number;
  /** What stands in a column; nothing where the table has none of that name. */
  readonly cell: (name: Name) => unknown;
}

export interface Headed<Name extends string> {
  readonly has: (name: Name) => boolean;
  readonly rows: readonly HeadedRow<Name>[];
}

/** How many rows are looked at in a step. */
const ROWS_A_STEP = 500;

/**
 * @problem not-understood for what is no range, a needed column that is missing, a column that stands there twice
 * @example readHeaded('events', [['Event', 'Date'], ['addition', 46000]], columns) // one row, number 2
 */
export function readHeaded<Name extends string>(
  argument: string,
  given: unknown,
  columns: readonly Column<Name>[],
): Result<Headed<Name>> {
  return finished(headedInSteps(argument, given, columns));
}

/**
 * {@link readHeaded} for tables that are long.
 *
 * @yields how many rows have been looked at
 */
export function* headedInSteps<Name extends string>(
  argument: string,
  given: unknown,
  columns: readonly Column<Name>[],
): Steps<Result<Headed<Name>>> {
  const cells = Array.isArray(given) ? (given as readonly unknown[]) : [];
  if (cells.length === 0)
    return refuse('not-understood', argument, shown(given), 'a table with a header row');
  const places = readHeader(argument, rowOf(cells[0]), columns);
  if (!places.ok) return places;
  const rows: HeadedRow<Name>[] = [];
  for (let index = 1; index < cells.length; index++) {
    const row = headedRow(places.value, rowOf(cells[index]), index + 1);
    if (row !== undefined) rows.push(row);
    if (index % ROWS_A_STEP === 0) yield index;
  }
  return ok({ has: (name) => places.value.has(name), rows });
}

/** Where the columns stand in a header, from 0. */
export type Places<Name extends string> = ReadonlyMap<Name, number>;

/**
 * The header of a table, for those whose rows come one after the other.
 *
 * @problem not-understood for a needed column that is missing, a column that stands there twice
 */
export function readHeader<Name extends string>(
  argument: string,
  header: readonly unknown[],
  columns: readonly Column<Name>[],
): Result<Places<Name>> {
  return andThen(findColumns(argument, header, columns), (places) => {
    const missing = columns.find(({ name, isNeeded }) => isNeeded === true && !places.has(name));
    if (missing === undefined) return ok(places);
    const takes = `a table with a column ${oneOf([missing.name, ...(missing.synonyms ?? [])])}`;
    return refuse('not-understood', argument, `no column ${missing.name}`, takes);
  });
}

/** A row under a header; nothing for a blank one. */
export function headedRow<Name extends string>(
  places: Places<Name>,
  cells: readonly unknown[],
  number: number,
): HeadedRow<Name> | undefined {
  if (cells.every(isNotGiven)) return undefined;
  const cell = (name: Name): unknown => {
    const place = places.get(name);
    return place === undefined ? undefined : cells[place];
  };
  return { number, cell };
}

function rowOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? (given as readonly unknown[]) : [given];
}

/**
 * Where the columns stand in a header, from 0; a column that it lacks is not among them.
 *
 * @problem not-understood for a column that stands there twice
 */
export function findColumns<Name extends string>(
  argument: string,
  header: readonly unknown[],
  columns: readonly Column<Name>[],
): Result<Places<Name>> {
  const names = new Map<string, Name>();
  for (const { name, synonyms = [] } of columns) {
    for (const each of [name, ...synonyms]) names.set(wordKey(each), name);
  }
  const places = new Map<Name, number>();
  for (const [index, cell] of header.entries()) {
    const name = typeof cell === 'string' ? names.get(wordKey(cell)) : undefined;
    if (name === undefined) continue;
    if (places.has(name)) {
      return refuse('not-understood', argument, `two columns ${name}`, 'a table with each column once');
    }
    places.set(name, index);
  }
  return ok(places);
}
