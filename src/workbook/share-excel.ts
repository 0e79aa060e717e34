/** Excel's own functions instead of ours, where both are defined alike and come to the same, bit for bit. */

import { partOf, mergedBlocks } from './merged-blocks';
import { done, refused, sentenceOfFailure, writing, type Outcome } from './outcome';
import { checkAgain, type SharingCheck, type UsingCell } from './share-check';
import { readContents } from './share-contents';
import { enterFormulas } from './share-enter';
import { ownCell } from './share-repair';
import { settledResults } from './share-results';
import { stopped, type Watch } from './share-watch';

export interface Rewritten {
  readonly formulas: number;
  /** Those that came to something else and were put back, with what both show. */
  readonly putBack: readonly { readonly address: string; readonly ours: unknown; readonly excels: unknown }[];
  /** The addresses of those that Excel did not take; they stay as they were. */
  readonly refused: readonly string[];
}

/** What would be rewritten: every cell with `asExcel` that has an answer, on a sheet that is not protected. */
export function asExcelCells({ cells }: SharingCheck): readonly UsingCell[] {
  return cells.filter(
    ({ asExcel, state, isProtected, isOfArray }) =>
      asExcel !== undefined && !isProtected && !isOfArray && (state === 'fine' || state === 'error'),
  );
}

/** Refuses where the workbook has changed since it was checked. */
export function rewriteAsExcel(check: SharingCheck, watch: Watch = {}): Promise<Outcome<Rewritten>> {
  return writing(async (context) => {
    const again = await checkAgain(context, check, watch);
    if (!again.done) return again;
    const cells = asExcelCells(check);
    const before = await shownIn(context, cells);
    const refusal = stopped(watch);
    if (refusal !== undefined) return refusal;
    try {
      return await rewritten(context, cells, before, watch);
    } catch (error) {
      const isBack = await isPutBack(context, cells);
      return refused(isBack ? `${sentenceOfFailure(error)} Everything was put back.` : HALF_REWRITTEN);
    }
  });
}

const HALF_REWRITTEN =
  'Excel broke off, and not everything could be put back: some formulas call Excel’s own functions now, and were not compared. Undo it in Excel, or check again.';

async function rewritten(
  context: Excel.RequestContext,
  cells: readonly UsingCell[],
  before: ReadonlyMap<UsingCell, Shown>,
  watch: Watch,
): Promise<Outcome<Rewritten>> {
  const wanted = cells.map((cell) => ({ ...ownCell(cell), formula: cell.asExcel ?? cell.formula, cell }));
  const missing = await enterFormulas(context, wanted, (entered) =>
    watch.onProgress?.({ step: 'writing', done: entered, of: wanted.length }),
  );
  await settledResults(
    context,
    wanted.map(({ sheet, block, formula }) => ({ ...block, sheet, formula })),
  );
  const after = await shownIn(context, cells);
  const failed = new Set(missing.map(({ cell }) => cell));
  const differing = cells.filter(
    (cell) => !failed.has(cell) && JSON.stringify(before.get(cell)) !== JSON.stringify(after.get(cell)),
  );
  const [stuck] = await enterFormulas(context, differing.map(ownCell));
  if (stuck !== undefined) return refused(`Excel did not take ${stuck.formula} again.`, stuck.address);
  const putBack = differing.map((cell) => {
    const [ours, excels] = firstDifference(before.get(cell) ?? [], after.get(cell) ?? []);
    return { address: cell.address, ours, excels };
  });
  return done({
    formulas: cells.length - putBack.length - failed.size,
    putBack,
    refused: [...failed].map(({ address }) => address),
  });
}

/** Whether all formulas stand as they did before. */
async function isPutBack(context: Excel.RequestContext, cells: readonly UsingCell[]): Promise<boolean> {
  try {
    return (await enterFormulas(context, cells.map(ownCell))).length === 0;
  } catch {
    return false;
  }
}

/** What all cells of a result show, row by row; an error in a list of its own. */
type Shown = readonly unknown[];

async function shownIn(
  context: Excel.RequestContext,
  cells: readonly UsingCell[],
): Promise<ReadonlyMap<UsingCell, Shown>> {
  const merged = mergedBlocks(cells);
  const contents = await readContents(context, merged);
  const shown = new Map<UsingCell, Shown>();
  for (const [i, { parts, block }] of merged.entries()) {
    const { values = [], isError = [] } = contents[i] ?? {};
    for (const part of parts) {
      const errors = partOf(isError, block, part.block).flat();
      const all = partOf(values, block, part.block).flat();
      shown.set(
        part,
        all.map((value, at) => (errors[at] === true ? [value] : value)),
      );
    }
  }
  return shown;
}

function firstDifference(ours: Shown, excels: Shown): readonly [unknown, unknown] {
  const at = ours.findIndex((value, i) => JSON.stringify(value) !== JSON.stringify(excels[i]));
  return [ours[Math.max(0, at)], excels[Math.max(0, at)]].map((value) =>
    Array.isArray(value) ? (value as unknown[])[0] : value,
  ) as [unknown, unknown];
}
