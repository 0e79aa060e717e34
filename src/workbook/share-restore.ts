/** Restoring: every formula that was frozen comes back to where its cell is now. */

import { addressOf, blockAt, splitAddress, type Block } from './cell-address';
import { checkKeptIn, type KeptCheck, type KeptFormula } from './kept-check';
import { readKept } from './kept-formulas';
import { letGo } from './kept-write';
import { done, refused, sentenceOfFailure, writing, type Outcome } from './outcome';
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

const CHANGED = 'The workbook has changed since it was looked at. Look at what is kept again.';

const BROKEN_OFF = 'Some formulas may have come back; all of them are still kept. Restore again.';

/** The states of formulas that stand in their cells in the end. */
const RETURNS: ReadonlySet<KeptFormula['state']> = new Set(['ready', 'changed', 'live']);

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
    const again = await keptAgain(context, check, watch);
    if (!again.done) return again;
    const standing = new Set(
      check.formulas.filter(({ state }) => RETURNS.has(state)).flatMap(({ address }) => address ?? []),
    );
    const wanted = check.formulas
      .filter(({ key, state }) => state === 'ready' || (state === 'changed' && overwritten.has(key)))
      .flatMap((one) => returning(one, standing));
    const of = wanted.reduce((sum, { block }) => sum + block.rows * block.columns, 0);
    let failed: ReadonlySet<Returning>;
    try {
      failed = new Set(
        await enterFormulas(context, wanted, (done) => watch.onProgress?.({ step: 'writing', done, of })),
      );
    } catch (error) {
      return refused(`${sentenceOfFailure(error)} ${BROKEN_OFF}`);
    }
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

/** Where another kept formula stands among the cells of its result, it clears none but its own. */
function returning(
  { key, address, area, formula }: KeptFormula,
  standing: ReadonlySet<string>,
): readonly Returning[] {
  const { sheet, cells } = splitAddress(area ?? '');
  const block = blockAt(cells);
  if (sheet === undefined || block === undefined || address === undefined) return [];
  const isShared = hasOther(sheet, block, standing);
  return [{ key, address, sheet, block: isShared ? { ...block, rows: 1, columns: 1 } : block, formula }];
}

/** Whether any of these stands in a block beyond its first cell. */
function hasOther(sheet: string, block: Block, addresses: ReadonlySet<string>): boolean {
  for (let i = 1; i < block.rows * block.columns; i += 1) {
    const [down, right] = [Math.floor(i / block.columns), i % block.columns];
    const cell = { row: block.row + down, column: block.column + right, rows: 1, columns: 1 };
    if (addresses.has(addressOf(sheet, cell))) return true;
  }
  return false;
}

/**
 * Lets go of kept formulas for good; the values stay. Refuses where the workbook has changed since it was looked at:
 * what could not come back then may come back now.
 */
export function forgetFormulas(
  check: KeptCheck,
  keys: ReadonlySet<number>,
): Promise<Outcome<{ readonly kept: number }>> {
  return writing(async (context) => {
    const again = await keptAgain(context, check, {});
    if (!again.done) return again;
    const kept = await release(context, keys);
    return kept.done ? done({ kept: kept.value }) : kept;
  });
}

/** What is kept as it is now; refuses where that is something else than before. */
async function keptAgain(
  context: Excel.RequestContext,
  before: KeptCheck,
  watch: Watch,
): Promise<Outcome<KeptCheck>> {
  const now = await checkKeptIn(context, before.ids, watch);
  return now.done && JSON.stringify(now.value) !== JSON.stringify(before) ? refused(CHANGED) : now;
}

/** @returns How many are still kept. */
async function release(context: Excel.RequestContext, keys: ReadonlySet<number>): Promise<Outcome<number>> {
  const kept = await readKept(context);
  if (!kept.done) return kept;
  return done(kept.value === undefined ? 0 : await letGo(context, kept.value, keys));
}
