/** Large blocks of cells, some rows at a time: one answer of Excel on the web is at most 5 MB. */

import type { Block } from './cell-address';
import { rangeAt } from './named-table';

/** About 1 MB, where a cell takes some 20 characters. */
export const CELLS_AT_ONCE = 50_000;

/** The parts of a block, from its first row on; none of an empty one. */
export function chunksOf(block: Block, cellsAtOnce = CELLS_AT_ONCE): readonly Block[] {
  const rows = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, block.columns)));
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, i) => ({
    ...block,
    row: block.row + i * rows,
    rows: Math.min(rows, block.rows - i * rows),
  }));
}

/** A formula where there is one, else the value. */
export async function formulasAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
): Promise<readonly (readonly unknown[])[]> {
  const range = rangeAt(sheet, block);
  range.load('formulas');
  await context.sync();
  return range.formulas as unknown[][];
}

export async function valuesAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
): Promise<readonly (readonly unknown[])[]> {
  const range = rangeAt(sheet, block);
  range.load('values');
  await context.sync();
  return range.values as unknown[][];
}
