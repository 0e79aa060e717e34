/** Formulas as they stand in the cells of a sheet. */

import type { StandingFormula } from '../../../src/workbook/standing-formulas';

/** By row and column, from 0. */
export type Placed = readonly [row: number, column: number, formula: string];

export function standing(...cells: readonly Placed[]): readonly StandingFormula[] {
  return cells.map(([row, column, formula]): StandingFormula => {
    const block = { row, column, rows: 1, columns: 1 };
    return { sheet: 'Plan', row, column, formula, result: { sheet: 'Plan', block } };
  });
}
