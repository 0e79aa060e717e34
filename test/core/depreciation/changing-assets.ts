/**
 * Random assets with events that a person could have typed: amounts fit the carrying amount at
 * their instant, nothing rises after the end of the life, nothing follows a disposal.
 */

import fc from 'fast-check';
import { isoDate, parseIsoDate } from '../../../src/core/time/serial';
import { CONVENTIONS, type Convention } from '../../../src/core/time/service';
import type { Matrix } from '../../../src/core/working';
import {
  inOrder,
  instantOf,
  openBooks,
  type EventsAsset,
  type OracleEvent,
  type TimeMethod,
} from '../../oracle/events';

export const day = (iso: string): number => parseIsoDate(iso) ?? NaN;
export const cents = (amounts: readonly number[]): number[] =>
  amounts.map((amount) => Math.round(amount * 100));

export function column(table: Matrix, name: string): number[] {
  const index = table[0]?.indexOf(name) ?? -1;
  return table.slice(1).map((row) => Number(row[index]));
}

export const TIME_METHODS: readonly TimeMethod[] = ['SLN', 'SYD', 'DB', 'DDB', 'VDB', 'REDUCING'];
export const FREQUENCY = { 1: 'year', 4: 'quarter', 12: 'month' } as const;
export const WORDS = [
  ...(['addition', 'life', 'salvage', 'method', 'impairment', 'reversal', 'revaluation'] as const),
  ...(['part-disposal', 'held-for-sale', 'disposal'] as const),
];
export type Word = (typeof WORDS)[number];

/** An asset and its events, in the order in which they act. */
export interface Changing {
  readonly asset: EventsAsset;
  /** As it is typed. */
  readonly factor: number;
  readonly events: readonly OracleEvent[];
}

/** What may be drawn. */
export interface Kinds {
  readonly words?: readonly Word[];
  readonly methods?: readonly TimeMethod[];
  /** Periods by number in place of dates. */
  readonly isNumbered?: boolean;
  readonly conventions?: readonly Convention[];
  readonly yearEnd?: number;
  readonly perYear?: readonly (1 | 4 | 12)[];
  readonly maxEvents?: number;
}

interface Draft {
  readonly word: Word;
  readonly place: number;
  readonly snap: 'day' | 'month end' | 'month start' | 'first' | 'last';
  readonly percent: number;
  readonly months: number;
  readonly method: TimeMethod;
}

/** Assets of every method, convention and year end, each with some events. */
export function changingAssets(kinds: Kinds = {}): fc.Arbitrary<Changing> {
  const methods = fc.constantFrom(...(kinds.methods ?? TIME_METHODS));
  const drafts = fc.record<Draft>({
    word: fc.constantFrom(...(kinds.words ?? WORDS)),
    place: fc.double({ min: 0, max: 1.2, noNaN: true }),
    snap: fc.constantFrom('day', 'day', 'month end', 'month start', 'first', 'last'),
    percent: fc.integer({ min: 0, max: 100 }),
    months: fc.integer({ min: 1, max: 60 }),
    method: methods,
  });
  const conventions = kinds.conventions ?? CONVENTIONS;
  const timings = fc.record({
    start: fc.integer({ min: day('1999-01-01'), max: day('2032-12-31') }),
    convention: fc.constantFrom(...conventions),
    yearEnd: kinds.yearEnd === undefined ? fc.integer({ min: 1, max: 12 }) : fc.constant(kinds.yearEnd),
  });
  return fc
    .record({
      method: methods,
      cost: fc.integer({ min: 1, max: 1e8 }),
      percent: fc.integer({ min: 0, max: 100 }),
      lifeMonths: fc.integer({ min: 1, max: 120 }),
      digits: fc.integer({ min: 2, max: 400 }),
      perYear: fc.constantFrom(...(kinds.perYear ?? ([1, 4, 12] as const))),
      timing: timingOf(kinds, timings),
      drafts: fc.array(drafts, { minLength: 1, maxLength: kinds.maxEvents ?? 5 }),
    })
    .map(({ method, cost, percent, lifeMonths, digits, perYear, timing, drafts: drawn }) => {
      const asset: EventsAsset = {
        ...{ method, lifeMonths, perYear, cost: BigInt(cost) },
        salvage: (BigInt(cost) * BigInt(percent * percent)) / 10_000n,
        // A multiple of up to 4; where it may be a rate, one of up to 0.4.
        factor: [BigInt(digits), takesRate(method, drawn) ? 1000n : 100n],
        ...(timing === undefined ? {} : { timing }),
      };
      const factor = digits / (takesRate(method, drawn) ? 1000 : 100);
      return { asset, factor, events: settled(asset, drawn) };
    });
}

