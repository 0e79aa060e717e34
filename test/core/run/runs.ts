/** A register of a few assets, and runs over it with the records that they leave. */

import { readCharges, type Charges } from '../../../src/core/run/run-charges';
import { recordOf } from '../../../src/core/run/record-of-entries';
import { planRun, type RunPlan } from '../../../src/core/run/run-plan';
import { rowsOfEntry } from '../../../src/core/run/run-rows';
import type { RunLine } from '../../../src/core/run/entries-of-run';
import type { RunRecord } from '../../../src/core/run/run-record';
import { readRunTerms, type RunGiven, type RunTerms } from '../../../src/core/run/run-terms';
import type { Result } from '../../../src/core/result';
import { finished } from '../../../src/core/steps';
import { parseIsoDate } from '../../../src/core/time/serial';

export const HEADER = [
  ...['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service', 'Disposed', 'Units'],
];
export type Row = readonly unknown[];

export function row(
  tag: string,
  assetClass: string,
  cost: number,
  life: number,
  inService: string,
  more: Row = [],
): Row {
  return [...[tag, assetClass, cost, 0, life, 'SLN', inService], ...more];
}

export const ASSETS: readonly Row[] = [
  row('M-1', 'Machines', 12_000, 10, '2025-01-01'),
  row('M-2', 'Machines', 1_000, 3, '2025-06-10'),
  row('V-1', 'Vehicles', 30_000, 5, '2024-11-01'),
  row('V-2', 'Vehicles', 9_000, 1, '2024-01-01'),
];
export const JANUARY = { from: '2026-01-01', to: '2026-01-31' };
export const FEBRUARY = { from: '2026-02-01', to: '2026-02-28' };
export const MARCH = { from: '2026-03-01', to: '2026-03-31' };
export const QUARTER = { from: '2026-01-01', to: '2026-03-31' };

export function table(assets: readonly Row[] = ASSETS): readonly Row[] {
  return [HEADER, ...assets];
}

export function day(text: string): number {
  return parseIsoDate(text) ?? NaN;
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

export interface Ran {
  readonly terms: RunTerms;
  readonly charges: Charges;
  readonly plan: RunPlan;
}

export function run(
  assets: readonly Row[],
  given: Partial<RunGiven> & { readonly from: string; readonly to: string },
  records: readonly RunRecord[] = [],
  lock?: string,
  events: unknown = null,
): Ran {
  const terms = must(readRunTerms(given));
  const locked = lock === undefined ? undefined : day(lock);
  const charges = must(finished(readCharges(table(assets), events, terms, records, locked)));
  return { terms, charges, plan: planRun(terms, charges, records, locked) };
}

/** What is kept of a run of which all stands. */
export function recordIn(plan: RunPlan, entries = plan.entries): RunRecord {
  return finished(recordOf(plan, entries));
}

/** Posts everything and keeps the record. */
export function posted(...args: Parameters<typeof run>): readonly RunRecord[] {
  const { plan } = run(...args);
  return [...(args[2] ?? []), recordIn(plan)];
}

/** The entries of a run with what they charge a class. */
export function amounts({ plan }: Pick<Ran, 'plan'>): readonly unknown[] {
  return plan.entries.map(({ id, byClass }) => [id, Object.fromEntries(byClass)]);
}

/** What a run posts, as the journal holds it. */
export function linesOf({ terms, plan }: Ran): readonly RunLine[] {
  return plan.entries.flatMap((entry) =>
    rowsOfEntry(terms, entry, undefined, { source: '', postedAt: 0 }).map((line): RunLine => ({
      ...{ date: Number(line.Date), entry: String(line.Entry), code: '', account: String(line.Account) },
      ...{ debit: Number(line.Debit), credit: Number(line.Credit), book: '' },
    })),
  );
}
