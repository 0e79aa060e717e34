/**
 * A register, or a table of its events, as large as a sheet: found without its cells, read some rows at a
 * time, and shown row by row.
 */

import { addressOf, overlap, splitAddress, type Block } from './cell-address';
import { CELLS_AT_ONCE, chunksOf, valuesAt } from './cell-chunks';
import { blockOf } from './cells';
import { findTable, rangeAt } from './named-table';
import { done, reading, refused, type Outcome } from './outcome';
import { placeOfRegister, rowsBeforeBlank } from './register-read';

export interface RegisterSource {
  readonly address: string;
  /** The name of its table, else of its sheet: what stays when rows are inserted above it. */
  readonly name: string;
  /** The header first. */
  readonly cells: readonly (readonly unknown[])[];
}

export interface SourceWatch {
  /** In rows, the header included. */
  onProgress(done: number, all: number): void;
  isCancelled(): boolean;
}

interface SourcePlace {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly name: string;
  /** The header first. */
  readonly block: Block;
}

/**
 * @param address The name of a table, or an address; of whole columns the part that is filled.
 * @param cellsAtOnce How many cells one answer holds at most.
 */
export function readRegisterSource(
  address: string,
  watch: SourceWatch,
  cellsAtOnce = CELLS_AT_ONCE,
): Promise<Outcome<RegisterSource | 'cancelled'>> {
  return reading<RegisterSource | 'cancelled'>(async (context) => {
    const found = await placeAt(context, address);
    if (!found.done) return found;
    const { sheet, sheetName, name, block } = found.value;
    const cells: (readonly unknown[])[] = [];
    for (const part of chunksOf(block, cellsAtOnce)) {
      if (watch.isCancelled()) return done('cancelled');
      for (const row of await valuesAt(context, sheet, part)) cells.push(row);
      watch.onProgress(cells.length, block.rows);
    }
    return done({ address: addressOf(sheetName, block), name, cells });
  });
}

/** @returns Where the register stands, and how many rows it has below its header; nothing where there is none. */
export function findRegisterSource(): Promise<
  Outcome<{ readonly address: string; readonly rows: number } | undefined>
> {
  return reading(async (context) => {
    const place = await placeOfRegister(context);
    if (place === undefined) return done(undefined);
    const { sheet, block } = place;
    sheet.load('name');
    await context.sync();
    const rows = place.endsAtBlankRow ? await rowsToBlank(context, sheet, block) : block.rows;
    return done({ address: addressOf(sheet.name, { ...block, rows }), rows: rows - 1 });
  });
}

/**
 * Selects a row of a register and brings it into view.
 *
 * @param row From 1, which is the header.
 */
export function showRow(address: string, row: number): Promise<Outcome<true>> {
  return reading(async (context) => {
    const found = await placeAt(context, address);
    if (!found.done) return found;
    const { sheet, block } = found.value;
    sheet.activate();
    rangeAt(sheet, { ...block, row: block.row + row - 1, rows: 1 }).select();
    await context.sync();
    return done(true);
  });
}

async function rowsToBlank(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
): Promise<number> {
  let rows = 0;
  for (const part of chunksOf(block)) {
    const filled = rowsBeforeBlank(await valuesAt(context, sheet, part));
    rows += filled;
    if (filled < part.rows) break;
  }
  return rows;
}

/** A table by its name, without its total row; else the cells of an address as far as they are filled. */
async function placeAt(context: Excel.RequestContext, address: string): Promise<Outcome<SourcePlace>> {
  const { sheet: name, cells } = splitAddress(address);
  const table = name === undefined ? await findTable(context, address) : done(undefined);
  if (!table.done) return table;
  if (table.value !== undefined) {
    const { table: own, sheet, sheetName, whole, body } = table.value;
    return done({ sheet, sheetName, name: own.name, block: { ...whole, rows: body.rows + 1 } });
  }
  const { worksheets } = context.workbook;
  const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
  const range = sheet.getRange(cells);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name');
  range.load('rowIndex, columnIndex, rowCount, columnCount');
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  const block = used.isNullObject ? undefined : overlap(blockOf(range), blockOf(used));
  if (block === undefined) return refused(`${address} is blank.`, address);
  const heads = await tableHeadedBy(context, sheet.name, block);
  return done({ sheet, sheetName: sheet.name, name: heads ?? sheet.name, block });
}

/** The name of the table whose header is the first row of a block, or a part of it. */
async function tableHeadedBy(
  context: Excel.RequestContext,
  sheetName: string,
  block: Block,
): Promise<string | undefined> {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  const places = tables.items.map((table) => {
    const { name, worksheet } = table;
    const range = table.getRange();
    worksheet.load('name');
    range.load('rowIndex, columnIndex, rowCount, columnCount');
    return { name, worksheet, range };
  });
  await context.sync();
  return places.find(({ worksheet, range }) => {
    const whole = blockOf(range);
    return worksheet.name === sheetName && whole.row === block.row && overlap(whole, block) !== undefined;
  })?.name;
}
