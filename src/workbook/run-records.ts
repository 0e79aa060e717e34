/**
 * The records of month-end runs, on the sheet `Posted charges`: what was posted for every asset. They are
 * believed as far as their digests fit, and count as far as their entries stand in the journal.
 */

import type { Decimals } from '../core/money/minor';
import { sentenceOf } from '../core/problem';
import { isStanding, runOf, type JournalIds } from '../core/run/entries-of-run';
import { idKey } from '../core/run/run-record';
import {
  FIRST_RUN,
  HEAD_ROWS,
  keptRunsOf,
  readRunHeads,
  readRunRows,
  startReading,
  type KeptRun,
  type RunHead,
  type RunReading,
} from '../core/run/run-sheet';
import { reversedBy } from '../core/journal/entry-id';
import { settled, wasPosted } from '../core/run/run-settled';
import { ok, type Result } from '../core/result';
import { each, some, type Steps } from '../core/steps';
import type { Block } from './cell-address';
import { CELLS_AT_ONCE, chunksOf, valuesAt } from './cell-chunks';
import { blockOf } from './cells';
import { digestOfRun } from './digest';
import { idsInJournal } from './journal-lines';
import { findJournal } from './journal-table';
import { done, reading, type Outcome } from './outcome';
import { pause, paused } from './pause';

/** The name of the sheet. */
export const RECORDS = 'Posted charges';

/** How many cells are looked at before other work is let through. */
const CELLS_A_STEP = 20_000;

export interface Records {
  readonly runs: readonly KeptRun[];
  /** Said before anything else: a digest that does not fit, a run that was stopped, entries reversed. */
  readonly sentences: readonly string[];
  /** Nothing may be run on records that cannot be trusted. */
  readonly blocked: string | undefined;
}

/** The runs as {@link settled} leaves them; none where there is no sheet. */
export function readRecords(decimals: Decimals): Promise<Outcome<Records>> {
  return reading(async (context) => {
    const sheet = await openRecords(context);
    const read = sheet === undefined ? undefined : await readRuns(context, sheet, decimals);
    if (read?.ok === false) return done(untrusted(sentenceOf(read.problem)));
    const journal = await journalIds(context);
    if (!journal.done) return journal;
    const kept = read === undefined ? [] : keptRunsOf(read.value).runs;
    const lost = await paused(unrecorded(kept, journal.value));
    return done(lost === undefined ? await recordsOf(kept, journal.value) : untrusted(lostSentence(lost)));
  });
}

/** `depreciation 20260101-20260131`, and what follows. */
const OF_A_RUN = /^(depreciation|amortization) \d{8}-\d{8}( |,|$)/i;

/** An entry of a run that stands in the journal and of which there is no record. */
function* unrecorded(kept: readonly KeptRun[], journal: IdsOfJournal): Steps<string | undefined> {
  const runs = new Map(kept.map((run) => [idKey(run.id), run]));
  let lost: string | undefined;
  yield* some(journal.ids, (id) => {
    const isLost =
      OF_A_RUN.test(id) &&
      reversedBy(id) === undefined &&
      runOf(id, runs) === undefined &&
      isStanding(id, journal);
    if (isLost) lost = id;
    return isLost;
  });
  return lost;
}

function lostSentence(entry: string): string {
  return `The entry ${entry} stands in the journal, and the sheet ${RECORDS} does not hold its run. Put the sheet back as it was, or reverse the entry.`;
}

function untrusted(sentence: string): Records {
  return { runs: [], sentences: [sentence], blocked: sentence };
}

async function recordsOf(kept: readonly KeptRun[], journal: JournalIds): Promise<Records> {
  const runs: KeptRun[] = [];
  const changed: string[] = [];
  const sentences: string[] = [];
  for (const run of kept) {
    if (!isOf(run, await digestOfRun(run))) changed.push(changedSentence(run.id));
    if (await isUnbegun(run, journal)) continue;
    const { run: standing, sentence } = await paused(settled(run, journal));
    runs.push(standing);
    if (sentence !== undefined) sentences.push(sentence);
  }
  return { runs, sentences: [...changed, ...sentences], blocked: changed[0] };
}

function changedSentence(id: string): string {
  return `What the sheet ${RECORDS} holds of run ${id} is not what was posted.`;
}

