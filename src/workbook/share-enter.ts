/** Entering formulas into many cells, and looking at what they come to. */

import { mergedBlocks, type SheetBlock } from './merged-blocks';
import { formulaEntries, readContents, writeEntries, writeFormats } from './share-contents';
import { settledResults } from './share-results';

/** A formula for the first cell of a block, of which the others are cleared. */
export interface NewFormula extends SheetBlock {
  readonly formula: string;
}

/**
 * Enters them all at once, or where Excel refuses, half of them and then the other half.
 *
 * @returns Those that Excel does not take; their cells stay as they are.
 */
export async function enterFormulas<T extends NewFormula>(
  context: Excel.RequestContext,
  formulas: readonly T[],
  onEntered: (cells: number) => void = () => undefined,
): Promise<readonly T[]> {
  const merged = mergedBlocks(formulas);
  const contents = await readContents(context, merged);
  const entries = merged.map((one, i) => ({
    sheet: one.sheet,
    block: one.block,
    entries: formulaEntries(one, ({ formula }) => formula),
    formats: contents[i]?.formats ?? [],
  }));
  try {
    await writeEntries(context, entries, onEntered);
    return [];
  } catch {
    // What was done before Excel refused is not undone by it.
    await writeFormats(context, entries);
    if (formulas.length === 1) return formulas;
    const half = Math.ceil(formulas.length / 2);
    const first = await enterFormulas(context, formulas.slice(0, half));
    return [...first, ...(await enterFormulas(context, formulas.slice(half)))];
  }
}

/** The errors that they show, once all functions have answered. */
export async function errorsShown<T extends NewFormula>(
  context: Excel.RequestContext,
  formulas: readonly T[],
): Promise<readonly { readonly of: T; readonly error: string }[]> {
  const asked = formulas.map((one) => ({ ...one.block, sheet: one.sheet, formula: one.formula, one }));
  const results = await settledResults(context, asked);
  return results.flatMap(({ of, value, isError }) => (isError ? [{ of: of.one, error: String(value) }] : []));
}
