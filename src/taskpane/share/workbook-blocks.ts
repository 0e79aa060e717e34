/**
 * The formulas of a workbook with all that they refer to: in few conversations, whatever their number, and some
 * formulas at a time.
 */

import { saying, type Steps } from '../../core/steps';
import {
  locateReferences,
  readAreas,
  type AreaCells,
  type AskedArea,
  type CellArea,
} from '../../workbook/cell-areas';
import { done, refused, type Outcome } from '../../workbook/outcome';
import type { StandingFormula } from '../../workbook/standing-formulas';
import type { Catalogue } from '../explain/catalogue';
import { inSlices } from '../month-end/in-slices';
import { workbookPaperWords as words } from '../words/workbook-paper';
import {
  areasOf,
  blockReferences,
  lookupsOf,
  type BlockAreas,
  type BlockReferences,
  type Located,
  type Lookup,
} from './block-areas';
import { blockSummary, type BlockCells, type BlockSummary } from './block-summary';
import { formulaBlocks } from './formula-block';

export interface Gathering {
  readonly step: 'sheets' | 'arguments' | 'calls';
  readonly done: number;
  readonly of: number;
}

export interface GatheringWatch {
  readonly onProgress: (gathering: Gathering) => void;
  readonly signal: AbortSignal;
}

export async function summariesOf(
  formulas: readonly StandingFormula[],
  catalogue: Catalogue,
  watch: GatheringWatch,
): Promise<Outcome<readonly BlockSummary[]>> {
  const { onProgress, signal } = watch;
  const sliced = <T extends object>(step: Gathering['step'], steps: Steps<T>): Promise<T | undefined> =>
    inSlices(steps, {
      onProgress: (count) => onProgress({ step, done: count, of: formulas.length }),
      isCancelled: () => signal.aborted,
    });
  const references = await sliced('arguments', allReferences(formulas));
  if (references === undefined) return refused(words.cancelled);
  const located = await locate(references.flatMap(lookupsOf));
  const areas = await sliced('arguments', allAreas(references, located));
  if (areas === undefined) return refused(words.cancelled);
  const read = await readAll(areas, watch);
  if (!read.done) return read;
  const summaries = await sliced('calls', allSummaries(areas, read.value, catalogue));
  return summaries === undefined ? refused(words.cancelled) : done(summaries);
}

function* allReferences(formulas: readonly StandingFormula[]): Steps<readonly BlockReferences[]> {
  const blocks = yield* formulaBlocks(formulas);
  return yield* ofEach(blocks, blockReferences, ({ cells }) => cells.length);
}

function* allAreas(references: readonly BlockReferences[], located: Located): Steps<readonly BlockAreas[]> {
  return yield* ofEach(
    references,
    (one) => areasOf(one, located),
    ({ block }) => block.cells.length,
  );
}

function* allSummaries(
  areas: readonly BlockAreas[],
  cellsOf: (block: BlockAreas) => BlockCells,
  catalogue: Catalogue,
): Steps<readonly BlockSummary[]> {
  return yield* ofEach(
    areas,
    (one) => blockSummary(one, cellsOf(one), catalogue),
    ({ block }) => block.cells.length,
  );
}

/** @yields how many cells are done, over all of them */
function* ofEach<Part, T>(
  parts: readonly Part[],
  work: (part: Part) => Steps<T>,
  cells: (part: Part) => number,
): Steps<readonly T[]> {
  const all: T[] = [];
  let before = 0;
  for (const part of parts) {
    const first = before;
    all.push(yield* saying((count) => first + count, work(part)));
    before += cells(part);
  }
  return all;
}

/** Names, tables and spills: one conversation for each sheet, and for each table whose own formulas name no table. */
async function locate(lookups: readonly Lookup[]): Promise<Located> {
  const located = new Map<string, CellArea | undefined>();
  const together = new Map<string, Map<string, Lookup>>();
  for (const lookup of lookups) {
    const { reference, sheet, cell, key } = lookup;
    const isOwnTable = reference.kind === 'table' && reference.table === '';
    const lot = `${sheet}\n${isOwnTable ? cell : ''}`;
    const known = together.get(lot) ?? new Map<string, Lookup>();
    together.set(lot, known.set(key, lookup));
  }
  for (const lot of together.values()) {
    const all = [...lot.values()];
    const [first] = all;
    if (first === undefined) continue;
    const found = await locateReferences(
      first.sheet,
      first.cell,
      all.map(({ reference }) => reference),
    );
    // What cannot be placed is what only Excel can compute.
    all.forEach(({ key }, i) => located.set(key, found.done ? found.value[i] : undefined));
  }
  return located;
}

/** Every area once, however many blocks refer to it. */
async function readAll(
  blocks: readonly BlockAreas[],
  { signal }: GatheringWatch,
): Promise<Outcome<(block: BlockAreas) => BlockCells>> {
  const asked = new Map<string, AskedArea>();
  for (const { areas, results } of blocks) {
    for (const area of [...areas, results]) {
      if (area === undefined) continue;
      const key = keyOf(area);
      asked.set(key, { ...area, isShown: area.isShown || asked.get(key)?.isShown === true });
    }
  }
  const read = await readAreas([...asked.values()], { signal });
  if (!read.done) return read;
  const cells = new Map([...asked.keys()].map((key, i) => [key, read.value[i]]));
  const of = (area: AskedArea | undefined): AreaCells | undefined =>
    area === undefined ? undefined : cells.get(keyOf(area));
  return done(({ areas, results }) => ({ areas: areas.map(of), results: of(results) }));
}

function keyOf({ sheet, block: { row, column, rows, columns } }: CellArea): string {
  return [sheet, row, column, rows, columns].join('\n');
}