/** A column that is just being written names what it was and what it will be. */
export function isOf({ digest }: Pick<KeptRun, 'digest'>, computed: string): boolean {
  return digest.split(' ').includes(computed);
}

/** A run that was stopped before its first entry is none: it may be run under the same id. */
export async function isUnbegun(run: KeptRun, journal: JournalIds): Promise<boolean> {
  return run.state === 'posting' && !(await paused(wasPosted(run, journal)));
}

/** The ids in the journal; none where there is none. */
export async function journalIds(context: Excel.RequestContext): Promise<Outcome<IdsOfJournal>> {
  const found = await findJournal(context);
  if (!found.done) return found;
  const ids = found.value === undefined ? [] : await idsInJournal(context, found.value);
  const keys = new Set<string>();
  await paused(each(ids, (id) => keys.add(idKey(id))));
  return done({ ids: [...ids], has: (id) => keys.has(idKey(id)) });
}

interface IdsOfJournal extends JournalIds {
  /** As they stand, each once. */
  readonly ids: readonly string[];
}

/** The sheet as far as it is filled, from its first cell on. */
export interface RecordsSheet {
  readonly sheet: Excel.Worksheet;
  readonly rows: number;
  readonly columns: number;
}

/** @returns Nothing where there is no sheet, or a blank one. */
export async function openRecords(context: Excel.RequestContext): Promise<RecordsSheet | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(RECORDS);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name');
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return undefined;
  const { row, column, rows, columns } = blockOf(used);
  return { sheet, rows: row + rows, columns: Math.max(column + columns, FIRST_RUN) };
}

/** What stands above the charges. */
export async function readHeads(
  context: Excel.RequestContext,
  { sheet, columns }: RecordsSheet,
): Promise<Result<readonly RunHead[]>> {
  return readRunHeads(await valuesAt(context, sheet, { row: 0, column: 0, rows: HEAD_ROWS, columns }));
}

/** @param cellsAtOnce How many cells one answer holds at most. */
export async function readRuns(
  context: Excel.RequestContext,
  opened: RecordsSheet,
  decimals: Decimals,
  cellsAtOnce = CELLS_AT_ONCE,
): Promise<Result<RunReading>> {
  const heads = await readHeads(context, opened);
  if (!heads.ok) return heads;
  const read = startReading(heads.value);
  for (const part of chunksOf(bodyOf(opened, 0, opened.columns), cellsAtOnce)) {
    const rows = await addRows(read, await valuesAt(context, opened.sheet, part), decimals);
    if (!rows.ok) return rows;
  }
  return ok(read);
}

/** Some rows at a time, with room for other work in between. */
async function addRows(
  read: RunReading,
  cells: readonly (readonly unknown[])[],
  decimals: Decimals,
): Promise<Result<true>> {
  const step = Math.max(1, Math.floor(CELLS_A_STEP / (cells[0]?.length ?? 1)));
  for (let from = 0; from < cells.length; from += step) {
    if (from > 0) await pause();
    const rows = readRunRows(read, cells.slice(from, from + step), decimals);
    if (!rows.ok) return rows;
  }
  return ok(true);
}

/** One run alone, however many stand beside it. */
export async function readRun(
  context: Excel.RequestContext,
  opened: RecordsSheet,
  head: RunHead,
  decimals: Decimals,
): Promise<Result<KeptRun>> {
  const read = startReading([{ ...head, column: FIRST_RUN }]);
  for (const part of chunksOf(bodyOf(opened, 0, FIRST_RUN))) {
    const names = await valuesAt(context, opened.sheet, part);
    const amounts = await valuesAt(context, opened.sheet, { ...part, column: head.column, columns: 1 });
    const cells = names.map((row, i) => [...row, amounts[i]?.[0]]);
    const rows = await addRows(read, cells, decimals);
    if (!rows.ok) return rows;
  }
  const [run] = keptRunsOf(read).runs;
  return ok(run ?? { ...head, charges: new Map() });
}

/** The rows of the assets. */
export function bodyOf({ rows }: Pick<RecordsSheet, 'rows'>, column: number, columns: number): Block {
  return { row: HEAD_ROWS, column, rows: Math.max(0, rows - HEAD_ROWS), columns };
}
