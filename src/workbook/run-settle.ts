/**
 * After a run has posted, or was stopped: the journal is looked at once more, the sheet `Posted charges`
 * brought to what stands in it, and what came of the run is said.
 */

import type { PostedRow } from '../core/journal/posting';
import type { Decimals } from '../core/money/minor';
import type { Grouping } from '../core/register/grouping';
import { recordsOf } from '../core/run/record-of-entries';
import type { PlannedEntry, RunPlan } from '../core/run/run-plan';
import { isCatchUp } from '../core/run/run-record';
import type { KeptRun } from '../core/run/run-sheet';
import { digestOfRun } from './digest';
import type { Checked } from './journal-check';
import type { Difference } from './journal-difference';
import { addressOfLines, linesOfEntries, type LinesById, type StandingLine } from './journal-lines';
import { findJournal } from './journal-table';
import { done, reading, refused, type Outcome } from './outcome';
import { paused } from './pause';
import { finishRun, reduceRun } from './run-column';
import { RECORDS } from './run-records';

export interface RunPosting {
  readonly plan: RunPlan;
  readonly scope: Grouping;
  /** The lines of every entry of the plan. */
  readonly entries: readonly { readonly id: string; readonly rows: readonly PostedRow[] }[];
  readonly decimals: Decimals;
}

export interface RunPosted {
  readonly entries: number;
  readonly lines: number;
  /** From the first line to the last; empty where none was posted. */
  readonly address: string;
  readonly cancelled: boolean;
  readonly differences: readonly Difference[];
}

/** Past these the pane names no more. */
const MOST_DIFFERENCES = 20;

/** What came of the entries, as far as they were tried. */
export interface Tried {
  readonly posted: readonly Checked[];
  readonly failure: string | undefined;
  readonly cancelled: boolean;
}

/** Brings the sheet to what stands, and says what that is. */
export async function settle(
  posting: RunPosting,
  planned: readonly PlannedEntry[],
  runs: readonly KeptRun[],
  tried: Tried,
): Promise<Outcome<RunPosted>> {
  const { entries } = posting;
  const looked = await reading((context) => standingLines(context, entries));
  const unsettled = looked.done
    ? await settleRuns(posting, planned, runs, looked.value, tried.posted.length > 0)
    : [looked.refusal.sentence];
  const doubled = looked.done ? doubledIn(posting, tried.posted, looked.value) : [];
  const { posted, failure, cancelled } = tried;
  const left = unsettled.map(
    (sentence) => `The sheet ${RECORDS} could not be brought to what stands in the journal: ${sentence}`,
  );
  if (failure !== undefined && posted.length === 0) return refused([failure, ...left].join(' '));
  const stopped = failure === undefined ? [] : [stoppedSentence(failure, posted.length, entries.length)];
  const said = posted.flatMap(({ differences }) => differences.map(({ sentence }) => sentence));
  return done({
    entries: posted.length,
    lines: posted.reduce((sum, { lineCount }) => sum + lineCount, 0),
    address: addressOf(posted),
    cancelled,
    differences: [...stopped, ...left, ...doubled, ...firstOf(said)].map((sentence) => ({ sentence })),
  });
}

function stoppedSentence(failure: string, posted: number, all: number): string {
  if (posted === all) return `${failure} All entries stand all the same.`;
  return `${failure} ${posted} of the ${all} entries were posted. Run again for the rest.`;
}

/**
 * @param isOurs Whether any entry is known to be our own.
 * @returns A sentence for each run that could not be written.
 */
async function settleRuns(
  posting: RunPosting,
  planned: readonly PlannedEntry[],
  runs: readonly KeptRun[],
  lines: LinesById,
  isOurs: boolean,
): Promise<readonly string[]> {
  const standing = planned.filter(({ id }) => (lines.get(id) ?? []).length > 0);
  const reduced = await keptRuns(posting, standing, 'posted');
  const sentences: string[] = [];
  for (const run of runs) {
    const own = reduced.find(({ id }) => id === run.id);
    const outcome =
      own?.digest === run.digest && isOurs
        ? await finishRun(run, posting.decimals)
        : await reduceRun(run, own, posting.decimals, isOurs);
    if (!outcome.done) sentences.push(outcome.refusal.sentence);
  }
  return sentences;
}

/** Somebody who posted the same run at the same moment shows only at the end. */
function doubledIn({ entries }: RunPosting, posted: readonly Checked[], lines: LinesById): readonly string[] {
  const whole = new Set(posted.flatMap(({ entry, isWhole }) => (isWhole ? [entry] : [])));
  return entries.flatMap(({ id, rows }) => {
    const count = lines.get(id)?.length ?? 0;
    if (!whole.has(id) || count === rows.length) return [];
    return [`${count} lines carry the id ${id} instead of ${rows.length}. Look at them now.`];
  });
}

function addressOf(posted: readonly Checked[]): string {
  const [first, last] = [posted[0]?.standing[0], posted.at(-1)?.standing.at(-1)];
  return addressOfLines([first, last].filter((line): line is StandingLine => line !== undefined));
}

function firstOf(sentences: readonly string[]): readonly string[] {
  const more = sentences.length - MOST_DIFFERENCES;
  return more > 0 ? [...sentences.slice(0, MOST_DIFFERENCES), `And ${more} more.`] : sentences;
}
/** The runs as their columns are written, with the digests of what they hold. */
export async function keptRuns(
  { plan, scope }: RunPosting,
  entries: readonly PlannedEntry[],
  state: KeptRun['state'],
): Promise<readonly KeptRun[]> {
  const records = await paused(recordsOf(plan, entries));
  return Promise.all(
    records.map(async (record) => ({
      ...{ ...record, scope, state },
      digest: await digestOfRun({ ...record, scope }),
      entries: entries.filter(({ id }) => isCatchUp(id) === isCatchUp(record.id)).length,
    })),
  );
}

/** What stands of the entries of a run. */
export async function standingLines(
  context: Excel.RequestContext,
  entries: RunPosting['entries'],
): Promise<Outcome<LinesById>> {
  const found = await findJournal(context);
  if (!found.done) return found;
  const ids = entries.map(({ id }) => id);
  return done(await linesOfEntries(context, ids, found.value));
}
