/**
 * Writing a formula whose result spills: into the active cell, if the cells that the result needs are
 * blank and outside of tables, in which Excel lets nothing spill.
 */

import { addressOf, overlap, type Block } from './cell-address';
import { blockOf } from './cells';
import { firstFilled, rangeAt } from './named-table';
import { done, reading, refused, writing, type Outcome } from './outcome';

export interface FormulaPlace {
  /** Where the result will stand: `Sheet1!B2:F4`. */
  readonly address: string;
  /** The active cell. */
  readonly cell: string;
}

export interface InsertedFormula extends FormulaPlace {
  /** The error that stands in the cell: `#VALUE!`. */
  readonly error?: string;
}

/** Excel's last row and column, from 1. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** What a custom function shows until it has answered. */
const PENDING = ['#BUSY!', '#GETTING_DATA'];

/** Where a result of so many rows and columns would stand now. */
export function findFormulaPlace(rows: number, columns: number): Promise<Outcome<FormulaPlace>> {
  return reading(async (context) => {
    const found = await placeFor(context, rows, columns);
    return found.done ? done({ address: found.value.address, cell: found.value.cell }) : found;
  });
}

export function insertFormula(
  formula: string,
  rows: number,
  columns: number,
): Promise<Outcome<InsertedFormula>> {
  return writing(async (context) => {
    const found = await placeFor(context, rows, columns);
    if (!found.done) return found;
    const { active, address, cell } = found.value;
    // In a cell of text the formula would stay its own words.
    if (active.numberFormat[0]?.[0] === '@') active.numberFormat = [['General']];
    active.formulas = [[formula]];
    active.load('values, valueTypes');
    await context.sync();
    const [value] = (active.values as unknown[][])[0] ?? [];
    const isError = String(active.valueTypes[0]?.[0]) === 'Error' && !PENDING.includes(String(value));
    return done(isError ? { address, cell, error: String(value) } : { address, cell });
  });
}

interface FoundPlace extends FormulaPlace {
  readonly active: Excel.Range;
}

async function placeFor(
  context: Excel.RequestContext,
  rows: number,
  columns: number,
): Promise<Outcome<FoundPlace>> {
  const active = context.workbook.getActiveCell();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const { tables } = sheet;
  active.load('rowIndex, columnIndex, rowCount, columnCount, numberFormat');
  sheet.load('name');
  tables.load('items/name');
  await context.sync();
  const block: Block = { ...blockOf(active), rows, columns };
  const cell = addressOf(sheet.name, blockOf(active));
  if (block.row + rows > LAST_ROW || block.column + columns > LAST_COLUMN) {
    return refused(`${rows} rows and ${columns} columns do not fit on the sheet from ${cell} on.`, cell);
  }
  const room = rangeAt(sheet, block);
  const ofTables = tables.items.map((table) => ({ name: table.name, range: table.getRange() }));
  room.load('values, formulas');
  ofTables.forEach(({ range }) => range.load('rowIndex, columnIndex, rowCount, columnCount'));
  await context.sync();
  const inWay = ofTables.find(({ range }) => overlap(block, blockOf(range)) !== undefined);
  const filled = firstFilled(room);
  if (filled !== undefined) {
    const [row, column] = filled;
    const place = { row: block.row + row, column: block.column + column, rows: 1, columns: 1 };
    const at = addressOf(sheet.name, place);
    return refused(`${at} is not blank. Clear it, or select a cell with ${sizeText(block)} free.`, at);
  }
  if (inWay !== undefined) {
    const at = addressOf(sheet.name, blockOf(inWay.range));
    return refused(`A result cannot spill in the table ${inWay.name}. Select a cell outside it.`, at);
  }
  return done({ active, address: addressOf(sheet.name, block), cell });
}

function sizeText({ rows, columns }: Block): string {
  return `${rows} × ${columns} cells`;
}
