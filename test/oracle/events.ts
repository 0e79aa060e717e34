/**
 * An independent oracle for schedules with events: a ledger that walks from instant to instant in
 * exact fractions of big integers, from the words of docs/events.md. What was written down since
 * the last event is rounded once, half up; every plan that follows starts from that integer.
 *
 * An instant is the close of a day (an Excel serial), or the close of a numbered period, 0 being
 * the start of the first.
 */

import {
  add,
  div,
  largest,
  less,
  mul,
  rounded,
  smallest,
  sub,
  threeDecimalRate,
  whole,
  type Exact,
} from './depreciation';
import { DAY_CONVENTIONS, endOfMonth, lastDay, uncutClock } from './time';

export type TimeMethod = 'SLN' | 'SYD' | 'DB' | 'DDB' | 'VDB' | 'REDUCING';

/** Events without an amount, with one in minor units, in years, as a share, and with a word. */
export type OracleEvent = { readonly at: number } & (
  | { readonly word: 'held-for-sale' | 'disposal' }
  | {
      readonly word: 'addition' | 'salvage' | 'impairment' | 'reversal' | 'revaluation';
      readonly amount: bigint;
    }
  | { readonly word: 'life'; readonly months: number }
  | { readonly word: 'part-disposal'; readonly share: Exact }
  | { readonly word: 'method'; readonly method: TimeMethod }
);

type When = Pick<OracleEvent, 'at' | 'word'>;

export interface OracleTiming {
  /** Excel serial, from March 1900 on. */
  readonly start: number;
  readonly convention: string;
  readonly yearEnd: number;
}

export interface EventsAsset {
  readonly method: TimeMethod;
  readonly cost: bigint;
  readonly salvage: bigint;
  readonly lifeMonths: number;
  /** The multiple for DDB and VDB, the rate of a year for REDUCING. */
  readonly factor: Exact;
  readonly perYear: 1 | 4 | 12;
  /** Without it periods are numbered. */
  readonly timing?: OracleTiming;
}

export interface OracleRow {
  readonly opening: bigint;
  readonly charge: bigint;
  readonly adjustment: bigint;
  readonly accumulated: bigint;
  readonly closing: bigint;
}

/** The life that runs: from the close of an instant, for so many months. */
interface Span {
  readonly since: number;
  readonly months: number;
}
type Kind = 'elapsed' | 'graded';

/** The points of a life, in years, that a convention gives to instants. */
interface Clock {
  readonly uncut: (kind: Kind, at: number, span: Span) => Exact;
  /** Where the life ends. */
  readonly end: (kind: Kind, span: Span) => Exact;
  readonly point: (kind: Kind, at: number, span: Span) => Exact;
  readonly leaving: (kind: Kind, at: number, span: Span) => Exact;
  /** Where the first financial year closes. */
  readonly firstYear: (span: Span) => Exact;
  /** The last instant of the life. */
  readonly lastInstant: (span: Span) => number;
}

const ZERO = whole(0);
const ONE = whole(1);
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
export const dateOf = (serial: number): Date => new Date(EPOCH + serial * DAY);
export const serialOf = (date: Date): number => Math.round((date.getTime() - EPOCH) / DAY);
const months = (count: number): Exact => [BigInt(count), 12n];
/** The end of the month so many months after that of a day. */
const monthEnd = (serial: number, later = 0): number => {
  const day = dateOf(serial);
  return serialOf(endOfMonth(day.getUTCFullYear(), day.getUTCMonth() + later));
};

function numberedClock(perYear: number): Clock {
  const uncut = (_: Kind, at: number): Exact => [BigInt(at), BigInt(perYear)];
  const end = (kind: Kind, span: Span): Exact => add(uncut(kind, span.since), months(span.months));
  const point = (kind: Kind, at: number, span: Span): Exact => smallest(uncut(kind, at), end(kind, span));
  const lastInstant = (span: Span): number => {
    let period = span.since;
    while (less(uncut('elapsed', period), end('elapsed', span))) period++;
    return period;
  };
  return { uncut, end, point, leaving: point, firstYear: () => ONE, lastInstant };
}

