/**
 * What every asset of a register is charged over a span, and what is odd about it, one asset after the
 * other: whoever asks may stop, or let other work through, between any two.
 */

import { chargedUntil } from '../depreciation/history';
import { minor } from '../money/minor';
import { sentenceOf, type Problem } from '../problem';
import type { Holding } from '../register/holding';
import { openRegister, type Entry } from '../register/holdings';
import { ok, refuse, type Result } from '../result';
import type { Steps } from '../steps';
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
  readonly byHolding: ReadonlyMap<HoldingKey, Charge>;
  readonly odd: Odd;
  /** Holdings that are neither charged nor taken back, whatever records hold of them. */
  readonly leftOut: ReadonlySet<HoldingKey>;
  /** Why a row cannot be read; nothing is posted while there is one. */
  readonly problems: readonly string[];
}

/** How many assets are read between two looks at the clock. */
const ASSETS_A_STEP = 50;

/**
 * @param covered The records of the span.
 * @param lock The lock date, if it falls within what they reach over.
 * @yields how many assets have been read; 0 as long as the register is being opened
 * @problem those of the register as a whole
 */
export function* readCharges(
  register: unknown,
  events: unknown,
  { kind, terms, book }: RunTerms,
  covered: Covered,
  lock: number | undefined,
): Steps<Result<Charges>> {
  const opened = yield* openRegister(register, book, events);
  if (!opened.ok) return opened;
  const { count, book: named, entryAt } = opened.value;
  if (book === '' && named !== '') {
    // Else the same book, once another is added and it has to be named, would be run as if it never had been.
    return refuse('not-understood', 'book', 'nothing', `the book of the register: ${named}`);
  }
  const reach = { ...terms, ...covered.reach };
  const run: Run = {
    span: terms,
    covered,
    lock,
    byHolding: new Map(),
    leftOut: new Set(),
    odd: noOdd(),
    problems: [],
  };
  for (let index = 0; index < count; index++) {
    addAsset(run, entryAt(index, reach), entryAt(index, terms));
    if ((index + 1) % ASSETS_A_STEP === 0) yield index + 1;
  }
  const { byHolding, leftOut, odd, problems } = run;
  const others = heldElsewhere(run, kind.word);
  if (others > 0) problems.push(elsewhereSentence(others));
  return ok({ assets: count, byHolding, leftOut, odd, problems });
}

/** How many assets records of this kind hold when none of them is in the register; else 0. */
function heldElsewhere({ covered, byHolding, leftOut }: Run, kind: string): number {
  const held = new Set<HoldingKey>();
  for (const { id, charges } of covered.records) {
    if (!id.startsWith(`${kind} `)) continue;
    for (const [key, { charge }] of charges) if (charge !== 0) held.add(key);
  }
  for (const key of held) if (byHolding.has(key) || leftOut.has(key)) return 0;
  return held.size;
}

function elsewhereSentence(count: number): string {
  const assets = count === 1 ? 'The asset' : `None of the ${count} assets`;
  const are = count === 1 ? 'is not' : 'is';
  return `${assets} that was run over this span in this book ${are} in this register: it would be taken back. Choose the register it was run of, or run this one in a book of its own.`;
}

/** What has been read so far. */
interface Run {
  readonly span: Span;
  readonly covered: Covered;
  readonly lock: number | undefined;
  readonly byHolding: Map<HoldingKey, Charge>;
  readonly leftOut: Set<HoldingKey>;
  readonly odd: { readonly [Kind in keyof Odd]: string[] };
  readonly problems: string[];
}

function noOdd(): Run['odd'] {
  return { writtenDown: [], noLife: [], disposed: [], unitsUnknown: [] };
}

/**
 * @param over The asset over all that the records reach over.
 * @param within The same over the span that is asked for.
 */
function addAsset(run: Run, over: Entry, within: Entry): void {
  const { tag, assetClass } = over;
  const asked = within.read();
  if (!asked.ok) return refuseRow(run, over, asked.problem);
  const { span, covered, odd } = run;
  const inSpan = chargeOf(asked.value, span);
  look(run, tag, asked.value, inSpan);
  const isSame = covered.reach.from === span.from && covered.reach.to === span.to;
  if (isByUnits(asked.value) && !isSame) {
    if (!holdsAnother(covered.records, over, span)) return addCharge(run, over, inSpan, 0);
    odd.unitsUnknown.push(tag);
    run.leftOut.add(holdingKey(over));
    return undefined;
  }
  const reaching = isSame ? asked : over.read();
  if (!reaching.ok) return refuseRow(run, over, reaching.problem);
  const total = isSame ? inSpan : chargeOf(reaching.value, covered.reach);
  const { lock } = run;
  const locked = lock === undefined ? 0 : chargeOf(reaching.value, { from: covered.reach.from, to: lock });
  return addCharge(run, { tag, assetClass }, total, locked);
}

function addCharge(run: Run, named: Pick<Charge, 'tag' | 'assetClass'>, total: number, locked: number): void {
  const key = holdingKey(named);
  const before = run.byHolding.get(key);
  if (before === undefined) {
    const { tag, assetClass } = named;
    run.byHolding.set(key, { tag, assetClass, total, locked });
  } else {
    before.total += total;
    before.locked += locked;
  }
}

/** Nothing before it is in service. */
function chargeOf({ start, history }: Holding, { from, to }: Span): number {
  if (start > to || to < from) return 0;
  return minor(chargedUntil(history, to) - (start < from ? chargedUntil(history, from - 1) : 0));
}

function isByUnits({ history }: Holding): boolean {
  return history.stretches.some(({ method }) => method.clock === 'units');
}

/** Whether an asset stands in a record of another span. */
function holdsAnother(records: readonly RunRecord[], asset: Entry, span: Span): boolean {
  const key = holdingKey(asset);
  return records.some(({ from, to, charges }) => charges.has(key) && (from !== span.from || to !== span.to));
}

function look({ span, odd }: Run, tag: string, { start, history }: Holding, charge: number): void {
  const left = history.movements.find(({ kind }) => kind === 'disposal')?.on;
  if (left !== undefined && left >= span.from && left <= span.to) odd.disposed.push(tag);
  const isThere = start <= span.to && (left === undefined || left >= span.from);
  if (isThere && charge === 0) odd.writtenDown.push(tag);
}

function refuseRow({ covered, odd, problems }: Run, { tag, assetClass }: Entry, problem: Problem): void {
  const key = holdingKey({ tag, assetClass });
  const wasPosted = covered.records.some(({ charges }) => charges.has(key));
  if (isWithoutLife(problem) && !wasPosted) odd.noLife.push(tag);
  else problems.push(sentenceOf(problem));
}

function isWithoutLife({ argument, got }: Problem): boolean {
  return /, Life$/.test(argument) && (got === 'nothing' || got === '0');
}
