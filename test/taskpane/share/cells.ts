/** Cells that use the add-in, and formulas that are kept, for the tests of the Share view. */

import type { Look } from '../../../src/taskpane/share/task';
import type { KeptFormula } from '../../../src/workbook/kept-check';
import type { UsingCell } from '../../../src/workbook/share-check';

/** In row 1 of a sheet; it shows a value unless more is said. */
export function using(address: string, more: Partial<UsingCell> = {}): UsingCell {
  const [sheet = ''] = address.split('!');
  return {
    sheet,
    address,
    formula: '=WDV.SLN(10,1,3)',
    ids: ['WDV.SLN'],
    unknown: [],
    state: 'fine',
    error: undefined,
    spill: undefined,
    block: { row: 0, column: 0, rows: 1, columns: 1 },
    cells: 1,
    spills: [],
    isProtected: false,
    isOfArray: false,
    asExcel: undefined,
    ...more,
  };
}

export function keptFormula(key: number, state: KeptFormula['state'], address = `Plan!A${key}`): KeptFormula {
  return { key, state, address, area: address, formula: '=WDV.SLN(10,1,3)', isDependent: false };
}

export function looked(cells: readonly UsingCell[], formulas: readonly KeptFormula[] = []): Look {
  return {
    check: { ids: ['WDV.SLN'], cells, dependents: [], lookedAt: 100, kept: formulas.length },
    kept: { ids: ['WDV.SLN'], formulas },
  };
}