function datedClock({ start, convention, yearEnd }: OracleTiming, lifeMonths: number): Clock {
  const isByDays = DAY_CONVENTIONS.includes(convention);
  const walked = uncutClock(convention, dateOf(start), lifeMonths, yearEnd);
  const known = { elapsed: new Map<number, Exact>(), graded: new Map<number, Exact>() };
  const counted = (kind: Kind, at: number): Exact => {
    if (at < start) return ZERO;
    const before = known[kind].get(at) ?? add(ZERO, walked[kind](dateOf(at)));
    known[kind].set(at, before);
    return before;
  };
  const lastOf = (span: Span): number => serialOf(lastDay(dateOf(span.since + 1), span.months));
  /** The days of the life that runs share it evenly; a life set anew begins at 0 again. */
  const ofTheLife = (at: number, span: Span): Exact =>
    div(mul(months(span.months), whole(at - span.since)), whole(lastOf(span) - span.since));
  const uncut = (kind: Kind, at: number, span: Span): Exact =>
    convention === 'actual-life' && kind === 'elapsed' ? ofTheLife(at, span) : counted(kind, at);
  const end = (kind: Kind, span: Span): Exact => add(uncut(kind, span.since, span), months(span.months));
  const cut = (kind: Kind, share: Exact, span: Span): Exact => smallest(share, end(kind, span));
  const point = (kind: Kind, at: number, span: Span): Exact =>
    isByDays && at >= lastOf(span) ? end(kind, span) : cut(kind, uncut(kind, at, span), span);
  /** The close of the financial year that holds a day. */
  const yearClose = (at: number): number => {
    let later = 0;
    while (dateOf(monthEnd(at, later)).getUTCMonth() + 1 !== yearEnd) later++;
    return monthEnd(at, later);
  };
  const leavingMonth = (at: number): Exact => {
    const [afterMonth, beforeMonth] = [
      counted('elapsed', monthEnd(at)),
      counted('elapsed', monthEnd(at, -1)),
    ];
    const afterYear = counted('elapsed', yearClose(at));
    const yearMonths = Array.from({ length: 12 }, (_, index) => monthEnd(yearClose(at), index - 11));
    const quarter = Math.floor(yearMonths.indexOf(monthEnd(at)) / 3);
    switch (convention) {
      case 'month':
        return at === monthEnd(at) ? afterMonth : beforeMonth;
      case 'following-month':
        return afterMonth;
      case 'nearest-month':
        return dateOf(at).getUTCDate() > 15 ? afterMonth : beforeMonth;
      case 'mid-month':
        return sub(afterMonth, [1n, 24n]);
      case 'mid-quarter':
        // From the middle of a quarter to the close of its year: 10.5, 7.5, 4.5 or 1.5 twelfths.
        return sub(afterYear, [BigInt(21 - 6 * quarter), 24n]);
      default:
        return sub(afterYear, [6n, 12n]);
    }
  };
  const leaving = (kind: Kind, at: number, span: Span): Exact =>
    isByDays ? point(kind, at, span) : cut(kind, largest(ZERO, leavingMonth(at)), span);
  const firstYearLast = serialOf(walked.firstYearLast);
  const firstYear = (span: Span): Exact =>
    isByDays && lastOf(span) <= firstYearLast ? end('graded', span) : walked.stub;
  const lastInstant = (span: Span): number => {
    if (isByDays) return Math.max(lastOf(span), span.since + 1);
    let later = 0;
    while (less(counted('elapsed', monthEnd(start, later)), end('elapsed', span))) later++;
    return monthEnd(start, later);
  };
  return { uncut, end, point, leaving, firstYear, lastInstant };
}

/** A part of a plan in which the value falls in a line. */
interface Piece {
  readonly from: Exact;
  readonly to: Exact;
  readonly charge: Exact;
}

/** A plan from one event to the next. */
interface Stretch {
  readonly from: Exact;
  readonly opening: bigint;
  /** What the rest of the year takes its rate of. */
  readonly base: bigint;
  readonly chargedBefore: bigint;
  readonly pieces: readonly Piece[];
}

interface PlanAt {
  readonly method: TimeMethod;
  readonly from: Exact;
  readonly end: Exact;
  readonly value: bigint;
  readonly salvage: bigint;
  readonly base: bigint;
  readonly rate: Exact;
  /** Where the years of the asset begin, for the sum of the digits. */
  readonly origin: Exact;
  readonly firstYear: Exact;
}

