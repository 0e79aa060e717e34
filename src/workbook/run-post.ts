/**
 * Posting a run: first its charges on the sheet `Posted charges`, then its entries into the journal, whole
 * ones at a time. Wherever it stops, by a person or by Excel, the journal holds whole entries, and the
 * sheet is brought to the charges of exactly those.
 */

import type { Decimals } from '../core/money/minor';
import type { PlannedEntry } from '../core/run/run-plan';
import { idKey } from '../core/run/run-record';
import type { KeptRun } from '../core/run/run-sheet';
import type { Checked } from './journal-check';
import { isEntry, postEntries, refusedIfTaken, type EntryRows, type PostedEntries } from './journal-post';
import { done, reading, refused, type Outcome } from './outcome';
import { headOf } from './run-column-cells';
import { reduceRun, standsAlready, writeRun } from './run-column';
import { isUnbegun, journalIds, openRecords, readHeads, readRun, RECORDS } from './run-records';
import { keptRuns, settle, standingLines, type RunPosted, type RunPosting, type Tried } from './run-settle';

export type { RunPosted, RunPosting };

export interface RunWatch {
  /** In entries. */
  readonly onProgress: (done: number, all: number) => void;
  readonly isCancelled: () => boolean;
}

/** Lines of one write: well below the 5 MB that Excel on the web takes at once. */
const LINES_AT_ONCE = 2_000;
/** @param linesAtOnce An entry of more lines is written by itself. */
export async function postRun(
  posting: RunPosting,
  watch: RunWatch,
  linesAtOnce = LINES_AT_ONCE,
): Promise<Outcome<RunPosted>> {
  const planned = plannedOf(posting);
  if (planned === undefined) {
    return refused('A run has at least one entry, and each of its entries has lines. Nothing was posted.');
  }
  const runs = await keptRuns(posting, planned, 'posting');
  const free = await checkFree(posting, runs);
  if (!free.done) return free;
  const kept = await keep(runs, free.value, posting.decimals);
  if (!kept.done) return kept;
  const posted = await postChunks(posting, watch, linesAtOnce);
  return settle(posting, planned, runs, posted);
}

/** The entries of the plan in the order of the posting; nothing where they are not of one another. */
function plannedOf({ plan, entries }: RunPosting): readonly PlannedEntry[] | undefined {
  const byId = new Map(plan.entries.map((entry) => [entry.id, entry]));
  const planned = entries.flatMap(({ id }) => byId.get(id) ?? []);
  const isSame = entries.length === byId.size && new Set(planned).size === byId.size;
  return isSame && entries.length > 0 && entries.every(isEntry) ? planned : undefined;
}

/** The digests of columns that were written and never begun, by their run: only those are written over. */
type Unbegun = ReadonlyMap<string, string>;

/** Nothing is written where somebody has run the same before. */
function checkFree({ entries, decimals }: RunPosting, runs: readonly KeptRun[]): Promise<Outcome<Unbegun>> {
  return reading(async (context) => {
    const lines = await standingLines(context, entries);
    if (!lines.done) return lines;
    const taken = refusedIfTaken(lines.value);
    if (taken !== undefined) return taken;
    const opened = await openRecords(context);
    const unbegun = new Map<string, string>();
    if (opened === undefined) return done(unbegun);
    const heads = await readHeads(context, opened);
    // What is wrong with the sheet is said where it would be written.
    const own = heads.ok ? runs.flatMap(({ id }) => headOf(heads.value, id) ?? []) : [];
    for (const head of own) {
      const run = await readRun(context, opened, head, decimals);
      const journal = await journalIds(context);
      if (!run.ok || !journal.done || !(await isUnbegun(run.value, journal.value))) {
        return refused(`${standsAlready(head.id)} Nothing was posted.`);
      }
      unbegun.set(idKey(head.id), head.digest);
    }
    return done(unbegun);
  });
}

/** Writes the runs down, all of them or none. */
async function keep(runs: readonly KeptRun[], unbegun: Unbegun, decimals: Decimals): Promise<Outcome<true>> {
  const written: KeptRun[] = [];
  for (const run of runs) {
    const kept = await writeRun(run, unbegun.get(idKey(run.id)), decimals);
    if (!kept.done) {
      for (const each of written) await reduceRun(each, undefined, decimals, false);
      return refused(
        `The sheet ${RECORDS} could not be written: ${kept.refusal.sentence} Nothing was posted.`,
      );
    }
    written.push(run);
  }
  return done(true);
}

async function postChunks(
  { entries, decimals }: RunPosting,
  { onProgress, isCancelled }: RunWatch,
  linesAtOnce: number,
): Promise<Tried> {
  const posted: Checked[] = [];
  let since = 0;
  for (const chunk of chunksOf(entries, linesAtOnce)) {
    onProgress(posted.length, entries.length);
    if (isCancelled()) return { posted, failure: undefined, cancelled: true };
    const outcome = await postEntries(chunk, decimals, since);
    if (!outcome.done) return { posted, failure: outcome.refusal.sentence, cancelled: false };
    posted.push(...outcome.value.posted.flatMap((one) => one ?? []));
    const failure = failureOf(outcome.value, chunk);
    if (failure !== undefined) return { posted, failure, cancelled: false };
    since = (posted.at(-1)?.standing.at(-1)?.row ?? -1) + 1;
  }
  onProgress(posted.length, entries.length);
  return { posted, failure: undefined, cancelled: false };
}

/** Whole entries, of so many lines together as are written at once. */
function chunksOf(entries: RunPosting['entries'], linesAtOnce: number): readonly EntryRows[][] {
  const chunks: EntryRows[][] = [];
  let lines = Infinity;
  for (const entry of entries) {
    lines += entry.rows.length;
    if (lines > linesAtOnce) {
      chunks.push([entry]);
      lines = entry.rows.length;
    } else chunks.at(-1)?.push(entry);
  }
  return chunks;
}

/** Why nothing more is posted after a write; an entry that is not whole says the rest itself. */
function failureOf({ posted, failure }: PostedEntries, chunk: readonly EntryRows[]): string | undefined {
  if (failure !== undefined) return failure;
  const missing = chunk.filter((_, i) => posted[i] === undefined);
  if (missing.length > 0) {
    const which = missing.length === 1 ? '1 entry' : `${missing.length} entries`;
    return `None of the lines of ${which} stand: somebody wrote to the same rows at the same moment.`;
  }
  return posted.every((one) => one?.isWhole === true) ? undefined : 'An entry is not whole.';
}
