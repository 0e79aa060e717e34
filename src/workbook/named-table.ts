/**
 * Tables that the add-in keeps in the workbook under a name of their own: found wherever a person has
 * moved them, made where there is none, and grown downwards. Nothing that stands in the workbook is
 * overwritten or moved: where there is no room, the answer is a sentence that names the cells in the way.
 */

import { addressOf, type Block } from './cell-address';
import { blockOf } from './cells';
import { done, refused, type Outcome } from './outcome';

export interface NamedTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly header: readonly unknown[];
  /** Header and total row included. */
  readonly whole: Block;
  /** The rows between them; an emptied table keeps one. */
  readonly body: Block;
}

/** Rows at the end of a table that may be blank and are filled first. */
const MOST_BLANK_ROWS = 100;
/** Excel's last row, from 1. */
const LAST_ROW = 1_048_576;

/** The table of that name; nothing where there is none. */
export async function findTable(
  context: Excel.RequestContext,
  name: string,
): Promise<Outcome<NamedTable | undefined>> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name, showHeaders');
  await context.sync();
  if (table.isNullObject) return done(undefined);
  if (!table.showHeaders) return refused(`The table ${name} hides its header row. Show it, then try again.`);
  const [sheet, whole, header, body] = [
    table.worksheet,
    table.getRange(),
    table.getHeaderRowRange(),
    table.getDataBodyRange(),
  ];
  sheet.load('name');
  whole.load('rowIndex, columnIndex, rowCount, columnCount');
  header.load('values');
  body.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  const [cells = []] = header.values as unknown[][];
  const blocks = { whole: blockOf(whole), body: blockOf(body) };
  return done({ name, table, sheet, sheetName: sheet.name, header: cells, ...blocks });
}

/** A row of a range or a line of a table, by numbers. */
export function rangeAt(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

export interface Room {
  /** The rows to fill, as wide as the table. */
  readonly lines: Block;
  /** The table, header included, once they are filled. */
  readonly table: Block;
}

/**
 * The next rows of a table: blank ones at its end, then the rows right below it.
 *
 * @param own The columns that are filled, from 0; formulas that a person keeps beside them are no content.
 */
export async function roomBelow(
  context: Excel.RequestContext,
  { name, sheet, sheetName, whole, body }: NamedTable,
  count: number,
  own: readonly number[],
): Promise<Outcome<Room>> {
  if (whole.rows > body.rows + 1) {
    const at = addressOf(sheetName, { ...whole, row: whole.row + whole.rows - 1, rows: 1 });
    return refused(`The table ${name} shows a total row. Turn it off, then try again.`, at);
  }
  const below = whole.row + whole.rows;
  if (below + count > LAST_ROW) return refused(`The table ${name} has reached the end of the sheet.`);
  const tailRows = Math.min(body.rows, MOST_BLANK_ROWS);
  const tail = rangeAt(sheet, { ...body, row: below - tailRows, rows: tailRows });
  const room = rangeAt(sheet, { ...whole, row: below, rows: count });
  tail.load('values, formulas');
  room.load('values, formulas');
  await context.sync();

  const blank = blankRowsAtEnd(tail.formulas as unknown[][], own);
  const first = below - blank;
  const filled = firstFilled(room, count - blank);
  if (filled !== undefined) {
    const [row, column] = filled;
    const at = addressOf(sheetName, {
      row: below + row,
      column: whole.column + column,
      rows: 1,
      columns: 1,
    });
    return refused(`${at} stands below the table ${name}. Move it, then try again.`, at);
  }
  const lines = { row: first, column: whole.column, rows: count, columns: whole.columns };
  const rows = Math.max(whole.rows, first + count - whole.row);
  return done({ lines, table: { ...whole, rows } });
}

function blankRowsAtEnd(formulas: readonly (readonly unknown[])[], own: readonly number[]): number {
  const isBlank = (cell: unknown, column: number): boolean =>
    cell === '' || (!own.includes(column) && String(cell).startsWith('='));
  const fromEnd = [...formulas].reverse().findIndex((row) => !row.every(isBlank));
  return fromEnd < 0 ? formulas.length : fromEnd;
}

/** The first cell that holds anything, a formula that shows nothing included. */
export function firstFilled(range: Excel.Range, rows = Infinity): readonly [number, number] | undefined {
  const values = range.values as unknown[][];
  const formulas = range.formulas as unknown[][];
  for (const [r, row] of values.entries()) {
    const c = r < rows ? row.findIndex((value, i) => value !== '' || formulas[r]?.[i] !== '') : -1;
    if (c >= 0) return [r, c];
  }
  return undefined;
}

export interface NewTable {
  readonly makes: 'sheet and table' | 'table';
  readonly sheet: string;
  /** Header included. */
  readonly block: Block;
}

/** Where a table of so many rows would be made: on the sheet of its name, below what is there. */
export async function placeForNewTable(
  context: Excel.RequestContext,
  name: string,
  columns: number,
  rows: number,
): Promise<NewTable> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  const block = { row: 0, column: 0, rows: rows + 1, columns };
  if (sheet.isNullObject) return { makes: 'sheet and table', sheet: name, block };
  const used = sheet.getUsedRangeOrNullObject();
  used.load('rowIndex, rowCount');
  await context.sync();
  const row = used.isNullObject ? 0 : used.rowIndex + used.rowCount + 1;
  return { makes: 'table', sheet: sheet.name, block: { ...block, row } };
}

/** Queues the making of a table, and answers with its sheet. */
export function makeTable(
  context: Excel.RequestContext,
  name: string,
  header: readonly string[],
  { makes, sheet: sheetName, block }: NewTable,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = makes === 'sheet and table' ? worksheets.add(sheetName) : worksheets.getItem(sheetName);
  const table = sheet.tables.add(rangeAt(sheet, block), true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.getHeaderRowRange().values = [[...header]];
  return sheet;
}
