/** Areas of cells from anywhere in the workbook, many in one conversation. */

import type { Block } from './cell-address';
import { CELLS_AT_ONCE } from './cell-chunks';
import { blockOf } from './cells';
import { contentsOf, type CellGrid } from './explain-read';
import { rangeAt } from './named-table';
import { done, reading, type Outcome } from './outcome';
import { pause } from './pause';
import { referredRanges, type Reference } from './referred-range';
import { stopped, type Watch } from './share-watch';

/** A rectangle of cells on a sheet. */
export interface CellArea {
  /** Bare. */
  readonly sheet: string;
  readonly block: Block;
}

export interface AskedArea extends CellArea {
  /** Whether it matters how its cells show what they hold. */
  readonly isShown: boolean;
}

/** What an area holds. */
export interface AreaCells extends CellArea {
  readonly contents: CellGrid;
  /** None where they were not asked for. */
  readonly formats: readonly (readonly string[])[];
}

/** Past this one area would be read for longer than anybody waits. */
const MOST_CELLS = 100_000;

/**
 * Where the references of a formula lead; `undefined` for what is not there and what is no range.
 *
 * @param sheet The formula's own.
 * @param cell The cell of the formula on it.
 */
export function locateReferences(
  sheet: string,
  cell: string,
  references: readonly Reference[],
): Promise<Outcome<readonly (CellArea | undefined)[]>> {
  return reading(async (context) => {
    const home = context.workbook.worksheets.getItem(sheet);
    const ranges = await referredRanges(context, home, cell, references);
    ranges.forEach((range) => range?.load('rowIndex, columnIndex, rowCount, columnCount'));
    await context.sync();
    const found = ranges.map((range) => (range === undefined || range.isNullObject ? undefined : range));
    found.forEach((range) => range?.worksheet.load('name'));
    await context.sync();
    return done(
      found.map((range) =>
        range === undefined ? undefined : { sheet: range.worksheet.name, block: blockOf(range) },
      ),
    );
  });
}

/** What areas hold, in their order; `undefined` for one that is too large or whose sheet is not there. */
export function readAreas(
  areas: readonly AskedArea[],
  watch: Watch,
): Promise<Outcome<readonly (AreaCells | undefined)[]>> {
  return reading(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const sheets = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    const cells: (AreaCells | undefined)[] = areas.map(() => undefined);
    for (const lot of lotsOf(areas)) {
      const refusal = stopped(watch);
      if (refusal !== undefined) return refusal;
      const read = await readLot(context, lot, areas, sheets);
      for (const [at, found] of read) cells[at] = found;
      await pause();
    }
    return done(cells);
  });
}

async function readLot(
  context: Excel.RequestContext,
  lot: readonly number[],
  areas: readonly AskedArea[],
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<readonly (readonly [number, AreaCells])[]> {
  const read = lot.flatMap((at) => {
    const area = areas[at];
    const sheet = sheets.get(area?.sheet.toLowerCase() ?? '');
    if (area === undefined || sheet === undefined) return [];
    const range = rangeAt(sheet, area.block);
    range.load('values, valueTypes');
    if (area.isShown) range.load('numberFormat');
    return [{ at, area, range }];
  });
  await context.sync();
  return read.map(({ at, area: { sheet, block, isShown }, range }) => {
    const formats = isShown ? (range.numberFormat as string[][]) : [];
    return [at, { sheet, block, contents: contentsOf(range), formats }] as const;
  });
}

function sizeOf({ block }: CellArea): number {
  return block.rows * block.columns;
}

/** The places of areas that are read at once, each lot as large as one answer may be. */
function lotsOf(areas: readonly CellArea[]): readonly (readonly number[])[] {
  const lots: number[][] = [];
  let size = Infinity;
  areas.forEach((area, at) => {
    const own = sizeOf(area);
    if (own > MOST_CELLS) return;
    if (size + own > CELLS_AT_ONCE) {
      lots.push([]);
      size = 0;
    }
    lots[lots.length - 1]?.push(at);
    size += own;
  });
  return lots;
}