/** The year of the grid that holds a point, a boundary belonging to the year it opens. */
function yearStart(at: Exact, firstYear: Exact): Exact {
  if (less(at, firstYear)) return ZERO;
  let start = firstYear;
  while (!less(at, add(start, ONE))) start = add(start, ONE);
  return start;
}

function yearEndAfter(at: Exact, firstYear: Exact): Exact {
  return less(at, firstYear) ? firstYear : add(yearStart(at, firstYear), ONE);
}

const amountOf = (minor: bigint): Exact => [minor, 1n];

function evenPieces({ from, end, value, salvage }: PlanAt): Piece[] {
  return value <= salvage ? [] : [{ from, to: end, charge: amountOf(value - salvage) }];
}

function digitPieces({ from, end, value, salvage, origin }: PlanAt): Piece[] {
  if (value <= salvage) return [];
  const years: { from: Exact; to: Exact; weight: Exact }[] = [];
  for (let start = origin; less(start, end); start = add(start, ONE)) {
    const stop = smallest(add(start, ONE), end);
    const opened = largest(start, from);
    if (!less(opened, stop)) continue;
    const share = div(sub(stop, opened), sub(stop, start));
    years.push({ from: opened, to: stop, weight: mul(sub(end, start), share) });
  }
  const left = years.reduce((sum, { weight }) => add(sum, weight), ZERO);
  const fall = amountOf(value - salvage);
  return years.map(({ weight, ...year }) => ({ ...year, charge: div(mul(fall, weight), left) }));
}

function yearlyPieces(plan: PlanAt): Piece[] {
  const { method, end, rate } = plan;
  const floor = amountOf(method === 'DB' ? 0n : plan.salvage);
  const pieces: Piece[] = [];
  let value = amountOf(plan.value);
  let base = amountOf(plan.base);
  for (let from = plan.from; less(from, end) && less(floor, value);) {
    const to = smallest(yearEndAfter(from, plan.firstYear), end);
    const length = sub(to, from);
    const left = sub(value, floor);
    const declining = smallest(mul(mul(base, rate), length), left);
    const even = div(mul(left, length), sub(end, from));
    const charge = method === 'VDB' ? largest(declining, even) : declining;
    if (less(ZERO, length)) pieces.push({ from, to, charge });
    value = sub(value, charge);
    base = value;
    from = to;
  }
  return pieces;
}

function piecesOf(plan: PlanAt): Piece[] {
  if (!less(plan.from, plan.end)) return [];
  if (plan.method === 'SLN') return evenPieces(plan);
  return plan.method === 'SYD' ? digitPieces(plan) : yearlyPieces(plan);
}

/** Written down in a stretch until a point, rounded once. */
function written({ pieces }: Stretch, at: Exact): bigint {
  let total = ZERO;
  for (const { from, to, charge } of pieces) {
    if (!less(from, at)) break;
    total = add(total, div(mul(charge, sub(smallest(at, to), from)), sub(to, from)));
  }
  return rounded(total);
}

/** A signed share of a signed amount, half away from zero. */
function shareOf(amount: bigint, [num, den]: Exact): bigint {
  const size = rounded([(amount < 0n ? -amount : amount) * num, den]);
  return amount < 0n ? -size : size;
}

/** One ledger. The asset has two: what is booked, and what would be without impairment. */
interface Ledger {
  readonly carrying: () => bigint;
  readonly charged: () => bigint;
  readonly adjusted: () => bigint;
  readonly cost: () => bigint;
  /** Charges what the plan says until an instant. */
  readonly advance: (at: number) => void;
  /** Whether the life is over at an instant, so that nothing may rise any more. */
  readonly isOver: (at: number) => boolean;
  readonly lastInstant: () => number;
  /** What the rate of the year is taken on at an instant. */
  readonly yearOpening: (at: number) => bigint;
  /** @param unimpaired What a reversal lifts to at most, and the year's opening value it leads to. */
  readonly apply: (event: OracleEvent, unimpaired: Ceiling) => void;
  /** Whether leaving took back what an earlier plan of the same year had charged. */
  readonly wentBack: () => boolean;
}

interface Ceiling {
  readonly carrying: bigint;
  readonly opening: bigint;
}

const ACT_AT_THE_START: readonly string[] = ['addition', 'life', 'salvage', 'method'];

/** The close at which an event finds the asset. */
export function instantOf({ at, word }: When, isDated: boolean): number {
  return isDated && ACT_AT_THE_START.includes(word) ? at - 1 : at;
}