/** By date or by number, where nothing is said of it. */
function timingOf<Timing>(kinds: Kinds, timings: fc.Arbitrary<Timing>): fc.Arbitrary<Timing | undefined> {
  if (kinds.isNumbered === true) return fc.constant(undefined);
  return kinds.conventions === undefined ? fc.option(timings, { nil: undefined, freq: 4 }) : timings;
}

const takesRate = (method: TimeMethod, drafts: readonly Draft[]): boolean =>
  method === 'REDUCING' || drafts.some((draft) => draft.word === 'method' && draft.method === 'REDUCING');

/** The day or the period of a draft. */
function placed({ place, snap }: Draft, { timing, lifeMonths, perYear }: EventsAsset): number {
  const years = (place * lifeMonths) / 12;
  if (timing === undefined) {
    return (
      { first: 0, last: Math.ceil((lifeMonths * perYear) / 12) }[snap as string] ??
      Math.round(years * perYear)
    );
  }
  const at = timing.start + Math.floor(years * 365.25);
  const [year, month] = isoDate(at).split('-').map(Number) as [number, number];
  const firstOfMonth = (later: number): number =>
    day(new Date(Date.UTC(year, month - 1 + later, 1)).toISOString().slice(0, 10));
  const days = {
    day: at,
    first: timing.start,
    last: timing.start + Math.round((lifeMonths * 365.25) / 12) - 1,
    'month start': Math.max(timing.start, firstOfMonth(0)),
    'month end': firstOfMonth(1) - 1,
  };
  return days[snap];
}

/** The events of drafts, with amounts that fit. */
function settled(asset: EventsAsset, drafts: readonly Draft[]): OracleEvent[] {
  const isDated = asset.timing !== undefined;
  const { book, apply } = openBooks(asset);
  const events: OracleEvent[] = [];
  const order = inOrder(
    drafts.map((draft) => ({ at: placed(draft, asset), word: draft.word, draft })),
    isDated,
  );
  for (const { at, word, draft } of order) {
    const instant = instantOf({ at, word }, isDated);
    book.advance(instant);
    const event = amounted(draft, at, book.carrying(), asset.cost, book.isOver(instant));
    if (event === undefined) continue;
    apply(event);
    events.push(event);
    if (event.word === 'disposal') break;
  }
  return events;
}

function amounted(
  draft: Draft,
  at: number,
  carrying: bigint,
  cost: bigint,
  isOver: boolean,
): OracleEvent | undefined {
  const percent = BigInt(draft.percent);
  const part = (amount: bigint): bigint => (amount * percent) / 100n;
  const { word, months, method } = draft;
  switch (word) {
    case 'addition':
    case 'reversal':
      return { word, at, amount: isOver ? 0n : part(cost) / 2n };
    case 'salvage':
      return { word, at, amount: part(carrying) };
    case 'impairment':
      return { word, at, amount: part(carrying) };
    case 'revaluation':
      return { word, at, amount: isOver ? part(carrying) : part(carrying * 2n) };
    case 'life':
      return { word, at, months };
    case 'part-disposal':
      return { word, at, share: [percent, 100n] };
    case 'method':
      return isOver ? undefined : { word, at, method };
    default:
      return { word, at };
  }
}

/** An event as a row of a sheet: day or period, word, amount. */
export function typed(event: OracleEvent): [number, string, number | string | null] {
  switch (event.word) {
    case 'life':
      return [event.at, event.word, event.months / 12];
    case 'part-disposal':
      return [event.at, event.word, Number(event.share[0]) / Number(event.share[1])];
    case 'method':
      return [event.at, event.word, event.method];
    case 'held-for-sale':
    case 'disposal':
      return [event.at, event.word, null];
    default:
      return [event.at, event.word, Number(event.amount) / 100];
  }
}

/** The arguments of `schedule`, in its order. */
export function scheduleArguments(
  { asset, factor, events }: Changing,
  perYear = asset.perYear,
): [unknown, unknown, unknown, ...unknown[]] {
  const { timing } = asset;
  const table = [[timing === undefined ? 'Period' : 'Date', 'Event', 'Amount'], ...events.map(typed)];
  return [
    Number(asset.cost) / 100,
    Number(asset.salvage) / 100,
    asset.lifeMonths / 12,
    asset.method,
    factor,
    timing?.start ?? null,
    FREQUENCY[perYear],
    timing?.convention ?? null,
    timing?.yearEnd ?? null,
    2,
    events.length === 0 ? null : table,
  ];
}
