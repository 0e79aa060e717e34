/**
 * What every asset of a register is charged over a span, and what is odd about it, one asset after the
 * other: whoever asks may stop, or let other work through, between any two.
 */

import { chargedUntil, isByUnits } from '../depreciation/history';
import { minor, ZERO_MINOR, type Minor } from '../money/minor';
import { sentenceOf, type Problem } from '../problem';
import { tagKey } from '../register/asset-events';
import type { Holding } from '../register/holding';
import { openRegister, type Entry, type OpenRegister } from '../register/holdings';
import { ok, refuse, type Result } from '../result';
import { saying, type Steps } from '../steps';
import { otherRegisters, type OtherRegister } from './other-registers';
import { coveredOf } from './records-of-register';
import { runDoubts, type ReadRows } from './run-doubts';
import { holdingKey, type Covered, type HoldingKey, type RunRecord, type Span } from './run-record';
import type { RunTerms } from './run-terms';

/** What an asset is charged: over all that records reach over, and of it up to the lock date. */
export interface Charge {
  readonly tag: string;
  readonly assetClass: string;
  /** In minor units. */
  total: number;
  locked: number;
}

/** What a person should look at before anything is posted, by tag, in the order of the register. */
export interface Odd {
  /** In service, and nothing is left to charge in the span. */
  readonly writtenDown: readonly string[];
  /** Without a life nothing is charged: land, or a row that is not finished. */
  readonly noLife: readonly string[];
  /** Left within the span. */
  readonly disposed: readonly string[];
  /** Written down by units, of which only those of the span alone are known: left out. */
  readonly unitsUnknown: readonly string[];
}

export interface Charges {
  readonly assets: number;
  /** Every tag of the register, by {@link tagKey}. */
  readonly tags: ReadonlySet<string>;
  /** The records that the run goes on from. */
  readonly covered: Covered;
  readonly others: readonly OtherRegister[];
  readonly byHolding: ReadonlyMap<HoldingKey, Charge>;
  readonly odd: Odd;
  /** Holdings that are neither charged nor taken back, whatever records hold of them. */
  readonly leftOut: ReadonlySet<HoldingKey>;
  /** Why a row cannot be read, or what has to be decided first; nothing is posted while there is one. */
  readonly problems: readonly string[];
}

/** How many assets are read between two looks at the clock. */
const ASSETS_A_STEP = 50;

/**
 * @param records Every record of the workbook.
 * @param lock The lock date.
 * @yields how many assets have been read; 0 as long as the register is being opened
 * @problem those of the register as a whole
 */
export function* readCharges(
  register: unknown,
  events: unknown,
  run: RunTerms,
  records: readonly RunRecord[],
  lock: number | undefined,
): Steps<Result<Charges>> {
  const { terms, book } = run;
  const opened = yield* openRegister(register, book, events);
  if (!opened.ok) return opened;
  const { count, book: named, entryAt } = opened.value;
  if (book === '' && named !== '') {
    // Else the same book, once another is added and it has to be named, would be run as if it never had been.
    return refuse('not-understood', 'book', 'nothing', `the book of the register: ${named}`);
  }
  const tags = yield* tagsOf(opened.value, run);
  const covered = yield* saying(() => 0, coveredOf(run, records, tags));
  const reach = { ...terms, ...covered.reach };
  const read: Read = { ...{ span: terms, covered, lock, tags }, ...nothingRead() };
  for (let index = 0; index < count; index++) {
    addAsset(read, entryAt(index, reach), entryAt(index, terms));
    if ((index + 1) % ASSETS_A_STEP === 0) yield index + 1;
  }
  const others = yield* saying(() => count, otherRegisters(run.register, covered.records, tags));
  const doubts = yield* saying(() => count, runDoubts(run, covered.records, read));
  const { byHolding, leftOut, odd, problems } = read;
  return ok({
    ...{ assets: count, tags, covered, others, byHolding, leftOut, odd },
    problems: [...problems, ...doubts],
  });
}

function* tagsOf({ count, entryAt }: OpenRegister, { terms }: RunTerms): Steps<ReadonlySet<string>> {
  const tags = new Set<string>();
  for (let index = 0; index < count; index++) {
    tags.add(tagKey(entryAt(index, terms).tag));
    if ((index + 1) % ASSETS_A_STEP === 0) yield 0;
  }
  return tags;
}

