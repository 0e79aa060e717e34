/** Repair: formulas that show `#NAME?` or carry a stored token are entered anew, as Excel asks for it. */

import { functionNames } from './function-names';
import { done, writing, type Outcome } from './outcome';
import { checkAgain, type SharingCheck, type UsingCell } from './share-check';
import { enterFormulas, errorsShown, type NewFormula } from './share-enter';
import { usesIn } from './share-formulas';
import { stopped, type Watch } from './share-watch';

export interface Repaired {
  /** How many no longer show `#NAME?`. */
  readonly formulas: number;
  /** Those that Excel did not take, or that show `#NAME?` all the same. */
  readonly unchanged: readonly { readonly address: string; readonly formula: string }[];
}

/** What would be entered anew: `damaged` and `not re-entered` cells on sheets that are not protected, but for parts of arrays. */
export function repairableCells({ cells }: SharingCheck): readonly UsingCell[] {
  return cells.filter(
    ({ state, isProtected, isOfArray }) =>
      !isProtected && !isOfArray && (state === 'damaged' || state === 'not re-entered'),
  );
}

/** Refuses where the workbook has changed since it was checked. */
export function repairFormulas(check: SharingCheck, watch: Watch = {}): Promise<Outcome<Repaired>> {
  return writing(async (context) => {
    const again = await checkAgain(context, check, watch);
    if (!again.done) return again;
    const refusal = stopped(watch);
    if (refusal !== undefined) return refusal;
    const names = functionNames(check.ids);
    const wanted = repairableCells(check).map((cell) => ({
      ...ownCell(cell),
      formula: usesIn(cell.formula, names)?.entered ?? cell.formula,
    }));
    const failed = new Set(
      await enterFormulas(context, wanted, (entered) =>
        watch.onProgress?.({ step: 'writing', done: entered, of: wanted.length }),
      ),
    );
    const entered = wanted.filter((one) => !failed.has(one));
    const shown = await errorsShown(context, entered);
    const nameless = shown.filter(({ error }) => error === '#NAME?').map(({ of }) => of);
    const unchanged = [...failed, ...nameless].map(({ address, formula }) => ({ address, formula }));
    return done({ formulas: wanted.length - unchanged.length, unchanged });
  });
}

/** What a formula spills into needs no clearing while the formula goes on. */
export function ownCell({
  sheet,
  address,
  block,
  formula,
}: UsingCell): NewFormula & { readonly address: string } {
  return { sheet, address, formula, block: { ...block, rows: 1, columns: 1 } };
}