function clockOf({ timing, perYear, lifeMonths }: EventsAsset): Clock {
  return timing === undefined ? numberedClock(perYear) : datedClock(timing, lifeMonths);
}

function openLedger(asset: EventsAsset, clock: Clock): Ledger {
  const { timing, factor } = asset;
  let { method, cost, salvage } = asset;
  let span: Span = { since: timing === undefined ? 0 : timing.start - 1, months: asset.lifeMonths };
  let carrying = cost;
  let charged = 0n;
  let isHeld = false;
  let didGoBack = false;
  const kind = (): Kind => (method === 'SLN' || method === 'SYD' ? 'elapsed' : 'graded');

  const rateOver = (life: Exact): Exact => {
    if (!less(ZERO, life)) return ZERO;
    if (method === 'DB') return carrying <= salvage ? ZERO : threeDecimalRate(carrying, salvage, life);
    return method === 'REDUCING' ? factor : div(factor, life);
  };
  let origin = clock.point(kind(), span.since, span);
  let rate = rateOver(sub(clock.end(kind(), span), origin));

  const planFrom = (from: Exact, base: bigint): Stretch => {
    const end = clock.end(kind(), span);
    const firstYear = clock.firstYear(span);
    const plan = { method, from, end, value: carrying, salvage, base, rate, origin, firstYear };
    const pieces = isHeld ? [] : piecesOf(plan);
    return { from, opening: carrying, base, chargedBefore: charged, pieces };
  };
  const stretches: Stretch[] = [planFrom(origin, carrying)];
  const now = (): Stretch => stretches[stretches.length - 1] as Stretch;

  const charge = (amount: bigint): void => {
    charged += amount;
    carrying -= amount;
  };
  const advance = (at: number): void => {
    const { chargedBefore } = now();
    if (isHeld) return;
    charge(chargedBefore + written(now(), clock.point(kind(), at, span)) - charged);
  };
  /** The carrying amount the year opened with, plus what earlier events of the year changed. */
  const yearOpening = (at: number): bigint => {
    const start = yearStart(clock.point(kind(), at, span), clock.firstYear(span));
    return less(now().from, start) ? now().opening - written(now(), start) : now().base;
  };
  /** What leaving at an instant still charges, or gives back. */
  const leavingCharge = (at: number): bigint => {
    if (isHeld) return 0n;
    const point = clock.leaving(kind(), at, span);
    didGoBack ||= less(point, now().from);
    const reached = stretches.filter(({ from }) => !less(point, from)).pop() ?? now();
    return reached.chargedBefore + written(reached, point) - charged;
  };
  const startAfresh = (from: Exact): void => {
    origin = from;
    const end = clock.end(kind(), span);
    rate = rateOver(largest(ZERO, sub(end, origin)));
    stretches.push(planFrom(origin, carrying));
  };

  const apply = (event: OracleEvent, unimpaired: Ceiling): void => {
    const at = instantOf(event, timing !== undefined);
    advance(at);
    const opening = yearOpening(at);
    const before = carrying;
    const [salvageBefore, chargedBefore] = [salvage, charged];
    const goOn = (base: bigint): void => {
      const isNothing = carrying === before && charged === chargedBefore && salvage === salvageBefore;
      if (isNothing && base === opening && event.word !== 'held-for-sale') return;
      stretches.push(planFrom(clock.point(kind(), at, span), base));
    };
    switch (event.word) {
      case 'addition':
        carrying += event.amount;
        cost += event.amount;
        return goOn(opening + carrying - before);
      case 'salvage':
        salvage = event.amount;
        return goOn(opening);
      case 'impairment':
        carrying -= event.amount;
        return goOn(opening + carrying - before);
      case 'reversal': {
        const room = unimpaired.carrying > carrying ? unimpaired.carrying - carrying : 0n;
        const lifted = event.amount < room ? event.amount : room;
        const behind = unimpaired.opening > opening ? unimpaired.opening - opening : 0n;
        carrying += lifted;
        return goOn(lifted === 0n ? opening : opening + rounded([behind * lifted, room]));
      }
      case 'revaluation':
        carrying = event.amount;
        return goOn(opening + carrying - before);
      case 'life':
        isHeld = false;
        span = { since: at, months: event.months };
        return startAfresh(clock.uncut(kind(), at, span));
      case 'method':
        method = event.method;
        return startAfresh(clock.point(kind(), at, span));
      case 'held-for-sale':
        charge(leavingCharge(at));
        isHeld = true;
        return goOn(opening);
      case 'part-disposal': {
        const due = shareOf(leavingCharge(at), event.share);
        const leaves = shareOf(before, event.share);
        cost -= shareOf(cost, event.share);
        salvage -= shareOf(salvage, event.share);
        charged += due;
        carrying = before - leaves;
        return goOn(opening - shareOf(opening, event.share));
      }
      case 'disposal':
        charge(leavingCharge(at));
        carrying = 0n;
        cost = 0n;
        isHeld = true;
        return goOn(0n);
    }
  };

  return {
    carrying: () => carrying,
    charged: () => charged,
    adjusted: () => carrying + charged - asset.cost,
    cost: () => cost,
    advance,
    isOver: (at) => !less(clock.point(kind(), at, span), clock.end(kind(), span)),
    lastInstant: () => clock.lastInstant(span),
    yearOpening,
    apply,
    wentBack: () => didGoBack,
  };
}

