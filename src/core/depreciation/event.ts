/**
 * What may happen to an asset while it is written down: each kind by its word, when on its day it
 * acts, and what its amount says.
 *
 * Source: IAS 8.36–.38 (estimates change prospectively), IAS 16.51, .61; IAS 36.60, .117;
 * IAS 16.31; IFRS 5.25; IAS 16.67–.71.
 */

import { isNotGiven, readNumberWhere, readWord } from '../argument';
import { cite, type Citation } from '../citation';
import { readMinor, ZERO_MINOR, type Decimals, type Minor } from '../money/minor';
import { andThen, ok, refuse, type Result } from '../result';
import type { Ratio } from '../time/ratio';
import type { Method } from './curve';
import { readMethod, TIME_METHODS } from './methods';
import { isLife, LIFE_TAKES, lifeByDates, lifeInYears, quantity } from './plan';

/** What an amount can be: money, a new life, a method's word, a share from 0 to 1, or nothing. */
interface Amounts {
  readonly addition: Minor;
  readonly life: Ratio;
  readonly salvage: Minor;
  readonly method: Method;
  readonly impairment: Minor;
  readonly reversal: Minor;
  readonly revaluation: Minor;
  readonly 'part-disposal': { readonly share: number; readonly proceeds: Minor };
  readonly 'held-for-sale': null;
  readonly disposal: Minor;
  /** What the books carry when an asset is taken on: in the register only. */
  readonly 'take-on': Minor;
}

type Kind = keyof Amounts;
/** The kinds an events table may name. */
type EventKind = Exclude<Kind, 'take-on'>;

/** One thing that happens, of any kind. */
export type Event = {
  [K in Kind]: {
    readonly kind: K;
    readonly amount: Amounts[K];
    /** The day or the period it happens on. */
    readonly on: number;
    /** What a message calls it: `events row 3`. */
    readonly where: string;
    /** The column its amount stands in: `Amount`, of a register `Impairment`. */
    readonly column: string;
  };
}[Kind];

const ACTS: Readonly<Record<Kind, 'start' | 'close'>> = {
  addition: 'start',
  life: 'start',
  salvage: 'start',
  method: 'start',
  impairment: 'close',
  reversal: 'close',
  revaluation: 'close',
  'part-disposal': 'close',
  'held-for-sale': 'close',
  disposal: 'close',
  'take-on': 'close',
};

/** The paragraph each kind follows. */
export const EVENT_SOURCES: Readonly<Record<Kind, Citation>> = {
  addition: cite('IAS 16', '13'),
  life: cite('IAS 8', '38'),
  salvage: cite('IAS 8', '38'),
  method: cite('IAS 16', '61'),
  impairment: cite('IAS 36', '59'),
  reversal: cite('IAS 36', '117'),
  revaluation: cite('IAS 16', '31'),
  'part-disposal': cite('IAS 16', '67'),
  'held-for-sale': cite('IFRS 5', '25'),
  disposal: cite('IAS 16', '67'),
  'take-on': cite('IAS 16', '30'),
};

export const EVENT_KINDS = (Object.keys(ACTS) as Kind[]).filter(
  (kind): kind is EventKind => kind !== 'take-on',
);

/** Whether it acts before the charge of its day, or after it. */
export function actsAtStart({ kind }: Event): boolean {
  return ACTS[kind] === 'start';
}

/**
 * @param where What a message calls the row.
 * @problem not-understood, out-of-range
 */
export function readEvent(
  where: string,
  word: unknown,
  given: unknown,
  on: number,
  by: { readonly decimals: Decimals; readonly clock: Method['clock'] },
): Result<Event> {
  return andThen<EventKind, Event>(readWord(`${where}, Event`, word, EVENT_KINDS), (kind) => {
    const name = `${where}, Amount`;
    const event = { on, where, column: 'Amount' };
    switch (kind) {
      case 'life':
        return andThen(readLife(name, given, by.clock), (amount) => ok({ ...event, kind, amount }));
      case 'method':
        return andThen(readNewMethod(name, given, by.clock), (amount) => ok({ ...event, kind, amount }));
      case 'part-disposal':
        return andThen(readShare(name, given), (share) =>
          ok({ ...event, kind, amount: { share, proceeds: ZERO_MINOR } }),
        );
      case 'held-for-sale':
        return ok({ ...event, kind, amount: null });
      default:
        return andThen(readMinor(name, given, by.decimals), (amount) => ok({ ...event, kind, amount }));
    }
  });
}

/** Years, or units for a method that counts them. */
function readLife(name: string, given: unknown, clock: Method['clock']): Result<Ratio> {
  return andThen(readNumberWhere(name, given, isLife, LIFE_TAKES), (years) =>
    ok(lifeByDates(clock === 'units' ? quantity(years) : lifeInYears(years))),
  );
}

function readNewMethod(name: string, given: unknown, clock: Method['clock']): Result<Method> {
  if (clock === 'units') {
    return refuse('not-understood', name, 'a method for UOP', 'no change of method: units are not time');
  }
  const words = TIME_METHODS.map((method) => method.word);
  const word = readWord(name, isNotGiven(given) ? null : given, words);
  return andThen(word, (known) => readMethod(known, TIME_METHODS));
}

/** The part of an asset that leaves. */
export function readShare(name: string, given: unknown): Result<number> {
  return readNumberWhere(name, given, (share) => share >= 0 && share <= 1, 'a share from 0 to 1');
}
