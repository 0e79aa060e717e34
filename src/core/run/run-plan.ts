/**
 * What a run posts: of every asset its charge less what records hold of it, gathered into one entry an
 * asset, a class or in total. What is posted is never altered: where the register has changed since,
 * the difference is an entry of its own that refers to the first.
 *
 *     to post = charge over all that the records reach over − what they hold
 *
 * What falls on or before the lock date is posted on the first open day, as catch-up.
 */

import type { Grouping } from '../register/grouping';
import { tagKey } from '../register/asset-events';
import { minor, type Minor } from '../money/minor';
import { A_STEP, each, finished, some, type Steps } from '../steps';
import { isoDate } from '../time/serial';
import type { Charges } from './run-charges';
import {
  catchUpId,
  entryIdOf,
  idKey,
  runId,
  withoutCatchUp,
  type Charged,
  type HoldingKey,
  type RunRecord,
  type Span,
} from './run-record';
import type { RunTerms } from './run-terms';
import { countsFor, sumsOf } from './what-counts';

/** One entry to post. */
export interface PlannedEntry {
  readonly id: string;
  /** Excel serial. */
  readonly date: number;
  readonly memo: string;
  /** In minor units by class; below 0 where too much was posted. */
  readonly byClass: ReadonlyMap<string, Minor>;
  /** What of it is whose. */
  readonly charges: ReadonlyMap<HoldingKey, Charged>;
}

export interface RunPlan extends Span {
  /** The run's own id. */
  readonly id: string;
  readonly register: string;
  readonly book: string;
  readonly entries: readonly PlannedEntry[];
  /** The runs it goes on from, the first one first; none where the span was never run. */
  readonly follows: readonly string[];
  /** Assets that were posted and are not in the register any more, by tag. */
  readonly gone: readonly string[];
}

/** What is due of a holding, apart where part of it is locked. */
interface Due extends Charged {
  readonly key: HoldingKey;
  readonly locked: number;
  readonly open: number;
}

/**
 * @param all Every record of the workbook, for the sequence of the run's id.
 * @param lock The lock date.
 */
export function planRun(
  run: RunTerms,
  charges: Charges,
  all: readonly RunRecord[],
  lock: number | undefined,
): RunPlan {
  return finished(planInSteps(run, charges, all, lock));
}

/** {@link planRun} for a hundred thousand assets. */
export function* planInSteps(
  run: RunTerms,
  charges: Charges,
  all: readonly RunRecord[],
  lock: number | undefined,
): Steps<RunPlan> {
  const { register, book } = run;
  const { covered, tags } = charges;
  // What records hold of a longer span cannot be told apart by days, so the difference is one of all of it.
  const span = covered.reach;
  const id = nextId(run, span, all);
  const dues = yield* duesOf(run, charges, lock);
  const gone: string[] = [];
  yield* each(dues, ({ tag }) => {
    if (!tags.has(tagKey(tag))) gone.push(tag);
  });
  const counts = countsFor(run, charges.byHolding);
  const follows: string[] = [];
  for (const record of covered.records) {
    if (yield* some(record.charges.keys(), counts(record))) follows.push(record.id);
  }
  const late = yield* entriesOf(run, span, id, dues, 'locked', follows, lock);
  const inTime = yield* entriesOf(run, span, id, dues, 'open', follows, lock);
  return {
    ...{ id, register, book, from: span.from, to: span.to },
    entries: [...late, ...inTime],
    follows,
    gone,
  };
}

function nextId({ kind, book }: RunTerms, span: Span, all: readonly RunRecord[]): string {
  const taken = new Set(all.map((record) => idKey(withoutCatchUp(record.id))));
  let sequence = 1;
  while (taken.has(idKey(runId(kind.word, span, book, sequence)))) sequence += 1;
  return runId(kind.word, span, book, sequence);
}

