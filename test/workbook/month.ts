/** A register of a few assets, run over a month and posted into whatever stands for Excel. */

import type { RunGiven } from '../../src/core/run/run-terms';
import { readRunTerms } from '../../src/core/run/run-terms';
import { readCharges } from '../../src/core/run/run-charges';
import { planRun } from '../../src/core/run/run-plan';
import { rowsOfEntry } from '../../src/core/run/run-rows';
import type { Result } from '../../src/core/result';
import type { Outcome } from '../../src/workbook/outcome';
import { readPostedLines } from '../../src/workbook/journal-read';
import { postRun, type RunPosted, type RunPosting, type RunWatch } from '../../src/workbook/run-post';
import { readRecords, type Records } from '../../src/workbook/run-records';

const HEADER = ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'];
export type Asset = readonly unknown[];

export function asset(tag: string, assetClass: string, cost: number): Asset {
  return [tag, assetClass, cost, 0, 10, 'SLN', '2025-01-01'];
}

/** 10, 20, 30 and 40 a month. */
export const ASSETS: readonly Asset[] = [
  asset('M-1', 'Machines', 1_200),
  asset('M-2', 'Machines', 2_400),
  asset('V-1', 'Vehicles', 3_600),
  asset('=V', 'Vehicles', 4_800),
];
export const JANUARY: RunGiven = { register: 'Assets', from: '2026-01-01', to: '2026-01-31', scope: 'asset' };
export const FEBRUARY: RunGiven = { ...JANUARY, from: '2026-02-01', to: '2026-02-28' };

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.done) throw new Error(outcome.refusal.sentence);
  return outcome.value;
}

/** What a run would post on some records. */
export function postingOf(
  assets: readonly Asset[],
  given: RunGiven,
  { runs }: Pick<Records, 'runs'> = { runs: [] },
  lock?: number,
): RunPosting {
  const terms = must(readRunTerms(given));
  const charges = readCharges([HEADER, ...assets], null, terms, runs, lock);
  let step = charges.next();
  while (step.done !== true) step = charges.next();
  const plan = planRun(terms, must(step.value), runs, lock);
  const stamp = { source: 'test', postedAt: 46115.25 };
  const entries = plan.entries.map((entry) => ({
    id: entry.id,
    rows: rowsOfEntry(terms, entry, undefined, stamp),
  }));
  return { plan, scope: terms.scope, entries, decimals: 2 };
}

export const quietly: RunWatch = { onProgress: () => undefined, isCancelled: () => false };

/** Reads the records, plans and posts; nothing where there is nothing to post. */
export async function runOnce(
  assets: readonly Asset[],
  given: RunGiven,
  linesAtOnce?: number,
  lock?: number,
): Promise<RunPosted | undefined> {
  const records = valueOf(await readRecords(2));
  if (records.blocked !== undefined) throw new Error(records.blocked);
  const posting = postingOf(assets, given, records, lock);
  if (posting.entries.length === 0) return undefined;
  return valueOf(await postRun(posting, quietly, linesAtOnce));
}

/** What stands in the journal on the side of the expense, and what is wrong with it. */
export async function posted(): Promise<{ readonly charge: number; readonly sentences: readonly string[] }> {
  const { lines, sentences } = valueOf(await readPostedLines());
  const expense = lines.filter(({ account }) => account === 'Depreciation expense');
  return { charge: expense.reduce((sum, { debit, credit }) => sum + debit - credit, 0), sentences };
}

/** What the records hold, by asset. */
export async function recorded(): Promise<Readonly<Record<string, number>>> {
  const sums: Record<string, number> = {};
  for (const { charges } of valueOf(await readRecords(2)).runs) {
    for (const { tag, charge } of charges.values()) sums[tag] = (sums[tag] ?? 0) + charge;
  }
  return sums;
}
