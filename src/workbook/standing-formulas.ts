/** The formulas of all sheets as they stand, as far as they are asked for, with the cells of their results. */

import type { CellArea } from './cell-areas';
import { done, reading, type Outcome } from './outcome';
import { readResults } from './share-results';
import { scanFormulas } from './share-scan';
import type { Watch } from './share-watch';

export interface StandingFormula {
  /** The bare name of its sheet. */
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** All cells of its result, its own first. */
  readonly result: CellArea;
}

export interface WorkbookFormulas {
  /** The name of the file. */
  readonly workbook: string;
  /** Sheet by sheet, each from its first row on. */
  readonly formulas: readonly StandingFormula[];
}

const NO_SHEET = '';

/** @param isAsked Which formulas; text that only looks like one is none. */
export function readFormulas(
  isAsked: (formula: string) => boolean,
  watch: Watch,
): Promise<Outcome<WorkbookFormulas>> {
  return reading(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    const scan = await scanFormulas(context, NO_SHEET, isAsked, watch);
    if (!scan.done) return scan;
    const results = await readResults(context, scan.value.formulas, watch);
    if (!results.done) return results;
    const formulas = results.value
      // A cell of text gives its own words as its formula.
      .filter(({ of, value }) => value !== of.formula)
      .map(({ of, block }) => ({ ...of, result: { sheet: of.sheet, block } }));
    return done({ workbook: workbook.name, formulas });
  });
}
