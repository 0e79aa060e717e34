/** Restoring: every formula that was frozen comes back to where its cell is now. */

import { blockAt, splitAddress } from './cell-address';
import { checkKeptIn, type KeptCheck, type KeptFormula } from './kept-check';
import { readKept } from './kept-formulas';
import { letGo } from './kept-write';
import { done, refused, writing, type Outcome } from './outcome';
import { enterFormulas, errorsShown, type NewFormula } from './share-enter';
import { type Watch } from './share-watch';

export interface Restored {
  /** How many formulas stand again. */
  readonly formulas: number;
  /** Those among them that now show an error; `#SPILL!` where something stands in the way of the result. */
  readonly errors: readonly { readonly address: string; readonly error: string }[];
  /** Those that Excel did not take, which stay kept: what a name or a table's column meant is not there. */
  readonly refused: readonly { readonly address: string; readonly formula: string }[];
  /** How many are still kept; the hidden sheet goes with the last. */
  readonly kept: number;
}

const CHANGED = 'The workbook has changed since it was looked at. Look at what is kept again, then restore.';

/**
 * Brings back what is `ready`, and of the `changed` those that are named; lets go of what is `live`. Refuses
 * where the workbook has changed since.
 *
 * @param overwritten Keys of the `changed` ones whose cells may be overwritten.
 */
export function restoreFormulas(
  check: KeptCheck,
  overwritten: ReadonlySet<number>,
  watch: Watch = {},
): Promise<Outcome<Restored>> {
  return writing(async (context) => {
    const again = await checkKeptIn(context, check.ids, watch);
    if (!again.done) return again;
    if (JSON.stringify(again.value) !== JSON.stringify(check)) return refused(CHANGED);
    const wanted = check.formulas
      .filter(({ key, state }) => state === 'ready' || (state === 'changed' && overwritten.has(key)))
      .flatMap(returning);
    const of = wanted.reduce((sum, { block }) => sum + block.rows * block.columns, 0);
    const failed = new Set(
      await enterFormulas(context, wanted, (done) => watch.onProgress?.({ step: 'writing', done, of })),
    );
    const entered = wanted.filter((one) => !failed.has(one));
    const errors = await errorsShown(context, entered);
    const live = check.formulas.filter(({ state }) => state === 'live');
    const kept = await release(context, new Set([...entered, ...live].map(({ key }) => key)));
    if (!kept.done) return kept;
    return done({
      formulas: entered.length,
      errors: errors.map((one) => ({ address: one.of.address, error: one.error })),
      refused: [...failed].map(({ address, formula }) => ({ address, formula })),
      kept: kept.value,
    });
  });
}

interface Returning extends NewFormula {
  readonly key: number;
  readonly address: string;
}

function returning({ key, address, area, formula }: KeptFormula): readonly Returning[] {
  const { sheet, cells } = splitAddress(area ?? '');
  const block = blockAt(cells);
  if (sheet === undefined || block === undefined || address === undefined) return [];
  return [{ key, address, sheet, block, formula }];
}

/** Lets go of kept formulas for good; the values stay. */
export function forgetFormulas(keys: ReadonlySet<number>): Promise<Outcome<{ readonly kept: number }>> {
  return writing(async (context) => {
    const kept = await release(context, keys);
    return kept.done ? done({ kept: kept.value }) : kept;
  });
}

/** @returns How many are still kept. */
async function release(context: Excel.RequestContext, keys: ReadonlySet<number>): Promise<Outcome<number>> {
  const kept = await readKept(context);
  if (!kept.done) return kept;
  return done(kept.value === undefined ? 0 : await letGo(context, kept.value, keys));
}