/** What has been read so far. */
interface Read extends ReadRows {
  readonly span: Span;
  readonly covered: Covered;
  readonly lock: number | undefined;
  readonly byHolding: Map<HoldingKey, Charge>;
  readonly leftOut: Set<HoldingKey>;
  readonly charged: Set<string>;
  readonly lifeless: { readonly tag: string; readonly problem: Problem }[];
  readonly odd: { readonly [Kind in keyof Odd]: string[] };
  readonly problems: string[];
}

function nothingRead(): Omit<Read, 'span' | 'covered' | 'lock' | 'tags'> {
  const byHolding = new Map<HoldingKey, Charge>();
  const leftOut = new Set<HoldingKey>();
  return {
    ...{ byHolding, leftOut, charged: new Set(), lifeless: [], problems: [] },
    isCharged: (key) => byHolding.has(key) || leftOut.has(key),
    odd: { writtenDown: [], noLife: [], disposed: [], unitsUnknown: [] },
  };
}

/**
 * @param over The asset over all that the records reach over.
 * @param within The same over the span that is asked for.
 */
function addAsset(read: Read, over: Entry, within: Entry): void {
  const { tag, assetClass } = over;
  const asked = within.read();
  if (!asked.ok) return refuseRow(read, over, asked.problem);
  const { span, covered, odd } = read;
  const inSpan = chargeOf(asked.value, span);
  look(read, tag, asked.value, inSpan);
  const isSame = covered.reach.from === span.from && covered.reach.to === span.to;
  if (isByUnits(asked.value.history) && !isSame) {
    if (!holdsAnother(covered.records, over, span)) return addCharge(read, over, inSpan, 0);
    odd.unitsUnknown.push(tag);
    read.leftOut.add(holdingKey(over));
    read.charged.add(tagKey(tag));
    return undefined;
  }
  const reaching = isSame ? asked : over.read();
  if (!reaching.ok) return refuseRow(read, over, reaching.problem);
  const total = isSame ? inSpan : chargeOf(reaching.value, covered.reach);
  const { lock } = read;
  const locked = lock === undefined ? 0 : chargeOf(reaching.value, { from: covered.reach.from, to: lock });
  return addCharge(read, { tag, assetClass }, total, locked);
}

function addCharge(
  read: Read,
  named: Pick<Charge, 'tag' | 'assetClass'>,
  total: number,
  locked: number,
): void {
  const key = holdingKey(named);
  const before = read.byHolding.get(key);
  if (before === undefined) {
    const { tag, assetClass } = named;
    read.byHolding.set(key, { tag, assetClass, total, locked });
    read.charged.add(tagKey(tag));
  } else {
    before.total += total;
    before.locked += locked;
  }
}

/** What an asset is charged over a span, in minor units; nothing before it is in service. */
export function chargeOf({ start, history }: Holding, { from, to }: Span): Minor {
  if (start > to || to < from) return ZERO_MINOR;
  return minor(chargedUntil(history, to) - (start < from ? chargedUntil(history, from - 1) : 0));
}

/** Whether an asset stands in a record of another span. */
function holdsAnother(records: readonly RunRecord[], asset: Entry, span: Span): boolean {
  const key = holdingKey(asset);
  return records.some(({ from, to, charges }) => charges.has(key) && (from !== span.from || to !== span.to));
}

function look({ span, odd }: Read, tag: string, { start, history }: Holding, charge: number): void {
  const left = history.movements.find(({ kind }) => kind === 'disposal')?.on;
  if (left !== undefined && left >= span.from && left <= span.to) odd.disposed.push(tag);
  const isThere = start <= span.to && (left === undefined || left >= span.from);
  if (isThere && charge === 0) odd.writtenDown.push(tag);
}

/** Land has no life, and neither has a row that is not finished. */
function refuseRow({ lifeless, odd, problems }: Read, { tag }: Entry, problem: Problem): void {
  if (!isWithoutLife(problem)) {
    problems.push(sentenceOf(problem));
    return;
  }
  odd.noLife.push(tag);
  lifeless.push({ tag, problem });
}

/** Whether a row that cannot be read is one of land, or of what is not finished. */
export function isWithoutLife({ argument, got }: Problem): boolean {
  return /, Life$/.test(argument) && (got === 'nothing' || got === '0');
}
