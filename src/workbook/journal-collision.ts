/**
 * A colleague may post between our look for a place and our write. So what stands in the rows, and how far
 * the table reaches, is asked for once more in the same request as the write, right before it: if anything is
 * there, it is put back and the table keeps its reach.
 */

import type { Block } from './cell-address';
import { blockOf } from './cells';
import { JOURNAL } from './journal-table';
import { rangeAt } from './named-table';

/** What was there right before the write, once the request is through. */
export interface Before {
  readonly lines: Excel.Range;
  readonly table: Excel.Range;
}

/** To be queued before anything is written. */
export function lookBefore(context: Excel.RequestContext, sheet: Excel.Worksheet, lines: Block): Before {
  const before = {
    lines: rangeAt(sheet, lines),
    table: context.workbook.tables.getItem(JOURNAL).getRange(),
  };
  before.lines.load('rowIndex, columnIndex, rowCount, columnCount, formulas, numberFormat');
  before.table.load('rowIndex, columnIndex, rowCount, columnCount');
  return before;
}

/**
 * @param ours Whether a column of the table, from 0, is one that lines are written into.
 * @param meant The table as it was made for the lines.
 */
export function isCollision(
  { lines, table }: Before,
  ours: (column: number) => boolean,
  meant: Block,
): boolean {
  const isFilled = (lines.formulas as unknown[][]).some((row) =>
    row.some((cell, i) => ours(i) && cell !== ''),
  );
  return isFilled || table.rowIndex + table.rowCount > meant.row + meant.rows;
}

/** Queues what puts everything back as it was right before the write. */
export function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { lines, table }: Before,
  ours: (column: number) => boolean,
): void {
  const range = rangeAt(sheet, blockOf(lines));
  const kept = <T>(matrix: readonly (readonly T[])[]): T[][] =>
    matrix.map((row) => row.map((cell, i) => (ours(i) ? cell : (null as T))));
  range.numberFormat = kept(lines.numberFormat as string[][]);
  range.formulas = kept(lines.formulas as unknown[][]);
  context.workbook.tables.getItem(JOURNAL).resize(rangeAt(sheet, blockOf(table)));
}
