/**
 * Where the next entry goes: the rows right below the table `Journal`, or a new table on the
 * sheet `Journal`. Nothing that stands in the workbook is overwritten or moved: where there is
 * no room, the answer is a sentence that names the cells in the way.
 */

import { JOURNAL_HEADER } from '../core/journal/journal';
import { addressOf, type Block } from './cell-address';
import { blockOf } from './cells';
import { done, reading, refused, type Outcome } from './outcome';

/** The name of the sheet and of the table. */
export const JOURNAL = 'Journal';

export const NOT_A_JOURNAL = `The table Journal must begin with the columns ${JOURNAL_HEADER.join(', ')}.`;

/** Whether the table has the columns of an entry, further ones after them or not. */
export function beginsAsJournal([header]: readonly (readonly unknown[])[]): boolean {
  return JOURNAL_HEADER.every((name, i) => String(header?.[i]).trim() === name);
}

export interface JournalPlace {
  /** What has to be made first. */
  readonly makes: 'sheet and table' | 'table' | 'nothing';
  readonly sheet: string;
  /** The cells of the lines, without a header. */
  readonly lines: Block;
  /** The lines as a person reads it: `Journal!A8:E9`. */
  readonly address: string;
  /** The table, header included, once the lines are in. */
  readonly table: Block;
}

/** Where an entry of so many lines would go now. */
export function findJournalPlace(lineCount: number): Promise<Outcome<JournalPlace>> {
  return reading((context) => placeFor(context, lineCount));
}

/** The same inside a conversation that goes on to write there. */
export async function placeFor(
  context: Excel.RequestContext,
  lineCount: number,
): Promise<Outcome<JournalPlace>> {
  const table = context.workbook.tables.getItemOrNullObject(JOURNAL);
  const sheet = context.workbook.worksheets.getItemOrNullObject(JOURNAL);
  table.load('name');
  sheet.load('name');
  await context.sync();
  if (!table.isNullObject) return belowTable(context, table, lineCount);
  if (sheet.isNullObject) return done(newTable('sheet and table', JOURNAL, 0, lineCount));
  const used = sheet.getUsedRangeOrNullObject();
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  const headerRow = used.isNullObject ? 0 : used.rowIndex + used.rowCount + 1;
  return done(newTable('table', sheet.name, headerRow, lineCount));
}

function newTable(
  makes: JournalPlace['makes'],
  sheet: string,
  headerRow: number,
  lineCount: number,
): JournalPlace {
  const table = { row: headerRow, column: 0, rows: lineCount + 1, columns: JOURNAL_HEADER.length };
  const lines = { ...table, row: headerRow + 1, rows: lineCount };
  return { makes, sheet, lines, address: addressOf(sheet, lines), table };
}

async function belowTable(
  context: Excel.RequestContext,
  table: Excel.Table,
  lineCount: number,
): Promise<Outcome<JournalPlace>> {
  const sheet = table.worksheet;
  const whole = table.getRange();
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  sheet.load('name');
  whole.load('rowIndex, columnIndex, rowCount, columnCount');
  header.load('values');
  body.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();

  const now = blockOf(whole);
  if (!beginsAsJournal(header.values as unknown[][])) {
    return refused(NOT_A_JOURNAL, addressOf(sheet.name, { ...now, rows: 1 }));
  }
  if (now.rows > body.rowCount + 1) {
    const at = addressOf(sheet.name, { ...now, row: now.row + now.rows - 1, rows: 1 });
    return refused('The table Journal shows a total row. Turn it off, then insert.', at);
  }

  const last = blockOf(body);
  const below: Block = { ...now, row: now.row + now.rows, rows: lineCount };
  const onlyRow = sheet.getRangeByIndexes(last.row, last.column, 1, last.columns);
  const room = sheet.getRangeByIndexes(below.row, below.column, below.rows, below.columns);
  onlyRow.load('values, formulas');
  room.load('values, formulas');
  await context.sync();

  // An emptied table keeps one blank row, which is the first to be filled.
  const startsBlank = last.rows === 1 && firstFilled(onlyRow) === undefined;
  const first = startsBlank ? last.row : below.row;
  const filled = firstFilled(room, lineCount - (startsBlank ? 1 : 0));
  if (filled !== undefined) {
    const [row, column] = filled;
    const at = addressOf(sheet.name, {
      row: below.row + row,
      column: below.column + column,
      rows: 1,
      columns: 1,
    });
    return refused(`${at} stands below the table Journal. Move it, then insert.`, at);
  }
  const lines = { row: first, column: now.column, rows: lineCount, columns: JOURNAL_HEADER.length };
  const grown = { ...now, rows: first + lineCount - now.row };
  const place = {
    makes: 'nothing',
    sheet: sheet.name,
    lines,
    address: addressOf(sheet.name, lines),
  } as const;
  return done({ ...place, table: grown });
}

/** The first cell that holds anything, a formula that shows nothing included. */
function firstFilled(range: Excel.Range, rows = Infinity): readonly [number, number] | undefined {
  const values = range.values as unknown[][];
  const formulas = range.formulas as unknown[][];
  for (const [r, row] of values.entries()) {
    const c = r < rows ? row.findIndex((value, i) => value !== '' || formulas[r]?.[i] !== '') : -1;
    if (c >= 0) return [r, c];
  }
  return undefined;
}
