/**
 * Reading cells: those selected now, or those a field was linked to. A selection may be whole
 * columns, so only the part that holds anything is fetched.
 */

import { overlap, splitAddress, type Block } from './cell-address';
import { done, reading, refused, type Outcome } from './outcome';

/** Cells with their place. */
export interface Cells {
  /** As Excel writes the whole of what was selected: `Schedule!C3:C14`. */
  readonly address: string;
  /** The bare name of the sheet. */
  readonly sheet: string;
  /** Where `values` stand; smaller than the selection when its end is blank. */
  readonly block: Block;
  /** A blank cell is `""`, an error its text, a date its serial. */
  readonly values: readonly (readonly unknown[])[];
  /** What a cell shows, where it is a single one. */
  readonly text?: string;
}

/** Past this a selection is a mistake rather than an amount. */
const MOST_CELLS = 100_000;

/** The selected cells. */
export function readSelection(): Promise<Outcome<Cells>> {
  return reading((context) => read(context, context.workbook.getSelectedRange()));
}

/** The cells of an address that {@link readSelection} gave. */
export function readCells(address: string): Promise<Outcome<Cells>> {
  return reading((context) => read(context, rangeAt(context, address)));
}

/** Brings the cells into view and selects them; nothing can be selected on a hidden sheet. */
export function showCells(address: string): Promise<Outcome<true>> {
  return reading(async (context) => {
    const range = rangeAt(context, address);
    const sheet = range.worksheet;
    sheet.load('name, visibility');
    await context.sync();
    if (String(sheet.visibility) !== 'Visible') {
      return refused(`The sheet ${sheet.name} is hidden. Unhide it, then go to ${address}.`, address);
    }
    sheet.activate();
    range.select();
    await context.sync();
    return done(true);
  });
}

function rangeAt(context: Excel.RequestContext, address: string): Excel.Range {
  const { sheet, cells } = splitAddress(address);
  const { worksheets } = context.workbook;
  return (sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)).getRange(cells);
}

/** Where a range stands, once its four numbers are loaded. */
export function blockOf(range: Excel.Range): Block {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

async function read(context: Excel.RequestContext, range: Excel.Range): Promise<Outcome<Cells>> {
  const sheet = range.worksheet;
  const used = sheet.getUsedRangeOrNullObject(true);
  range.load('address, rowIndex, columnIndex, rowCount, columnCount');
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  sheet.load('name');
  await context.sync();
  const asked = blockOf(range);
  const block = used.isNullObject ? undefined : overlap(asked, blockOf(used));
  const found = { address: range.address, sheet: sheet.name };
  if (block === undefined) return done({ ...found, block: { ...asked, rows: 0 }, values: [] });
  if (block.rows * block.columns > MOST_CELLS) {
    return refused(
      `${range.address} is too large: select at most ${MOST_CELLS.toLocaleString('en-US')} cells.`,
    );
  }
  const filled = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  const isOne = block.rows === 1 && block.columns === 1;
  filled.load('values');
  if (isOne) filled.load('text');
  await context.sync();
  const read = { ...found, block, values: filled.values as unknown[][] };
  return done(isOne ? { ...read, text: filled.text[0]?.[0] ?? '' } : read);
}
