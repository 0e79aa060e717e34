/** Neighbouring cells taken together, so that a column of formulas is one write rather than thousands. */

import type { Block } from './cell-address';

export interface SheetBlock {
  /** The bare name of the sheet. */
  readonly sheet: string;
  readonly block: Block;
}

export interface MergedBlock<T extends SheetBlock> extends SheetBlock {
  /** What it was merged from; together they fill it. */
  readonly parts: readonly T[];
}

/** @param blocks Without overlaps. */
export function mergedBlocks<T extends SheetBlock>(blocks: readonly T[]): readonly MergedBlock<T>[] {
  const alone = blocks.map((one) => ({ sheet: one.sheet, block: one.block, parts: [one] }));
  return joined(joined(alone, downwards), sideways);
}

/** Sorted by `key`, what can be joined stands in a row. */
interface Direction {
  readonly key: (block: Block) => readonly number[];
  /** Both as one; nothing where the second does not follow the first. */
  readonly join: (first: Block, second: Block) => Block | undefined;
}

const downwards: Direction = {
  key: ({ column, columns, row }) => [column, columns, row],
  join: (a, b) =>
    a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row
      ? { ...a, rows: a.rows + b.rows }
      : undefined,
};

const sideways: Direction = {
  key: ({ row, rows, column }) => [row, rows, column],
  join: (a, b) =>
    a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column
      ? { ...a, columns: a.columns + b.columns }
      : undefined,
};

function joined<T extends SheetBlock>(
  blocks: readonly MergedBlock<T>[],
  { key, join }: Direction,
): readonly MergedBlock<T>[] {
  const sorted = [...blocks].sort(
    (a, b) => byName(a.sheet, b.sheet) || byNumbers(key(a.block), key(b.block)),
  );
  const merged: (SheetBlock & { readonly parts: T[] })[] = [];
  for (const { sheet, block, parts } of sorted) {
    const last = merged.at(-1);
    const both = last?.sheet === sheet ? join(last.block, block) : undefined;
    if (last === undefined || both === undefined) merged.push({ sheet, block, parts: [...parts] });
    else {
      last.parts.push(...parts);
      merged[merged.length - 1] = { sheet, block: both, parts: last.parts };
    }
  }
  return merged;
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((number, place) => number !== b[place]);
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}

/** The part of a matrix over one block that lies over another. */
export function partOf<T>(
  matrix: readonly (readonly T[])[],
  whole: Block,
  part: Block,
): readonly (readonly T[])[] {
  const [top, left] = [part.row - whole.row, part.column - whole.column];
  return matrix.slice(top, top + part.rows).map((line) => line.slice(left, left + part.columns));
}
