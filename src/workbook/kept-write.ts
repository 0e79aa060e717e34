/** Writing to the hidden sheet of kept formulas: what is kept, and what is let go. */

import type { Block } from './cell-address';
import { chunksOf } from './cell-chunks';
import { CELLS_AT_ONCE, COLUMNS, FIRST_ROW, KEPT_SHEET, type Kept, type KeptRecord } from './kept-formulas';
import { GONE } from './kept-template';
import { KEPT_COLUMNS, KEPT_WORDS } from './kept-words';
import { rangeAt } from './named-table';
import { TEXT_FORMAT } from './number-formats';

/** What is to be kept, before it has a row. */
export type NewRecord = Omit<KeptRecord, 'row'>;

/** Queues the sheet with its words, where there is none yet; it is made, and stays, hidden. */
function makeSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(KEPT_SHEET);
  sheet.visibility = 'Hidden';
  const words = rangeAt(sheet, { row: 0, column: 0, rows: KEPT_WORDS.length, columns: 1 });
  words.numberFormat = KEPT_WORDS.map(() => [TEXT_FORMAT]);
  words.values = KEPT_WORDS.map((line) => [line]);
  rangeAt(sheet, { row: FIRST_ROW - 2, column: 0, rows: 1, columns: COLUMNS }).values = [[...KEPT_COLUMNS]];
  return sheet;
}

/**
 * Writes records below those that are kept, and the references that they share.
 *
 * @returns The rows, from 1, that the records have.
 */
export async function keep(
  context: Excel.RequestContext,
  before: Kept | undefined,
  records: readonly NewRecord[],
  references: ReadonlyMap<number, string>,
): Promise<readonly number[]> {
  const sheet = before === undefined ? makeSheet(context) : context.workbook.worksheets.getItem(KEPT_SHEET);
  const first = before?.nextRow ?? FIRST_ROW;
  const block = { row: first - 1, column: 0, rows: records.length, columns: 5 };
  // Before the contents: in cells of text they stay as they are.
  rangeAt(sheet, { ...block, column: 2, columns: 3 }).numberFormat = Array.from(records, () =>
    Array<string>(3).fill(TEXT_FORMAT),
  );
  await writeLines(context, sheet, block, (i) => {
    const { cell, result, template, digest, standIn } = records[i] ?? NOTHING;
    return [`=ROWS(${cell})`, `=ROWS(${result})`, template, digest, standIn];
  });
  const numbered = [...references];
  const beside = { row: first - 1, column: 5, rows: numbered.length, columns: 2 };
  await writeLines(context, sheet, beside, (i) => {
    const [number = 0, reference = GONE] = numbered[i] ?? [];
    return [number, `=ROWS(${reference})`];
  });
  return records.map((_, i) => first + i);
}

const NOTHING: NewRecord = { cell: GONE, result: GONE, template: '', digest: '', standIn: '' };

async function writeLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
  lineAt: (i: number) => (string | number)[],
): Promise<void> {
  for (const chunk of chunksOf(block, CELLS_AT_ONCE)) {
    const lines = Array.from({ length: chunk.rows }, (_, i) => lineAt(chunk.row - block.row + i));
    await enter(context, rangeAt(sheet, chunk), lines);
  }
}

async function enter(
  context: Excel.RequestContext,
  range: Excel.Range,
  lines: (string | number)[][],
): Promise<void> {
  range.formulas = lines;
  await context.sync();
}

/** Removes the sheet, however far its making has come. */
export async function removeSheet(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(KEPT_SHEET);
  sheet.load('name');
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

/** Lets go of rows; with the last the sheet goes, if the workbook lets it. */
export async function letGo(
  context: Excel.RequestContext,
  kept: Kept,
  rows: ReadonlySet<number>,
): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(KEPT_SHEET);
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  const left = [...kept.records.map(({ row }) => row), ...kept.unreadable].filter((row) => !rows.has(row));
  if (left.length === 0 && !protection.protected) sheet.delete();
  else
    for (const { from, to } of runsOf([...rows])) {
      rangeAt(sheet, { row: from - 1, column: 0, rows: to - from + 1, columns: 5 }).clear('Contents');
    }
  await context.sync();
  return left.length;
}

/** @example runsOf([3, 1, 2, 7]) // [{ from: 1, to: 3 }, { from: 7, to: 7 }] */
function runsOf(rows: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && row <= last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}
