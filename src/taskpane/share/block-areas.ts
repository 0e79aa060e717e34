/**
 * Which cells the formulas of a block refer to, and the areas that hold them all: a reference that moves down
 * with its formula leads through one area, which is read once.
 */

import { parseA1Range } from '../../workbook/formula-parser';
import type { Steps } from '../../core/steps';
import { columnLetters, type Block } from '../../workbook/cell-address';
import type { AskedArea, CellArea } from '../../workbook/cell-areas';
import type { Reference } from '../../workbook/referred-range';
import { referencesIn } from '../explain/formula/references';
import type { FormulaBlock } from './formula-block';

/** A reference that only the workbook can place: a name, a part of a table, a spilled result. */
export interface Lookup {
  readonly key: string;
  readonly sheet: string;
  /** A cell of the table that the formula stands in, where it says no other. */
  readonly cell: string;
  readonly reference: Reference;
}

/** What the workbook has answered to lookups, by their keys. */
export type Located = ReadonlyMap<string, CellArea | undefined>;

export interface BlockReferences {
  readonly block: FormulaBlock;
  /** Of each cell of the block, by their words in its formula. */
  readonly ofCells: readonly ReadonlyMap<string, Reference>[];
}

export interface BlockAreas {
  readonly block: FormulaBlock;
  /** Of each cell of the block where its references lead, by their words in its formula. */
  readonly ofCells: readonly ReadonlyMap<string, CellArea | undefined>[];
  /** One for each of the references, in their order; nothing where none of the block leads anywhere. */
  readonly areas: readonly (AskedArea | undefined)[];
  /** Where the results of the block stand. */
  readonly results: AskedArea | undefined;
}

/** @yields how many cells are done */
export function* blockReferences(block: FormulaBlock): Steps<BlockReferences> {
  const ofCells: ReadonlyMap<string, Reference>[] = [];
  for (const { formula } of block.cells) yield ofCells.push(referencesIn(formula));
  return { block, ofCells };
}

/** Each once. */
export function lookupsOf({ block, ofCells }: BlockReferences): readonly Lookup[] {
  const { sheet } = block;
  const cell = firstCell(block);
  const lookups = ofCells.flatMap((references) =>
    [...references].flatMap(([words, reference]): Lookup[] => {
      if (reference.kind === 'cells' && !reference.spills) return [];
      const key = keyOf(words, reference, sheet, cell);
      // The row of each formula is taken from the column, which all of them share.
      const asked: Reference = isOfRow(reference) ? { ...reference, part: 'data' } : reference;
      return [{ key, sheet, cell, reference: asked }];
    }),
  );
  return [...new Map(lookups.map((lookup) => [lookup.key, lookup])).values()];
}

/** @yields how many cells are done */
export function* areasOf(
  { block, ofCells: references }: BlockReferences,
  located: Located,
): Steps<BlockAreas> {
  const ofCells: ReadonlyMap<string, CellArea | undefined>[] = [];
  for (const [i, ofCell] of references.entries()) {
    const row = block.block.row + i;
    yield ofCells.push(
      new Map(
        [...ofCell].map(([words, reference]) => [words, placeOf(words, reference, block, row, located)]),
      ),
    );
  }
  const count = ofCells[0]?.size ?? 0;
  const each = ofCells.map((places) => [...places.values()]);
  const areas = Array.from({ length: count }, (_, i) => around(each.map((all) => all[i])));
  return { block, ofCells, areas, results: around(block.cells.map(({ result }) => result)) };
}

function placeOf(
  words: string,
  reference: Reference,
  block: FormulaBlock,
  row: number,
  located: Located,
): CellArea | undefined {
  const { sheet } = block;
  if (reference.kind === 'cells' && !reference.spills)
    return plainArea(reference.sheet ?? sheet, reference.cells);
  const area = located.get(keyOf(words, reference, sheet, firstCell(block)));
  return isOfRow(reference) ? rowOf(area, row) : area;
}

function firstCell({ block: { row, column } }: FormulaBlock): string {
  return `${columnLetters(column)}${row + 1}`;
}

function isOfRow(reference: Reference): reference is Extract<Reference, { kind: 'table' }> {
  return reference.kind === 'table' && reference.part === 'row';
}

function keyOf(words: string, reference: Reference, sheet: string, cell: string): string {
  const isOwnTable = reference.kind === 'table' && reference.table === '';
  return [words, sheet, isOwnTable ? cell : ''].join('\n');
}

/** Whole columns and rows are not read. */
function plainArea(sheet: string, cells: string): CellArea | undefined {
  const { top, left, bottom, right } = parseA1Range(cells) ?? {};
  if (typeof top !== 'number' || typeof left !== 'number') return undefined;
  if (typeof bottom !== 'number' || typeof right !== 'number') return undefined;
  return { sheet, block: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
}

function rowOf(area: CellArea | undefined, row: number): CellArea | undefined {
  if (area === undefined) return undefined;
  const { sheet, block } = area;
  if (row < block.row || row >= block.row + block.rows) return undefined;
  return { sheet, block: { ...block, row, rows: 1 } };
}

/** The smallest area with all of them; how single cells show what they hold is read with them. */
function around(places: readonly (CellArea | undefined)[]): AskedArea | undefined {
  const known = places.filter((place) => place !== undefined);
  const [first] = known;
  if (first === undefined) return undefined;
  let { row, column } = first.block;
  let [end, right] = [row, column];
  for (const { block } of known) {
    row = Math.min(row, block.row);
    column = Math.min(column, block.column);
    end = Math.max(end, block.row + block.rows);
    right = Math.max(right, block.column + block.columns);
  }
  const block: Block = { row, column, rows: end - row, columns: right - column };
  return { sheet: first.sheet, block, isShown: first.block.rows * first.block.columns === 1 };
}
