/** Entering formulas into many cells, and looking at what they come to. */

import { mergedBlocks, partOf, type MergedBlock, type SheetBlock } from './merged-blocks';
import { codeOfFailure } from './outcome';
import { formulaEntries, isFormula, readContents, writeEntries, writeFormats } from './share-contents';
import { settledResults } from './share-results';

/** A formula for the first cell of a block, of which the others are cleared. */
export interface NewFormula extends SheetBlock {
  readonly formula: string;
}

/** What Excel answers where a formula or its place is at fault. After anything else the next try would fail as well. */
const OF_CELLS: ReadonlySet<string> = new Set([
  'InvalidArgument',
  'GeneralException',
  'InvalidOperation',
  'InvalidReference',
  'FormulaLengthExceedsLimit',
  'FilteredRangeConflict',
  'MergedRangeConflict',
  'PivotTableRangeConflict',
]);

/**
 * Enters them all at once, or where Excel does not take one, half of them and then the other half. Where Excel breaks
 * off it throws, and some of them stand.
 *
 * @returns Those that do not stand; their cells stay as they are.
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
  onEntered(0);
  try {
    await writeEntries(context, entries, onEntered);
  } catch (error) {
    // What was done before Excel refused is not undone by it; why it refused counts more than that this fails too.
    await writeFormats(context, entries).catch(() => {
      throw error;
    });
    if (!OF_CELLS.has(codeOfFailure(error))) throw error;
    if (formulas.length === 1) return formulas;
    const half = Math.ceil(formulas.length / 2);
    const first = await enterFormulas(context, formulas.slice(0, half));
    return [...first, ...(await enterFormulas(context, formulas.slice(half)))];
  }
  return missingFrom(context, merged);
}

/** Those in whose cell no formula stands. */
async function missingFrom<T extends NewFormula>(
  context: Excel.RequestContext,
  merged: readonly MergedBlock<T>[],
): Promise<readonly T[]> {
  const contents = await readContents(context, merged);
  return merged.flatMap(({ block, parts }, i) =>
    parts.filter((part) => {
      const { formulas = [], values = [] } = contents[i] ?? {};
      const [formula, value] = [formulas, values].map((all) => partOf(all, block, part.block)[0]?.[0]);
      return !isFormula(formula, value);
    }),
  );
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
