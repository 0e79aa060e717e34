/** What becomes of a run's column on the sheet `Posted charges`: written down, finished, or brought to what stands. */

import type { Decimals } from '../core/money/minor';
import { RUN_LABELS, type KeptRun } from '../core/run/run-sheet';
import { chunksOf } from './cell-chunks';
import { rangeAt } from './named-table';
import { done, refused, writing, type Outcome } from './outcome';
import { headOf, idCell, standsAt, unreadable, writeIn, written } from './run-column-cells';
import { isOf, openRecords, readHeads, RECORDS, type RecordsSheet } from './run-records';

/**
 * Writes a run down beside the last one, and looks whether it came out.
 *
 * @param over The digest of the column that it may take the place of: one that was written and never begun.
 */
export async function writeRun(
  run: KeptRun,
  over: string | undefined,
  decimals: Decimals,
): Promise<Outcome<true>> {
  const attempt = { isBegun: false };
  const outcome = await writing(async (context) => {
    const opened = await openRecords(context);
    const heads = opened === undefined ? undefined : await readHeads(context, opened);
    const known = heads?.ok === true ? headOf(heads.value, run.id) : undefined;
    if (known?.digest !== over) return refused(standsAlready(run.id));
    attempt.isBegun = true;
    return writeIn(context, run, decimals);
  });
  if (!outcome.done && attempt.isBegun) await reduceRun(run, undefined, decimals, true);
  return outcome;
}

export function standsAlready(id: string): string {
  return `The run ${id} stands on the sheet ${RECORDS} already.`;
}

/** Says of a run that it is posted, and writes it once more where somebody has changed it meanwhile. */
export function finishRun(run: KeptRun, decimals: Decimals): Promise<Outcome<true>> {
  return writing(async (context) => {
    const at = await standsAt(context, run, decimals);
    if (at === undefined) return writeIn(context, { ...run, state: 'posted' }, decimals);
    const row = RUN_LABELS.indexOf('State');
    rangeAt(at.sheet, { row, column: at.column, rows: 1, columns: 1 }).values = [['posted']];
    await context.sync();
    return done(true);
  });
}

/**
 * Brings a run that was stopped to what of it stands.
 *
 * @param run As it was written.
 * @param standing Nothing empties the column.
 * @param isOurs Whether any of its entries is known to be our own; else a column that somebody else has
 *   written under the same id is left alone.
 */
export function reduceRun(
  run: KeptRun,
  standing: KeptRun | undefined,
  decimals: Decimals,
  isOurs: boolean,
): Promise<Outcome<true>> {
  return writing(async (context) => {
    const opened = await openRecords(context);
    if (opened === undefined) return done(true);
    const heads = await readHeads(context, opened);
    if (!heads.ok) return unreadable(heads);
    const head = headOf(heads.value, run.id);
    const isForeign = head !== undefined && !isOf(head, run.digest);
    if (standing === undefined) {
      return head === undefined || isForeign ? done(true) : empty(context, opened, head.column);
    }
    return isForeign && !isOurs ? done(true) : writeIn(context, standing, decimals);
  });
}

async function empty(
  context: Excel.RequestContext,
  { sheet, rows }: RecordsSheet,
  column: number,
): Promise<Outcome<true>> {
  idCell(sheet, column).values = [['']];
  await written(context);
  for (const part of chunksOf({ row: 1, column, rows: rows - 1, columns: 1 })) {
    rangeAt(sheet, part).values = Array.from({ length: part.rows }, () => ['']);
    await written(context);
  }
  return done(true);
}
