/**
 * The register of assets in the workbook, wherever it is: the one that a person has chosen, else the first
 * table whose header has the columns that a register needs, or else a sheet named `Register` with such a
 * header near its top.
 */

import { addressOf, type Block } from './cell-address';
import { blockOf } from './cells';
import { rangeAt } from './named-table';
import { done, reading, refused, type Outcome } from './outcome';
import { chosenRegister } from './register-choice';
import { isRegister, type RegisterPlace } from './register-place';

export interface RegisterTable {
  readonly address: string;
  /** The header first. */
  readonly cells: readonly (readonly unknown[])[];
}

const REGISTER = 'Register';
/** How far down a sheet's header is looked for: a title and a few notes may stand above it. */
const MOST_ROWS_ABOVE = 20;
/** One answer of Excel on the web is at most 5 MB. */
const MOST_CELLS = 200_000;

/** @returns Nothing where the workbook has no register. */
export function findRegister(): Promise<Outcome<RegisterTable | undefined>> {
  return reading(async (context) => {
    const place = await placeOfRegister(context);
    if (place === undefined) return done(undefined);
    const { sheet, block, endsAtBlankRow } = place;
    const read = await cellsOf(context, sheet, block);
    if (!read.done || !endsAtBlankRow) return read;
    return done(upToBlankRow(read.value, sheet.name, block));
  });
}

/** Where the register stands. */
export async function placeOfRegister(context: Excel.RequestContext): Promise<RegisterPlace | undefined> {
  return (await chosenRegister(context)) ?? (await amongTables(context)) ?? (await onSheet(context));
}

async function amongTables(context: Excel.RequestContext): Promise<RegisterPlace | undefined> {
  const { tables } = context.workbook;
  tables.load('items/name, items/showHeaders');
  await context.sync();
  const headed = tables.items
    .filter((table) => table.showHeaders)
    .map((table) => ({ table, header: table.getHeaderRowRange() }));
  headed.forEach(({ header }) => header.load('values'));
  await context.sync();
  const found = headed.find(({ header }) => isRegister((header.values as unknown[][])[0] ?? []));
  if (found === undefined) return undefined;
  const body = found.table.getDataBodyRange();
  body.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  const { row, rows, ...columns } = blockOf(body);
  const block = { ...columns, row: row - 1, rows: rows + 1 };
  return { sheet: found.table.worksheet, block, endsAtBlankRow: false, table: found.table.name };
}

async function onSheet(context: Excel.RequestContext): Promise<RegisterPlace | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(REGISTER);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name');
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return undefined;
  const block = blockOf(used);
  const top = rangeAt(sheet, { ...block, rows: Math.min(block.rows, MOST_ROWS_ABOVE + 1) });
  top.load('values');
  await context.sync();
  const above = (top.values as unknown[][]).findIndex(isRegister);
  if (above < 0) return undefined;
  const header = { ...block, row: block.row + above, rows: block.rows - above };
  return { sheet, block: header, endsAtBlankRow: true };
}

/** What follows a blank row is no asset: totals, notes. */
function upToBlankRow({ cells }: RegisterTable, sheetName: string, block: Block): RegisterTable {
  const rows = rowsBeforeBlank(cells);
  return { address: addressOf(sheetName, { ...block, rows }), cells: cells.slice(0, rows) };
}

/** How many rows stand before the first that is wholly blank. */
export function rowsBeforeBlank(cells: readonly (readonly unknown[])[]): number {
  const end = cells.findIndex((row) => row.every((cell) => cell === ''));
  return end < 0 ? cells.length : end;
}

async function cellsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
): Promise<Outcome<RegisterTable>> {
  const range = rangeAt(sheet, block);
  sheet.load('name');
  await context.sync();
  const address = addressOf(sheet.name, block);
  if (block.rows * block.columns > MOST_CELLS) {
    const most = MOST_CELLS.toLocaleString('en-US');
    return refused(`The register at ${address} has more than ${most} cells.`, address);
  }
  range.load('values');
  await context.sync();
  return done({ address, cells: range.values as unknown[][] });
}
