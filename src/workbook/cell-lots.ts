/** Many blocks of cells, in as few requests as their size allows. */

import type { Block } from './cell-address';
import { chunksOf } from './cell-chunks';
import type { SheetBlock } from './merged-blocks';
import { rangeAt } from './named-table';

/** 5 MB is the most that an answer or a request may take on the web. */
const CELLS_AT_ONCE = 20_000;
const BLOCKS_AT_ONCE = 1000;

export interface Piece {
  readonly sheet: string;
  /** Which of the blocks it is a part of. */
  readonly of: number;
  readonly block: Block;
}

/** Blocks that are large are taken apart, small ones go together. */
export function lotsOf(blocks: readonly SheetBlock[]): readonly (readonly Piece[])[] {
  const pieces = blocks.flatMap(({ sheet, block }, of) =>
    chunksOf(block, CELLS_AT_ONCE).map((chunk): Piece => ({ sheet, of, block: chunk })),
  );
  const lots: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = piece.block.rows * piece.block.columns;
    const lot = lots.at(-1);
    if (lot === undefined || cells > room || lot.length === BLOCKS_AT_ONCE) {
      lots.push([piece]);
      room = CELLS_AT_ONCE - cells;
    } else {
      lot.push(piece);
      room -= cells;
    }
  }
  return lots;
}

export interface PieceRange extends Piece {
  readonly range: Excel.Range;
}

export function rangesOf(context: Excel.RequestContext, lot: readonly Piece[]): readonly PieceRange[] {
  const { worksheets } = context.workbook;
  const names = [...new Set(lot.map(({ sheet }) => sheet))];
  const sheets = new Map(names.map((name) => [name, worksheets.getItem(name)]));
  return lot.flatMap((piece) => {
    const sheet = sheets.get(piece.sheet);
    return sheet === undefined ? [] : [{ ...piece, range: rangeAt(sheet, piece.block) }];
  });
}

export function cellsIn(lot: readonly Piece[]): number {
  return lot.reduce((sum, { block }) => sum + block.rows * block.columns, 0);
}
