/** Looks at a run: reads the records, the register and its events, and works out what there is to post. */

import { problemOf } from './problem-field';
import { periodsOf, type Period } from '../../core/run/periods';
import { readCharges, type Charges } from '../../core/run/run-charges';
import { planInSteps, type RunPlan } from '../../core/run/run-plan';
import type { Covered } from '../../core/run/run-record';
import { summaryInSteps, type RunSummary } from '../../core/run/run-summary';
import type { RunTerms } from '../../core/run/run-terms';
import { tieOutByClass, type RegisterTie } from '../../core/run/tie-out-by-class';
import type { LockDate } from '../../core/journal/lock-date';
import { readRegisterSource, type RegisterSource } from '../../workbook/register-source';
import { readRecords, type Records } from '../../workbook/run-records';
import { inSlices, type Watch } from './in-slices';
import type { RunFieldName } from './run-reading';

export interface LookRequest {
  readonly run: RunTerms;
  /** A table's name or an address. */
  readonly register: string;
  /** Empty where there are none. */
  readonly events: string;
  readonly lock: LockDate;
}

/** All that a person sees before anything is posted. */
export interface Seen extends LookRequest {
  readonly source: RegisterSource;
  readonly eventsSource: RegisterSource | undefined;
  readonly records: Records;
  readonly covered: Covered;
  readonly charges: Charges;
  readonly plan: RunPlan;
  readonly summary: RunSummary;
  readonly tie: RegisterTie;
  /** Those in which register and records can be compared. */
  readonly periods: readonly Period[];
}

export type Look =
  | { readonly state: 'seen'; readonly seen: Seen }
  | { readonly state: 'cancelled' }
  | { readonly state: 'refused'; readonly sentence: string; readonly field?: RunFieldName };

export interface LookWatch {
  /** @param all Nothing where it is not known. */
  readonly onProgress: (of: 'rows' | 'assets', done: number, all: number | undefined) => void;
  readonly isCancelled: () => boolean;
}

export async function lookAt(request: LookRequest, watch: LookWatch): Promise<Look> {
  const records = await readRecords(request.run.terms.decimals);
  if (!records.done) return { state: 'refused', sentence: records.refusal.sentence };
  const source = await cellsOf('register', request.register, watch);
  if (source.state !== 'read') return source;
  const events = request.events === '' ? undefined : await cellsOf('events', request.events, watch);
  if (events !== undefined && events.state !== 'read') return events;
  const run = { ...request.run, register: source.cells.name };
  const from = { source: source.cells, eventsSource: events?.cells, records: records.value };
  return workOut({ ...request, run, ...from }, watch);
}

type CellsRead =
  { readonly state: 'read'; readonly cells: RegisterSource } | Exclude<Look, { readonly state: 'seen' }>;

async function cellsOf(
  field: 'register' | 'events',
  address: string,
  { onProgress, isCancelled }: LookWatch,
): Promise<CellsRead> {
  const read = await readRegisterSource(address, {
    onProgress: (done, all) => onProgress('rows', done, all),
    isCancelled,
  });
  if (!read.done) return { state: 'refused', sentence: read.refusal.sentence, field };
  return read.value === 'cancelled' ? { state: 'cancelled' } : { state: 'read', cells: read.value };
}

type ReadSeen = Omit<Seen, 'covered' | 'charges' | 'plan' | 'summary' | 'tie' | 'periods'>;

async function workOut(read: ReadSeen, watch: LookWatch): Promise<Look> {
  const { run, lock, source, eventsSource, records } = read;
  // Of several books nobody knows yet how many rows are of this one.
  const all = run.book === '' ? source.cells.length - 1 : undefined;
  const sliced: Watch = {
    onProgress: (done) => watch.onProgress('assets', done, all),
    isCancelled: watch.isCancelled,
  };
  const silent: Watch = { ...sliced, onProgress: () => undefined };
  const charges = await inSlices(
    readCharges(source.cells, eventsSource?.cells ?? null, run, records.runs, lock),
    sliced,
  );
  if (charges === undefined) return { state: 'cancelled' };
  if (!charges.ok) return { state: 'refused', ...problemOf(charges.problem) };
  const plan = await inSlices(planInSteps(run, charges.value, records.runs, lock), silent);
  if (plan === undefined) return { state: 'cancelled' };
  const summary = await inSlices(summaryInSteps(charges.value, plan, run.terms.decimals), silent);
  if (summary === undefined) return { state: 'cancelled' };
  const { covered } = charges.value;
  const tie = await inSlices(tieOutByClass(run, charges.value, covered), silent);
  if (tie === undefined) return { state: 'cancelled' };
  const counting = covered.records.filter(({ id }) => plan.follows.includes(id));
  const periods = periodsOf({ ...covered, records: counting }, run.terms.yearEnd);
  return { state: 'seen', seen: { ...read, covered, charges: charges.value, plan, summary, tie, periods } };
}
