/**
 * Writing a result: as a formula that spills from the active cell, or as values. The cells that it needs
 * must be blank and outside of tables, in which Excel lets nothing spill.
 */

import { addressOf, overlap, type Block } from './cell-address';
import { blockOf } from './cells';
import { firstFilled, rangeAt } from './named-table';
import { isFilledText, TEXT_FORMAT } from './number-formats';
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
export const PENDING: readonly string[] = ['#BUSY!', '#GETTING_DATA'];

/** Where a result of so many rows and columns would stand now. */
export function findFormulaPlace(rows: number, columns: number): Promise<Outcome<FormulaPlace>> {
  return reading(async (context) => {
    const found = await placeForFormula(context, rows, columns);
    return found.done ? done({ address: found.value.address, cell: found.value.cell }) : found;
  });
}

/**
 * @param formats How the cells of the result show what they hold; as they do already without them.
 * @param seen The active cell as it was previewed; any without it.
 */
export function insertFormula(
  formula: string,
  rows: number,
  columns: number,
  formats?: readonly (readonly string[])[],
  seen?: string,
): Promise<Outcome<InsertedFormula>> {
  return writing(async (context) => {
    const found = await placeForFormula(context, rows, columns, seen);
    if (!found.done) return found;
    const { active, room, address, cell } = found.value;
    if (formats !== undefined) room.numberFormat = formats.map((row) => [...row]);
    // In a cell of text the formula would stay its own words.
    if (formats === undefined && active.numberFormat[0]?.[0] === '@') active.numberFormat = [['General']];
    active.formulas = [[formula]];
    active.load('values, valueTypes');
    await context.sync();
    const error = firstError(active);
    return done(error === undefined ? { address, cell } : { address, cell, error });
  });
}

/**
 * Writes a result that follows nothing: the figures of this moment.
 *
 * @param seen The active cell as it was previewed; any without it.
 */
export function insertValues(
  values: readonly (readonly (number | string | boolean)[])[],
  formats: readonly (readonly string[])[],
  seen?: string,
): Promise<Outcome<FormulaPlace>> {
  return writing(async (context) => {
    const found = await placeForFormula(context, values.length, values[0]?.length ?? 0, seen);
    if (!found.done) return found;
    const { room, address, cell } = found.value;
    room.numberFormat = formats.map((row, r) =>
      row.map((format, c) => (isFilledText(values[r]?.[c]) ? TEXT_FORMAT : format)),
    );
    room.values = values.map((row) => [...row]);
    await context.sync();
    return done({ address, cell });
  });
}

interface FoundPlace extends FormulaPlace {
  readonly active: Excel.Range;
  /** All of its cells. */
  readonly room: Excel.Range;
}

/**
 * The place, with its active cell, in a conversation that goes on.
 *
 * @param seen The active cell as it was previewed; any without it.
 */
export async function placeForFormula(
  context: Excel.RequestContext,
  rows: number,
  columns: number,
  seen?: string,
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
  if (seen !== undefined && cell !== seen) {
    return refused(`The selected cell is ${cell} now. Look at the place, then insert.`);
  }
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
  return done({ active, room, address: addressOf(sheet.name, block), cell });
}

/** The first error that loaded cells show, but for a function that has not answered yet. */
export function firstError({ values, valueTypes }: Excel.Range): string | undefined {
  const errors = (values as unknown[][]).flatMap((row, r) =>
    row.filter((_, c) => String(valueTypes[r]?.[c]) === 'Error').map(String),
  );
  return errors.find((error) => !PENDING.includes(error));
}

function sizeText({ rows, columns }: Block): string {
  return `${rows} × ${columns} cells`;
}