/** What is due of every holding that has anything due. */
function* duesOf(
  run: RunTerms,
  { covered: { records, reach }, byHolding, leftOut }: Charges,
  lock: number | undefined,
): Steps<readonly Due[]> {
  const counts = countsFor(run, byHolding);
  const posted = yield* sumsOf(records, counts);
  const lockedRecords = records.filter(({ to }) => lock !== undefined && to <= lock);
  const postedLocked = yield* sumsOf(lockedRecords, counts);
  const isStraddled = records.some(({ from, to }) => lock !== undefined && from <= lock && to > lock);
  const dues: Due[] = [];
  const add = (key: HoldingKey, { tag, assetClass }: Pick<Charged, 'tag' | 'assetClass'>): void => {
    if (leftOut.has(key)) return;
    const charge = minor((byHolding.get(key)?.total ?? 0) - (posted.get(key)?.charge ?? 0));
    const locked = (byHolding.get(key)?.locked ?? 0) - (postedLocked.get(key)?.charge ?? 0);
    const part = lockedPart(lock, reach, isStraddled, charge, locked);
    const open = charge - part;
    if (part !== 0 || open !== 0) dues.push({ key, tag, assetClass, charge, locked: part, open });
  };
  yield* each(posted, ([key, charged]) => add(key, byHolding.get(key) ?? charged));
  yield* each(byHolding, ([key, charged]) => {
    if (!posted.has(key)) add(key, charged);
  });
  return dues;
}

/** How much of what is due belongs to locked periods. */
function lockedPart(
  lock: number | undefined,
  { from, to }: Span,
  isStraddled: boolean,
  due: number,
  locked: number,
): number {
  if (lock === undefined || lock < from) return 0;
  if (to <= lock) return due;
  // A record over both sides of the lock does not say what of it stands on which.
  return isStraddled ? 0 : locked;
}

type Part = 'locked' | 'open';

/** One entry a group that has anything due in that part. */
function* entriesOf(
  run: RunTerms,
  span: Span,
  id: string,
  dues: readonly Due[],
  part: Part,
  [first]: readonly string[],
  lock: number | undefined,
): Steps<readonly PlannedEntry[]> {
  const groups = new Map<string, { readonly name: string; readonly group: Due[] }>();
  yield* each(dues, (due) => {
    if (due[part] === 0) return;
    const name = nameIn(run.scope, due);
    const known = groups.get(idKey(name));
    if (known === undefined) groups.set(idKey(name), { name, group: [due] });
    else known.group.push(due);
  });
  const isLate = part === 'locked';
  const date = isLate ? (lock ?? span.to) + 1 : span.to;
  const entries: PlannedEntry[] = [];
  let made = 0;
  for (const { name, group } of groups.values()) {
    const charges = new Map<HoldingKey, Charged>();
    const byName = new Map<string, Minor>();
    for (const { key, tag, assetClass, [part]: charge } of group) {
      charges.set(key, { tag, assetClass, charge: minor(charge) });
      byName.set(assetClass, minor((byName.get(assetClass) ?? 0) + charge));
      made += 1;
      if (made % A_STEP === 0) yield made;
    }
    const byClass = sumsByClass(byName);
    const own = entryIdOf(id, run.scope, name);
    const entry = isLate ? catchUpId(own) : own;
    const memo = memoOf(run, span, name, group.length, first, isLate ? lock : undefined);
    if (byClass.size > 0) entries.push({ id: entry, date, memo, byClass, charges });
  }
  return entries;
}

function nameIn(scope: Grouping, { tag, assetClass }: Charged): string {
  if (scope === 'asset') return tag;
  return scope === 'class' ? assetClass : '';
}

/** The sums by class, which is one whatever its case, without those that come to nothing. */
function sumsByClass(byName: ReadonlyMap<string, Minor>): ReadonlyMap<string, Minor> {
  // Of a hundred thousand entries, an asset each, nearly all are of one name.
  const [only] = byName.values();
  if (byName.size === 1 && only !== 0) return byName;
  const sums = new Map<string, { readonly name: string; sum: number }>();
  for (const [name, charge] of byName) {
    const known = sums.get(idKey(name)) ?? { name, sum: 0 };
    known.sum += charge;
    sums.set(idKey(name), known);
  }
  return new Map(
    [...sums.values()].flatMap(({ name, sum }) => (sum === 0 ? [] : [[name, minor(sum)] as const])),
  );
}

/**
 * @param first The run that it goes on from.
 * @param lock The lock date, where it is posted as catch-up.
 */
export function memoOf(
  { kind, scope }: RunTerms,
  { from, to }: Span,
  name: string,
  assets: number,
  first: string | undefined,
  lock: number | undefined,
): string {
  const what = `${kind.label} ${isoDate(from)} to ${isoDate(to)}`;
  const whose = scope === 'total' ? '' : `, ${scope} ${name}`;
  const count = assets === 1 ? '1 asset' : `${assets} assets`;
  const after = first === undefined ? '' : `; difference to ${first}`;
  const late = lock === undefined ? '' : `; catch-up, as the books are locked to ${isoDate(lock)}`;
  return `${what}${whose} (${count})${after}${late}`;
}
