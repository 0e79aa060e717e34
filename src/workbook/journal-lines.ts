/**
 * The lines that carry an entry's id, wherever they stand: in the table, and also outside it, where a
 * table that was resized meanwhile has left them. Rows that a filter hides are found as well.
 */

import type { PostedColumn } from '../core/journal/posting';
import { addressOf, type Block } from './cell-address';
import { blockOf } from './cells';
import { placeOf, type JournalTable, type Places } from './journal-table';
import { rangeAt } from './named-table';

/** How the columns stand somewhere: those of the table now, or those that were written. */
export interface Grid {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** First column and width. */
  readonly column: number;
  readonly columns: number;
  readonly places: Places;
}

export interface StandingLine {
  readonly grid: Grid;
  /** On its sheet, from 0. */
  readonly row: number;
  readonly isInTable: boolean;
}

export function gridOf({ sheet, sheetName, whole, places }: JournalTable): Grid {
  return { sheet, sheetName, column: whole.column, columns: whole.columns, places };
}

/** The cells of a line, as wide as its table. */
export function blockOfLine({ grid, row }: StandingLine): Block {
  return { row, column: grid.column, rows: 1, columns: grid.columns };
}

/** From the first of some lines to the last. */
export function addressOfLines(lines: readonly StandingLine[]): string {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return '';
  return addressOf(first.grid.sheetName, { ...blockOfLine(first), rows: last.row - first.row + 1 });
}

/**
 * The lines of some entries as they stand, in the order of their rows.
 *
 * @param journal The table now; nothing where it is gone or cannot be read.
 * @param written The grid that lines were written into, if it may be another by now.
 */
export async function linesOfEntries(
  context: Excel.RequestContext,
  ids: readonly string[],
  journal: JournalTable | undefined,
  written?: Grid,
): Promise<ReadonlyMap<string, readonly StandingLine[]>> {
  const grids = gridsToSearch(journal, written);
  const used = grids.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true));
  used.forEach((range) => range.load('rowIndex, columnIndex, rowCount, columnCount'));
  await context.sync();
  const columns = grids.flatMap((grid, i) => {
    const range = used[i];
    if (range === undefined || range.isNullObject) return [];
    const { row, rows } = blockOf(range);
    const column = grid.column + placeOf(grid.places, 'Entry');
    return [{ grid, first: row, cells: rangeAt(grid.sheet, { row, column, rows, columns: 1 }) }];
  });
  columns.forEach(({ cells }) => cells.load('values'));
  await context.sync();
  const found = columns.flatMap(({ grid, first, cells }) =>
    (cells.values as unknown[][]).map(([cell], r) => {
      const isInTable = journal !== undefined && isWithin(journal, grid, first + r);
      return { id: idIn(cell), line: { grid, row: first + r, isInTable } };
    }),
  );
  return new Map(ids.map((id) => [id, found.flatMap((one) => (one.id === id ? [one.line] : []))]));
}

/** An id as a cell holds it. */
export function idIn(cell: unknown): string {
  return String(cell).trim();
}

/** One search a column in which ids may stand. */
function gridsToSearch(journal: JournalTable | undefined, written: Grid | undefined): readonly Grid[] {
  const grids = [
    ...(journal === undefined ? [] : [gridOf(journal)]),
    ...(written === undefined ? [] : [written]),
  ];
  const key = ({ sheetName, column, places }: Grid): string =>
    `${column + placeOf(places, 'Entry')} ${sheetName}`;
  return grids.filter((grid, i) => grids.findIndex((other) => key(other) === key(grid)) === i);
}

function isWithin({ body, places }: JournalTable, grid: Grid, row: number): boolean {
  return grid.places === places && row >= body.row && row < body.row + body.rows;
}

/** One cell of a line. */
export function cellOf({ grid, row }: StandingLine, column: PostedColumn): Excel.Range {
  const place = grid.column + placeOf(grid.places, column);
  return rangeAt(grid.sheet, { row, column: place, rows: 1, columns: 1 });
}
