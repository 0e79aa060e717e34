/**
 * What explaining a cell needs of the workbook: the cell that is asked about with the formula behind it,
 * and the cells that this formula refers to.
 */

import { addressOf, splitAddress } from './cell-address';
import { blockOf } from './cells';
import { canFollowSpills } from './office';
import { done, reading, type Outcome } from './outcome';
import { referredRanges, type Reference } from './referred-range';

/** An error in a cell, by its code. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; `null` is a blank one. */
export type CellContent = number | string | boolean | null | CellError;

export type CellGrid = readonly (readonly CellContent[])[];

/** The cell that is asked about. */
export interface AskedCell {
  readonly address: string;
  /** The bare name of its sheet. */
  readonly sheet: string;
  readonly content: CellContent;
  /** As the sheet shows it. */
  readonly text: string;
  /** Of the cell itself or of the one that spills into it; empty where there is none. */
  readonly formula: string;
  /** The cell that the formula stands in. */
  readonly anchor: string;
  /** Where the cell lies in the formula's result, counted from 0. */
  readonly place: { readonly row: number; readonly column: number };
}

/** Cells that a formula refers to. */
export interface ReferredCells {
  readonly address: string;
  readonly contents: CellGrid;
  /** As the sheet shows it, where it is a single cell. */
  readonly text: string | undefined;
  /** Those among them with a formula, and those whose result spills into the first or the last of them. */
  readonly formulas: readonly FormulaCell[];
}

export interface FormulaCell {
  readonly address: string;
  readonly formula: string;
}

/** Past this the pane would read for longer than anybody waits. */
const MOST_CELLS = 100_000;

export function readAskedCell(): Promise<Outcome<AskedCell>> {
  return reading(async (context) => {
    const cell = context.workbook.getActiveCell();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const parent = canFollowSpills() ? cell.getSpillParentOrNullObject() : undefined;
    cell.load('rowIndex, columnIndex, rowCount, columnCount, formulas, values, valueTypes, text');
    parent?.load('rowIndex, columnIndex, rowCount, columnCount, formulas');
    sheet.load('name');
    await context.sync();
    const anchor = parent === undefined || parent.isNullObject ? cell : parent;
    const formula = String(anchor.formulas[0]?.[0] ?? '');
    return done({
      address: addressOf(sheet.name, blockOf(cell)),
      sheet: sheet.name,
      content: contentsOf(cell)[0]?.[0] ?? null,
      text: cell.text[0]?.[0] ?? '',
      formula: formula.startsWith('=') ? formula : '',
      anchor: addressOf(sheet.name, blockOf(anchor)),
      place: { row: cell.rowIndex - anchor.rowIndex, column: cell.columnIndex - anchor.columnIndex },
    });
  });
}

/**
 * The cells behind each reference of a formula; `undefined` for what is not there, is no range or is too large.
 *
 * @param anchor The cell that the formula stands in.
 */
export function readReferences(
  anchor: string,
  references: readonly Reference[],
): Promise<Outcome<readonly (ReferredCells | undefined)[]>> {
  return reading(async (context) => {
    const { sheet, cells } = splitAddress(anchor);
    const { worksheets } = context.workbook;
    const home = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
    const ranges = await referredRanges(context, home, cells, references);
    ranges.forEach((range) => range?.load('address, rowIndex, columnIndex, rowCount, columnCount'));
    await context.sync();
    let room = MOST_CELLS;
    const found = ranges.map((range) => {
      const size = range === undefined || range.isNullObject ? Infinity : range.rowCount * range.columnCount;
      if (range === undefined || size > room) return undefined;
      room -= size;
      range.load('values, valueTypes, formulas');
      if (size === 1) range.load('text');
      range.worksheet.load('name');
      return { range, anchors: anchorsOf(range) };
    });
    await context.sync();
    return done(found.map((one) => (one === undefined ? undefined : referredCells(one.range, one.anchors))));
  });
}

/** The cells that may spill into a range from outside of it. */
function anchorsOf(range: Excel.Range): readonly Excel.Range[] {
  if (!canFollowSpills()) return [];
  const last = range.getCell(range.rowCount - 1, range.columnCount - 1);
  return [range.getCell(0, 0), last].map((cell) => {
    const anchor = cell.getSpillParentOrNullObject();
    anchor.load('address, formulas');
    return anchor;
  });
}

function referredCells(range: Excel.Range, anchors: readonly Excel.Range[]): ReferredCells {
  const { row, column, rows, columns } = blockOf(range);
  const own = (range.formulas as unknown[][]).flatMap((line, r) =>
    line.map((formula, c) => {
      const place = { row: row + r, column: column + c, rows: 1, columns: 1 };
      return { address: addressOf(range.worksheet.name, place), formula: String(formula) };
    }),
  );
  const spilling = anchors.flatMap((anchor) =>
    anchor.isNullObject ? [] : [{ address: anchor.address, formula: String(anchor.formulas[0]?.[0]) }],
  );
  return {
    address: range.address,
    contents: contentsOf(range),
    text: rows * columns === 1 ? range.text[0]?.[0] : undefined,
    formulas: [...own, ...spilling].filter(({ formula }) => formula.startsWith('=')),
  };
}

/** The cells of a range whose values and their types are loaded. */
export function contentsOf({ values, valueTypes }: Excel.Range): CellGrid {
  return (values as unknown[][]).map((row, r) =>
    row.map((value, c): CellContent => {
      const type = String(valueTypes[r]?.[c]);
      if (type === 'Empty') return null;
      return type === 'Error' ? { error: String(value) } : (value as number | string | boolean);
    }),
  );
}
