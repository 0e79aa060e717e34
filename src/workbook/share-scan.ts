/** Every formula of the workbook, sheet by sheet, some cells at a time. */

import type { Block } from './cell-address';
import { blockOf } from './cells';
import { chunksOf, formulasAt } from './cell-chunks';
import { done, type Outcome } from './outcome';
import { stopped, type Watch } from './share-watch';

export interface ScannedSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** Where anything stands; nothing on a blank sheet. */
  readonly used: Block | undefined;
}

export interface ScannedFormula {
  readonly sheet: string;
  /** Of the cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface Scan {
  readonly sheets: readonly ScannedSheet[];
  readonly formulas: readonly ScannedFormula[];
  /** How many cells were looked at. */
  readonly lookedAt: number;
}

/** Formulas are longer than values: about 2 MB an answer, where one takes some 80 characters. */
const FORMULAS_AT_ONCE = 25_000;

/** @param without The name of a sheet to pass over. */
export async function scanFormulas(
  context: Excel.RequestContext,
  without: string,
  isWanted: (formula: string) => boolean,
  watch: Watch,
): Promise<Outcome<Scan>> {
  const sheets = (await readSheets(context)).filter(({ name }) => name !== without);
  const of = sheets.reduce((sum, { used }) => sum + (used === undefined ? 0 : used.rows * used.columns), 0);
  const formulas: ScannedFormula[] = [];
  let lookedAt = 0;
  for (const { name, used } of sheets) {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const chunk of used === undefined ? [] : chunksOf(used, FORMULAS_AT_ONCE)) {
      const refusal = stopped(watch);
      if (refusal !== undefined) return refusal;
      const lines = await formulasAt(context, sheet, chunk);
      lines.forEach((line, r) =>
        line.forEach((formula, c) => {
          if (typeof formula !== 'string' || !formula.startsWith('=') || !isWanted(formula)) return;
          formulas.push({ sheet: name, row: chunk.row + r, column: chunk.column + c, formula });
        }),
      );
      lookedAt += chunk.rows * chunk.columns;
      watch.onProgress?.({ step: 'reading', done: lookedAt, of });
    }
  }
  return done({ sheets, formulas, lookedAt });
}

export async function readSheets(context: Excel.RequestContext): Promise<readonly ScannedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name, items/protection/protected');
  await context.sync();
  const found = worksheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  found.forEach(({ used }) => used.load('rowIndex, columnIndex, rowCount, columnCount'));
  await context.sync();
  return found.map(({ sheet, used }) => ({
    name: sheet.name,
    isProtected: sheet.protection.protected,
    used: used.isNullObject ? undefined : blockOf(used),
  }));
}