/** The ledger beside the one without impairments and reversals. */
interface Books {
  readonly book: Ledger;
  readonly apply: (event: OracleEvent) => void;
}

export function openBooks(asset: EventsAsset, clock = clockOf(asset)): Books {
  const [book, unimpaired] = [openLedger(asset, clock), openLedger(asset, clock)];
  return {
    book,
    apply: (event) => {
      const isOfBookOnly = event.word === 'impairment' || event.word === 'reversal';
      if (isOfBookOnly) unimpaired.advance(instantOf(event, asset.timing !== undefined));
      const at = instantOf(event, asset.timing !== undefined);
      const ceiling = { carrying: unimpaired.carrying(), opening: unimpaired.yearOpening(at) };
      book.apply(event, ceiling);
      if (!isOfBookOnly) unimpaired.apply(event, ceiling);
    },
  };
}

/** In the order in which they act: by day, the start of it before its close; by period, as they stand. */
export function inOrder<Event extends When>(events: readonly Event[], isDated: boolean): Event[] {
  const phase = ({ word }: When): number => (isDated && !ACT_AT_THE_START.includes(word) ? 1 : 0);
  return [...events].sort((a, b) => a.at - b.at || phase(a) - phase(b));
}

/** The closes of the rows, from the first to the one that holds the last instant. */
function rowEnds({ timing, perYear }: EventsAsset, last: number): number[] {
  if (timing === undefined) return Array.from({ length: Math.max(1, last) }, (_, index) => index + 1);
  const step = 12 / perYear;
  const ends: number[] = [];
  for (let later = 0; (ends[ends.length - 1] ?? -Infinity) < last; later++) {
    const close = monthEnd(timing.start, later);
    const closesRow = (dateOf(close).getUTCMonth() + 1 - timing.yearEnd + 12) % step === 0;
    if (closesRow || close >= last) ends.push(Math.min(close, last));
  }
  return ends;
}

/** The rows, and whether leaving went back behind an earlier event of its year. */
export function oracleSchedule(
  asset: EventsAsset,
  given: readonly OracleEvent[],
): { rows: OracleRow[]; ends: number[]; wentBack: boolean } {
  const events = inOrder(given, asset.timing !== undefined);
  const clock = clockOf(asset);
  const ahead = openBooks(asset, clock);
  events.forEach(ahead.apply);
  const final = events[events.length - 1];
  const life = ahead.book.lastInstant();
  const last = final?.word === 'disposal' ? final.at : Math.max(life, final?.at ?? 0);
  const ends = rowEnds(asset, last);
  const { book, apply } = openBooks(asset, clock);
  let reached = -1;
  let before = { carrying: asset.cost, charged: 0n, adjusted: 0n };
  const rows = ends.map((end) => {
    events.filter(({ at }) => at > reached && at <= end).forEach(apply);
    reached = end;
    book.advance(end);
    const after = { carrying: book.carrying(), charged: book.charged(), adjusted: book.adjusted() };
    const row = {
      opening: before.carrying,
      charge: after.charged - before.charged,
      adjustment: after.adjusted - before.adjusted,
      accumulated: after.charged,
      closing: after.carrying,
    };
    before = after;
    return row;
  });
  return { rows, ends, wentBack: book.wentBack() };
}
