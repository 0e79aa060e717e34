/** What a part of a formula comes to: what one cell may hold, or a rectangle of that. */

import type { CellContent, CellError, CellGrid } from '../../../workbook/explain-read';

export type Value = CellContent | CellGrid;

export function isGrid(value: Value): value is CellGrid {
  return Array.isArray(value);
}

export function isError(value: Value): value is CellError {
  return typeof value === 'object' && value !== null && !isGrid(value);
}

export function errorValue(error: string): CellError {
  return { error };
}

export function gridOf(value: Value): CellGrid {
  return isGrid(value) ? value : [[value]];
}

/** A rectangle of one cell is that cell. */
export function plain(value: Value): Value {
  return isGrid(value) && value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : value;
}

/**
 * Does to rectangles what is done to single values, as Excel does: one row or one column serves all, and
 * where the others have no cell stands `#N/A`.
 */
export function lifted(act: (...given: CellContent[]) => CellContent, values: readonly Value[]): Value {
  if (!values.some(isGrid)) return act(...(values as readonly CellContent[]));
  const grids = values.map(gridOf);
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => act(...grids.map((grid) => cellOf(grid, r, c)))),
  );
}

function cellOf(grid: CellGrid, row: number, column: number): CellContent {
  const line = grid.length === 1 ? grid[0] : grid[row];
  const cell = line?.length === 1 ? line[0] : line?.[column];
  return cell === undefined ? errorValue('#N/A') : cell;
}

/** The cell of a value at a place, counted from 0, as {@link lifted} finds it. */
export function at(
  value: Value | undefined,
  { row, column }: { readonly row: number; readonly column: number },
): CellContent | undefined {
  return value === undefined ? undefined : cellOf(gridOf(value), row, column);
}
