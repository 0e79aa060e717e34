/** Formulas that were filled down: cells one below the other that say the same of the cells around them. */

import { translateFormulaToR1C1 } from '../../workbook/formula-parser';
import type { Steps } from '../../core/steps';
import { columnLetters, type Block } from '../../workbook/cell-address';
import type { StandingFormula } from '../../workbook/standing-formulas';

export interface FormulaBlock {
  readonly sheet: string;
  readonly block: Block;
  /** From its first cell down; one at least. */
  readonly cells: readonly [StandingFormula, ...StandingFormula[]];
}

/**
 * @param formulas Sheet by sheet, each from its first row on.
 * @yields how many are done
 */
export function* formulaBlocks(formulas: readonly StandingFormula[]): Steps<readonly FormulaBlock[]> {
  const blocks: [StandingFormula, ...StandingFormula[]][] = [];
  const lowest = new Map<string, { readonly relative: string; readonly cells: StandingFormula[] }>();
  for (const [i, formula] of formulas.entries()) {
    const { sheet, row, column } = formula;
    const relative = translateFormulaToR1C1(formula.formula, `${columnLetters(column)}${row + 1}`);
    const key = `${column} ${sheet}`;
    const above = lowest.get(key);
    if (above?.relative === relative && above.cells[above.cells.length - 1]?.row === row - 1) {
      above.cells.push(formula);
    } else {
      const cells: [StandingFormula] = [formula];
      blocks.push(cells);
      lowest.set(key, { relative, cells });
    }
    yield i + 1;
  }
  return blocks.map((cells) => {
    const [{ sheet, row, column }] = cells;
    return { sheet, block: { row, column, rows: cells.length, columns: 1 }, cells };
  });
}
