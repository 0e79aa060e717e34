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
import { isoDate } from '../time/serial';
import type { Charges } from './run-charges';
import {
  catchUpId,
  entryIdOf,
  idKey,
  isCatchUp,
  runId,
  withoutCatchUp,
  type Charged,
  type Covered,
  type HoldingKey,
  type RunRecord,
  type Span,
} from './run-record';
import type { RunTerms } from './run-terms';

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
  covered: Covered,
  all: readonly RunRecord[],
  lock: number | undefined,
): RunPlan {
  const { terms, book } = run;
  const id = nextId(run, all);
  const dues = duesOf(run, charges, covered, lock).filter(({ locked, open }) => locked !== 0 || open !== 0);
  const inRegister = new Set([...charges.byHolding.values()].map(({ tag }) => tagKey(tag)));
  const entriesIn = (part: Part): readonly PlannedEntry[] => entriesOf(run, id, dues, part, covered, lock);
  return {
    ...{ id, book, from: terms.from, to: terms.to },
    entries: [...entriesIn('locked'), ...entriesIn('open')],
    follows: covered.records.map((record) => record.id),
    gone: dues.filter(({ tag }) => !inRegister.has(tagKey(tag))).map(({ tag }) => tag),
  };
}

/** What stands in the records once some entries of a plan are posted: all of them, or those before a stop. */
export function recordOf({ id, book, from, to }: RunPlan, posted: readonly PlannedEntry[]): RunRecord {
  return { id, book, from, to, charges: sumsOf(posted) };
}

/**
 * The records of some entries of a plan: what was posted as catch-up apart from the rest, so that either may
 * be stopped or reversed without the other.
 */
export function recordsOf(plan: RunPlan, posted: readonly PlannedEntry[]): readonly RunRecord[] {
  const late = posted.filter(({ id }) => isCatchUp(id));
  const others = posted.filter(({ id }) => !isCatchUp(id));
  return [
    ...(late.length === 0 ? [] : [{ ...recordOf(plan, late), id: catchUpId(plan.id) }]),
    ...(others.length === 0 ? [] : [recordOf(plan, others)]),
  ];
}

function nextId({ kind, terms, book }: RunTerms, all: readonly RunRecord[]): string {
  const taken = new Set(all.map((record) => idKey(withoutCatchUp(record.id))));
  let sequence = 1;
  while (taken.has(idKey(runId(kind.word, terms, book, sequence)))) sequence += 1;
  return runId(kind.word, terms, book, sequence);
}

function duesOf(
  { terms }: RunTerms,
  { byHolding, leftOut }: Charges,
  { records, reach }: Covered,
  lock: number | undefined,
): readonly Due[] {
  const posted = sumsOf(records);
  const postedLocked = sumsOf(records.filter(({ to }) => lock !== undefined && to <= lock));
  const isStraddled = records.some(({ from, to }) => lock !== undefined && from <= lock && to > lock);
  const named = new Map<HoldingKey, Pick<Charged, 'tag' | 'assetClass'>>([...posted, ...byHolding]);
  return [...named]
    .filter(([key]) => !leftOut.has(key))
    .map(([key, { tag, assetClass }]) => {
      const charge = minor((byHolding.get(key)?.total ?? 0) - (posted.get(key)?.charge ?? 0));
      const locked = (byHolding.get(key)?.locked ?? 0) - (postedLocked.get(key)?.charge ?? 0);
      const part = lockedPart(lock, reach.from, terms.to, isStraddled, charge, locked);
      return { key, tag, assetClass, charge, locked: part, open: charge - part };
    });
}

/** How much of what is due belongs to locked periods. */
function lockedPart(
  lock: number | undefined,
  from: number,
  to: number,
  isStraddled: boolean,
  due: number,
  locked: number,
): number {
  if (lock === undefined || lock < from) return 0;
  if (to <= lock) return due;
  // A record over both sides of the lock does not say what of it stands on which.
  return isStraddled ? 0 : locked;
}

function sumsOf(records: readonly Pick<RunRecord, 'charges'>[]): ReadonlyMap<HoldingKey, Charged> {
  const sums = new Map<HoldingKey, Charged>();
  for (const { charges } of records) {
    for (const [key, { tag, assetClass, charge }] of charges) {
      sums.set(key, { tag, assetClass, charge: minor((sums.get(key)?.charge ?? 0) + charge) });
    }
  }
  return sums;
}

type Part = 'locked' | 'open';

/** One entry a group that has anything due in that part. */
function entriesOf(
  run: RunTerms,
  id: string,
  dues: readonly Due[],
  part: Part,
  { records }: Covered,
  lock: number | undefined,
): readonly PlannedEntry[] {
  const groups = new Map<string, { readonly name: string; readonly group: Due[] }>();
  for (const due of dues) {
    if (due[part] === 0) continue;
    const name = nameIn(run.scope, due);
    const known = groups.get(idKey(name));
    if (known === undefined) groups.set(idKey(name), { name, group: [due] });
    else known.group.push(due);
  }
  const isLate = part === 'locked';
  const date = isLate ? (lock ?? run.terms.to) + 1 : run.terms.to;
  return [...groups.values()].flatMap(({ name, group }) => {
    const byClass = classesOf(group, part);
    const own = entryIdOf(id, run.scope, name);
    const entry = isLate ? catchUpId(own) : own;
    const memo = memoOf(run, name, group.length, records[0]?.id, isLate ? lock : undefined);
    const charges = new Map(group.map((due) => [due.key, { ...due, charge: minor(due[part]) }]));
    return byClass.size === 0 ? [] : [{ id: entry, date, memo, byClass, charges }];
  });
}

function nameIn(scope: Grouping, { tag, assetClass }: Charged): string {
  if (scope === 'asset') return tag;
  return scope === 'class' ? assetClass : '';
}

/** The sums by class, without those that come to nothing. */
function classesOf(group: readonly Due[], part: Part): ReadonlyMap<string, Minor> {
  const sums = new Map<string, { readonly name: string; sum: number }>();
  for (const due of group) {
    const known = sums.get(idKey(due.assetClass)) ?? { name: due.assetClass, sum: 0 };
    known.sum += due[part];
    sums.set(idKey(due.assetClass), known);
  }
  return new Map(
    [...sums.values()].flatMap(({ name, sum }) => (sum === 0 ? [] : [[name, minor(sum)] as const])),
  );
}

function memoOf(
  { kind, terms, scope }: RunTerms,
  name: string,
  assets: number,
  first: string | undefined,
  lock: number | undefined,
): string {
  const what = `${kind.label} ${isoDate(terms.from)} to ${isoDate(terms.to)}`;
  const whose = scope === 'total' ? '' : `, ${scope} ${name}`;
  const count = assets === 1 ? '1 asset' : `${assets} assets`;
  const after = first === undefined ? '' : `; difference to ${first}`;
  const late = lock === undefined ? '' : `; catch-up, as the books are locked to ${isoDate(lock)}`;
  return `${what}${whose} (${count})${after}${late}`;
}
