/**
 * Lists that stand side by side in a sheet, a row or a column each. An item belongs to the one in the
 * same place of the other list, so that every cell counts, a blank one as well.
 */

import { all, andThen, ok, refuse, type Result } from '../result';
import { figure } from '../working';
import { MAX_NUMBERS, readLine } from './numbers';

/** How an item is read, under the name that a message gives it. */
type ReadItem<T> = (place: string, given: unknown) => Result<T>;

/** The list that another stands beside: its name, and how many items it has. */
type Neighbour = readonly [name: string, count: number];

/** @example itemName('rates', 1) // "rates item 2" */
export function itemName(argument: string, index: number): string {
  return `${argument} item ${index + 1}`;
}

/**
 * A list of any length.
 *
 * @problem not-understood for more than one row and column; too-large; those of the items
 */
export function readList<T>(argument: string, given: unknown, read: ReadItem<T>): Result<readonly T[]> {
  return andThen(readLine(argument, given), (cells) => readItems(argument, cells, read));
}

/**
 * A list with one item for each of another's.
 *
 * @problem not-understood for another length; those of {@link readList}
 */
export function readBeside<T>(
  argument: string,
  given: unknown,
  neighbour: Neighbour,
  read: ReadItem<T>,
): Result<readonly T[]> {
  return andThen(cellsBeside(argument, given, neighbour), (cells) => readItems(argument, cells, read));
}

/** As {@link readBeside}, or a single value that holds for each. */
export function readForEach<T>(
  argument: string,
  given: unknown,
  neighbour: Neighbour,
  read: ReadItem<T>,
): Result<readonly T[]> {
  const [, count] = neighbour;
  return andThen(readLine(argument, given), ([only, ...others]) => {
    if (others.length > 0) return readBeside(argument, given, neighbour, read);
    return andThen(read(argument, only), (value) => ok(Array<T>(count).fill(value)));
  });
}

/** The cells of a list with one for each item of another's, as they are given. */
export function cellsBeside(
  argument: string,
  given: unknown,
  [name, count]: Neighbour,
): Result<readonly unknown[]> {
  return andThen(readLine(argument, given), (cells) => {
    if (cells.length === count) return ok(cells);
    return refuse('not-understood', argument, sizeOf(cells), `as many cells as ${name}, ${figure(count)}`);
  });
}

function readItems<T>(argument: string, cells: readonly unknown[], read: ReadItem<T>): Result<readonly T[]> {
  if (cells.length > MAX_NUMBERS) {
    return refuse('too-large', argument, sizeOf(cells), `at most ${figure(MAX_NUMBERS)} cells`);
  }
  const nameOf = (index: number): string => (cells.length === 1 ? argument : itemName(argument, index));
  return all<T[]>(cells.map((cell, index) => read(nameOf(index), cell)));
}

function sizeOf(cells: readonly unknown[]): string {
  return cells.length === 1 ? '1 cell' : `${figure(cells.length)} cells`;
}
