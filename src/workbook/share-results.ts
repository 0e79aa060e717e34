/** What formulas show, and how far they spill. */

import type { Block } from './cell-address';
import { blockOf } from './cells';
import { PENDING } from './formula-place';
import { rangeAt } from './named-table';
import { canFollowSpills } from './office';
import { done, type Outcome } from './outcome';
import type { ScannedFormula } from './share-scan';
import { stopped, type Watch } from './share-watch';

export interface FormulaResult<T extends ScannedFormula = ScannedFormula> {
  readonly of: T;
  /** What its own cell shows. */
  readonly value: unknown;
  readonly isError: boolean;
  /** All cells of the result, its own first. */
  readonly block: Block;
}

/** A request is at most 5 MB on the web, and each cell is asked for by itself. */
const CELLS_A_REQUEST = 1000;

/** In their order; what merely shows a part of another's result is left out. */
export async function readResults<T extends ScannedFormula>(
  context: Excel.RequestContext,
  formulas: readonly T[],
  watch: Watch,
): Promise<Outcome<readonly FormulaResult<T>[]>> {
  const results: FormulaResult<T>[] = [];
  for (let from = 0; from < formulas.length; from += CELLS_A_REQUEST) {
    const refusal = stopped(watch);
    if (refusal !== undefined) return refusal;
    const lot = formulas.slice(from, from + CELLS_A_REQUEST);
    results.push(...(await readLot(context, lot)));
    watch.onProgress?.({ step: 'reading', done: from + lot.length, of: formulas.length });
  }
  return done(withoutSpilled(results));
}

async function readLot<T extends ScannedFormula>(
  context: Excel.RequestContext,
  lot: readonly T[],
): Promise<readonly FormulaResult<T>[]> {
  const { worksheets } = context.workbook;
  const names = [...new Set(lot.map(({ sheet }) => sheet))];
  const sheets = new Map(names.map((name) => [name, worksheets.getItem(name)]));
  const asked = lot.flatMap((of) => {
    const sheet = sheets.get(of.sheet);
    return sheet === undefined ? [] : [{ of, ...asking(sheet, of) }];
  });
  await context.sync();
  return asked.flatMap(({ of, cell, spill }): FormulaResult<T>[] => {
    const value = (cell.values as unknown[][])[0]?.[0];
    // A text that merely looks like a formula.
    if (value === of.formula) return [];
    const isError = String(cell.valueTypes[0]?.[0]) === 'Error';
    const own = { row: of.row, column: of.column, rows: 1, columns: 1 };
    const block = spill === undefined || spill.isNullObject ? own : blockOf(spill);
    return [{ of, value, isError, block }];
  });
}

/** How often, and after how long, a function that has not answered yet is asked for again. */
const [MOST_TIMES, MILLISECONDS] = [60, 250];

/** The results once all functions have answered, or have been given the time to. */
export async function settledResults<T extends ScannedFormula>(
  context: Excel.RequestContext,
  formulas: readonly T[],
): Promise<readonly FormulaResult<T>[]> {
  for (let times = 1; ; times += 1) {
    const results = await readResults(context, formulas, {});
    if (!results.done) return [];
    const isPending = results.value.some(({ value }) => PENDING.includes(String(value)));
    if (!isPending || times === MOST_TIMES) return results.value;
    await new Promise((resolve) => setTimeout(resolve, MILLISECONDS));
  }
}

function asking(sheet: Excel.Worksheet, { row, column }: ScannedFormula) {
  const cell = rangeAt(sheet, { row, column, rows: 1, columns: 1 });
  const spill = canFollowSpills() ? cell.getSpillingToRangeOrNullObject() : undefined;
  cell.load('values, valueTypes');
  spill?.load('rowIndex, columnIndex, rowCount, columnCount');
  return { cell, spill };
}

/** A host may say the formula of a spilled result in each of its cells. */
function withoutSpilled<T extends ScannedFormula>(
  results: readonly FormulaResult<T>[],
): readonly FormulaResult<T>[] {
  const keyOf = (sheet: string, row: number, column: number): string => JSON.stringify([sheet, row, column]);
  const byCell = new Map(
    results.map((result) => [keyOf(result.of.sheet, result.of.row, result.of.column), result]),
  );
  const spilled = new Set<FormulaResult<T>>();
  for (const { of, block } of results) {
    for (let i = 1; i < block.rows * block.columns; i += 1) {
      const row = block.row + Math.floor(i / block.columns);
      const other = byCell.get(keyOf(of.sheet, row, block.column + (i % block.columns)));
      if (other?.of.formula === of.formula) spilled.add(other);
    }
  }
  return results.filter((result) => !spilled.has(result));
}
