/** What stands in many blocks of cells, read and written some at a time. */

import { cellsIn, lotsOf, rangesOf, type Piece, type PieceRange } from './cell-lots';
import { digestOfText } from './digest';
import type { MergedBlock, SheetBlock } from './merged-blocks';
import { TEXT_FORMAT } from './number-formats';

type Matrix<T> = readonly (readonly T[])[];

/** Cells with what they show and how. */
export interface Contents extends SheetBlock {
  readonly values: Matrix<unknown>;
  readonly formulas: Matrix<unknown>;
  readonly isError: Matrix<boolean>;
  readonly formats: Matrix<string>;
}

/** What cells are given. */
export interface Entries extends SheetBlock {
  readonly entries: Matrix<Entry>;
  /** How they show it, which tells where Excel would take everything for text. */
  readonly formats: Matrix<string>;
}

/** A formula, or a value as one types it; text after an apostrophe, or bare in a cell of text. */
export type Entry = string | number | boolean;

export async function readContents(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
  onRead: (cells: number) => void = () => undefined,
): Promise<readonly Contents[]> {
  const read = blocks.map(({ sheet, block }) => ({
    sheet,
    block,
    values: [] as unknown[][],
    formulas: [] as unknown[][],
    isError: [] as boolean[][],
    formats: [] as string[][],
  }));
  let cells = 0;
  for (const lot of lotsOf(blocks)) {
    for (const { of, range } of await loaded(context, lot)) {
      const into = read[of];
      into?.values.push(...(range.values as unknown[][]));
      into?.formulas.push(...(range.formulas as unknown[][]));
      into?.isError.push(...range.valueTypes.map((line) => line.map((type) => String(type) === 'Error')));
      into?.formats.push(...(range.numberFormat as string[][]));
    }
    cells += cellsIn(lot);
    onRead(cells);
  }
  return read;
}

async function loaded(context: Excel.RequestContext, lot: readonly Piece[]): Promise<readonly PieceRange[]> {
  const ranges = rangesOf(context, lot);
  ranges.forEach(({ range }) => range.load('values, formulas, valueTypes, numberFormat'));
  await context.sync();
  return ranges;
}

export async function writeEntries(
  context: Excel.RequestContext,
  all: readonly Entries[],
  onWritten: (cells: number) => void = () => undefined,
): Promise<void> {
  let cells = 0;
  for (const lot of lotsOf(all)) {
    await writeLot(context, all, lot);
    cells += cellsIn(lot);
    onWritten(cells);
  }
}

async function writeLot(
  context: Excel.RequestContext,
  all: readonly Entries[],
  lot: readonly Piece[],
): Promise<void> {
  for (const { of, block, range } of rangesOf(context, lot)) {
    const { block: whole, entries, formats } = all[of] ?? NOTHING;
    const from = block.row - whole.row;
    enter(range, entries.slice(from, from + block.rows), formats.slice(from, from + block.rows));
  }
  await context.sync();
}

const NOTHING: Entries = {
  sheet: '',
  block: { row: 0, column: 0, rows: 0, columns: 0 },
  entries: [],
  formats: [],
};

/** Gives cells of text their format again, wherever it was lifted. */
export async function writeFormats(
  context: Excel.RequestContext,
  all: readonly Omit<Entries, 'entries'>[],
): Promise<void> {
  for (const { sheet, block, formats } of all) {
    if (!formats.some((line) => line.includes(TEXT_FORMAT))) continue;
    const { row, column, rows, columns } = block;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    range.numberFormat = formats.map((line) => [...line]);
  }
  await context.sync();
}

/** A formula in the first cell of each part, and nothing in the others, so that it can spill into them. */
export function formulaEntries<T extends SheetBlock>(
  { block, parts }: MergedBlock<T>,
  formulaOf: (part: T) => string,
): Matrix<Entry> {
  const entries = Array.from({ length: block.rows }, () => new Array<Entry>(block.columns).fill(''));
  for (const part of parts) {
    const line = entries[part.block.row - block.row];
    if (line !== undefined) line[part.block.column - block.column] = formulaOf(part);
  }
  return entries;
}

/** In a cell of text Excel would take a formula or a number for text, so the format is lifted meanwhile. */
function enter(range: Excel.Range, entries: Matrix<Entry>, formats: Matrix<string>): void {
  const lifted = entries.flatMap((line, r) =>
    line.flatMap((entry, c) => {
      const isText = formats[r]?.[c] === TEXT_FORMAT;
      return isText && (typeof entry !== 'string' || /^[=#]/.test(entry)) ? [range.getCell(r, c)] : [];
    }),
  );
  lifted.forEach((cell) => {
    cell.numberFormat = [['General']];
  });
  range.formulas = entries.map((line) => [...line]);
  lifted.forEach((cell) => {
    cell.numberFormat = [[TEXT_FORMAT]];
  });
}

/** Whether a cell holds a formula; a text that only looks like one gives its own words as its formula. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** A digest of values as cells show them; an error is no text that looks like it. */
export function digestOfValues(values: Matrix<unknown>, isError: Matrix<boolean>): Promise<string> {
  const told = values.map((line, r) => line.map((value, c) => (isError[r]?.[c] === true ? [value] : value)));
  return digestOfText(JSON.stringify(told));
}
