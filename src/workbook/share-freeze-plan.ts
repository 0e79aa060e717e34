/** What freezing writes: read in full, and put together, before anything is written. */

import { addressOf, blockAt, splitAddress, type Block } from './cell-address';
import { functionNames } from './function-names';
import type { Kept } from './kept-formulas';
import type { NewRecord } from './kept-write';
import { templateOf } from './kept-template';
import { mergedBlocks, partOf, type MergedBlock, type SheetBlock } from './merged-blocks';
import { TEXT_FORMAT } from './number-formats';
import type { SharingCheck, SpillDependent } from './share-check';
import { digestOfValues, readContents, type Contents, type Entry } from './share-contents';
import { usesIn } from './share-formulas';
import { withFixedAreas, type FreezePreview } from './share-freeze-preview';
import type { Watch } from './share-watch';

/** One formula on its way to the hidden sheet. */
export interface FrozenFormula extends SheetBlock {
  /** Of its own cell. */
  readonly address: string;
  /** As it is kept, and would be entered again. */
  readonly formula: string;
  /** The formula that takes its place; nothing where values do. */
  readonly standIn: string | undefined;
}

/** Neighbours, with what stands in them now. */
export type FrozenBlock = MergedBlock<FrozenFormula> & Contents;

export interface FreezePlan {
  /** Those that values replace, and those that another formula does. */
  readonly values: readonly FrozenBlock[];
  readonly standIns: readonly FrozenBlock[];
  /** All of them, in the order of their records. */
  readonly formulas: readonly FrozenFormula[];
  readonly records: readonly NewRecord[];
  /** By their numbers. */
  readonly references: ReadonlyMap<number, string>;
}

/** @param kept What the hidden sheet holds already. */
export async function planFreeze(
  context: Excel.RequestContext,
  { frozen, dependents, cells }: FreezePreview,
  { ids }: SharingCheck,
  kept: Kept | undefined,
  { onProgress }: Watch,
): Promise<FreezePlan> {
  const names = functionNames(ids);
  const ours = frozen.map(({ sheet, block, address, formula }): FrozenFormula => {
    const entered = usesIn(formula, names)?.entered ?? formula;
    return { sheet, block, address, formula: entered, standIn: undefined };
  });
  const areas = new Map(frozen.map(({ address, block }) => [address, block]));
  const others = dependents.map((one) => dependentFormula(one, areas));
  const values = await withContents(context, ours, (read) =>
    onProgress?.({ step: 'reading', done: read, of: cells }),
  );
  const standIns = await withContents(context, others);
  const digests = await digestsOf(values);
  const formulas = [...ours, ...others];
  return { values, standIns, formulas, ...recordsOf(formulas, digests, kept) };
}

function dependentFormula(
  { sheet, address, formula }: SpillDependent,
  areas: ReadonlyMap<string, Block>,
): FrozenFormula {
  const block = blockAt(splitAddress(address).cells) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return { sheet, block, address, formula, standIn: withFixedAreas(formula, sheet, areas) };
}

async function withContents(
  context: Excel.RequestContext,
  formulas: readonly FrozenFormula[],
  onRead?: (cells: number) => void,
): Promise<readonly FrozenBlock[]> {
  const merged = mergedBlocks(formulas);
  const contents = await readContents(context, merged, onRead);
  return contents.map((one, i) => ({ ...one, parts: merged[i]?.parts ?? [] }));
}

async function digestsOf(blocks: readonly FrozenBlock[]): Promise<ReadonlyMap<FrozenFormula, string>> {
  const digests = new Map<FrozenFormula, string>();
  for (const { parts, block, values, isError } of blocks) {
    for (const part of parts) {
      const shown = partOf(values, block, part.block);
      digests.set(part, await digestOfValues(shown, partOf(isError, block, part.block)));
    }
  }
  return digests;
}

function recordsOf(
  formulas: readonly FrozenFormula[],
  digests: ReadonlyMap<FrozenFormula, string>,
  kept: Kept | undefined,
): Pick<FreezePlan, 'records' | 'references'> {
  let first = 1;
  for (const number of kept?.references.keys() ?? []) first = Math.max(first, number + 1);
  const numbers = new Map<string, number>();
  const numberOf = (reference: string): number => {
    const number = numbers.get(reference) ?? first + numbers.size;
    numbers.set(reference, number);
    return number;
  };
  const records = formulas.map((one): NewRecord => ({
    cell: one.address,
    result: addressOf(one.sheet, one.block),
    template: templateOf(one.formula, one.sheet, numberOf),
    digest: digests.get(one) ?? '',
    standIn: one.standIn === undefined ? '' : templateOf(one.standIn, one.sheet, numberOf),
  }));
  return { records, references: new Map([...numbers].map(([reference, number]) => [number, reference])) };
}

/** What the cells are given: exactly what they show, text as text whatever it looks like. */
export function frozenEntries({ values, isError, formats }: Contents): readonly (readonly Entry[])[] {
  return values.map((line, r) =>
    line.map((value, c): Entry => {
      if (typeof value !== 'string' || isError[r]?.[c] === true) return value as Entry;
      const isTextCell = formats[r]?.[c] === TEXT_FORMAT;
      // Without its apostrophe empty text would be a blank.
      return isTextCell && value !== '' && !/^[=#']/.test(value) ? value : `'${value}`;
    }),
  );
}
