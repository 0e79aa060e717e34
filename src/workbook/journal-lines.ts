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

/** One answer of Excel on the web is at most 5 MB. */
const IDS_AT_ONCE = 20_000;

/** Lines that carry an id, by the id. */
export type LinesById = ReadonlyMap<string, readonly StandingLine[]>;

/**
 * The lines of some entries as they stand, in the order of their rows.
 *
 * @param journal The table now; nothing where it is gone or cannot be read.
 * @param written The grid that lines were written into, if it may be another by now.
 * @param since The first row that is searched, from 0.
 */
export async function linesOfEntries(
  context: Excel.RequestContext,
  ids: readonly string[],
  journal: JournalTable | undefined,
  written?: Grid,
  since = 0,
): Promise<LinesById> {
  const lines = new Map<string, StandingLine[]>(ids.map((id) => [id, []]));
  for (const { grid, first, cells } of await idColumns(context, gridsToSearch(journal, written), since)) {
    cells.forEach((cell, r) => {
      const row = first + r;
      lines.get(idIn(cell))?.push({ grid, row, isInTable: isInTable(journal, grid, row) });
    });
  }
  return lines;
}

/** Every id that stands in the column Entry, inside the table and outside it. */
export async function idsInJournal(
  context: Excel.RequestContext,
  journal: JournalTable,
): Promise<ReadonlySet<string>> {
  const [column] = await idColumns(context, [gridOf(journal)], 0);
  return new Set((column?.cells ?? []).map(idIn));
}

interface IdColumn {
  readonly grid: Grid;
  /** The row of its first cell. */
  readonly first: number;
  readonly cells: readonly unknown[];
}

async function idColumns(
  context: Excel.RequestContext,
  grids: readonly Grid[],
  since: number,
): Promise<readonly IdColumn[]> {
  const used = grids.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true));
  used.forEach((range) => range.load('rowIndex, columnIndex, rowCount, columnCount'));
  await context.sync();
  const columns = grids.flatMap((grid, i) => {
    const range = used[i];
    if (range === undefined || range.isNullObject) return [];
    const { row, rows } = blockOf(range);
    const first = Math.max(row, since);
    return first < row + rows ? [{ grid, first, rows: row + rows - first }] : [];
  });
  const read: IdColumn[] = [];
  for (const { grid, first, rows } of columns) {
    const cells: unknown[] = [];
    for (let from = 0; from < rows; from += IDS_AT_ONCE) {
      const part = { row: first + from, rows: Math.min(IDS_AT_ONCE, rows - from) };
      for (const cell of await idsAt(context, grid, part)) cells.push(cell);
    }
    read.push({ grid, first, cells });
  }
  return read;
}

async function idsAt(
  context: Excel.RequestContext,
  { sheet, column, places }: Grid,
  part: Pick<Block, 'row' | 'rows'>,
): Promise<readonly unknown[]> {
  const cells = rangeAt(sheet, { ...part, column: column + placeOf(places, 'Entry'), columns: 1 });
  cells.load('values');
  await context.sync();
  return (cells.values as unknown[][]).map(([cell]) => cell);
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

function isInTable(journal: JournalTable | undefined, grid: Grid, row: number): boolean {
  if (journal === undefined || grid.places !== journal.places) return false;
  return row >= journal.body.row && row < journal.body.row + journal.body.rows;
}

/** One cell of a line. */
export function cellOf({ grid, row }: StandingLine, column: PostedColumn): Excel.Range {
  const place = grid.column + placeOf(grid.places, column);
  return rangeAt(grid.sheet, { row, column: place, rows: 1, columns: 1 });
}
