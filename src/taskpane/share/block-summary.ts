/**
 * What stands behind a block of formulas: of each call the arguments, the result and the rules it rests on,
 * over all cells of the block. Every cell is worked out by the binding that Excel calls.
 */

import { citationText, type Citation } from '../../core/citation';
import type { Steps } from '../../core/steps';
import { addressOf } from '../../workbook/cell-address';
import type { AreaCells, CellArea } from '../../workbook/cell-areas';
import type { CellGrid, ReferredCells } from '../../workbook/explain-read';
import type { Catalogue } from '../explain/catalogue';
import type { ExplainedCall } from '../explain/explained-call';
import { explanationOf, type Explanation } from '../explain/explanation';
import type { BlockAreas } from './block-areas';
import { callSummary, type CallSummary } from './call-summary';
import type { FormulaBlock } from './formula-block';

export interface BlockSummary {
  readonly block: FormulaBlock;
  readonly calls: readonly CallSummary[];
  /** How many cells of the block rest on each source, by its text. */
  readonly sources: ReadonlyMap<string, { readonly source: Citation; readonly cells: number }>;
}

/** What the areas of a block hold; nothing where they were not to be had. */
export interface BlockCells {
  readonly areas: readonly (AreaCells | undefined)[];
  readonly results: AreaCells | undefined;
}

/** @yields how many cells are done */
export function* blockSummary(
  { block, ofCells }: BlockAreas,
  read: BlockCells,
  catalogue: Catalogue,
): Steps<BlockSummary> {
  const explanations: Explanation[] = [];
  const shown: (CellGrid | undefined)[] = [];
  const sources = new Map<string, { readonly source: Citation; readonly cells: number }>();
  const ofCalls: Set<string>[] = [];
  for (const [i, cell] of block.cells.entries()) {
    const places = [...(ofCells[i] ?? new Map<string, CellArea | undefined>())];
    const referred = new Map(places.map(([words, place], at) => [words, cellsAt(place, read.areas[at])]));
    const address = addressOf(cell.sheet, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
    const { sheet, formula, result } = cell;
    const own = cellsAt(result, read.results)?.contents;
    shown.push(own);
    const content = own?.[0]?.[0] ?? null;
    const place = { row: 0, column: 0 };
    const asked = { address, sheet, content, text: '', formula, anchor: address, place };
    const explanation = explanationOf(asked, referred, catalogue);
    explanations.push(explanation);
    const cited = explanation.calls.map(sourcesOf);
    cited.forEach((all, at) => {
      const known = (ofCalls[at] ??= new Set());
      for (const text of all.keys()) known.add(text);
    });
    // Once a cell, however many of its calls name it.
    for (const [text, source] of new Map(cited.flatMap((all) => [...all]))) {
      sources.set(text, { source, cells: (sources.get(text)?.cells ?? 0) + 1 });
    }
    yield i + 1;
  }
  const formats = new Map(
    [...(ofCells[0] ?? [])].map(([words, place], at) => [words, formatAt(place, read.areas[at])] as const),
  );
  const cells = { explanations, shown };
  const format = read.results?.formats[0]?.[0];
  const calls = ofCalls.flatMap((all, at) => callSummary(cells, at, { formats, format }, all) ?? []);
  return { block, calls, sources };
}

/** The part of an area that one formula refers to. */
function cellsAt(place: CellArea | undefined, area: AreaCells | undefined): ReferredCells | undefined {
  if (place === undefined || area === undefined) return undefined;
  const { row, column, rows, columns } = place.block;
  const [top, left] = [row - area.block.row, column - area.block.column];
  const isAll = rows === area.block.rows && columns === area.block.columns;
  const contents = isAll
    ? area.contents
    : area.contents.slice(top, top + rows).map((line) => line.slice(left, left + columns));
  return { address: addressOf(place.sheet, place.block), contents, text: undefined, formulas: [] };
}

function formatAt(place: CellArea | undefined, area: AreaCells | undefined): string | undefined {
  if (place === undefined || area === undefined) return undefined;
  const { row, column } = place.block;
  return area.formats[row - area.block.row]?.[column - area.block.column];
}

/** The rules that a call rests on, by their texts. */
function sourcesOf({ outcome }: ExplainedCall): ReadonlyMap<string, Citation> {
  if (outcome.kind !== 'answered' || !outcome.answer.ok) return new Map();
  const steps = outcome.answer.value.working();
  return new Map(
    steps.flatMap(({ source }) => (source === undefined ? [] : [[citationText(source), source] as const])),
  );
}
