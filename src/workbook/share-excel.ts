/** Excel's own functions instead of ours, where both are defined alike and come to the same, bit for bit. */

import { partOf, mergedBlocks } from './merged-blocks';
import { done, refused, writing, type Outcome } from './outcome';
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
}

/** What would be rewritten: every cell with `asExcel` that has an answer, on a sheet that is not protected. */
export function asExcelCells({ cells }: SharingCheck): readonly UsingCell[] {
  return cells.filter(
    ({ asExcel, state, isProtected }) =>
      asExcel !== undefined && !isProtected && (state === 'fine' || state === 'error'),
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
    const wanted = cells.map((cell) => ({ ...ownCell(cell), formula: cell.asExcel ?? cell.formula, cell }));
    const failed = await enterFormulas(context, wanted, (entered) =>
      watch.onProgress?.({ step: 'writing', done: entered, of: wanted.length }),
    );
    await settledResults(
      context,
      wanted.map(({ sheet, block, formula }) => ({ ...block, sheet, formula })),
    );
    const after = await shownIn(context, cells);
    const differing = cells.filter(
      (cell) => JSON.stringify(before.get(cell)) !== JSON.stringify(after.get(cell)),
    );
    const back = new Set([...differing, ...failed.map(({ cell }) => cell)]);
    const stuck = await enterFormulas(context, [...back].map(ownCell));
    if (stuck.length > 0)
      return refused(`Excel did not take ${String(stuck[0]?.formula)} again.`, stuck[0]?.address);
    const putBack = [...back].map((cell) => {
      const [ours, excels] = firstDifference(before.get(cell) ?? [], after.get(cell) ?? []);
      return { address: cell.address, ours, excels };
    });
    return done({ formulas: cells.length - putBack.length, putBack });
  });
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
