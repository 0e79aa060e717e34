/**
 * A part of an asset that leaves, before it is put on record: the event that says so, what leaves with
 * it, and the gain or loss.
 *
 *     carrying     = cost of the part − what was written down of it
 *     gain or loss = proceeds − carrying
 *
 * Source: IAS 16.67–.71; IAS 16.13 (a part that is replaced).
 */

import { cite } from '../citation';
import { fromMinor, minor, readMinor, type Minor } from '../money/minor';
import { all, andThen, refuse, type Result } from '../result';
import { readDate } from '../time/date-argument';
import { isoDate } from '../time/serial';
import { answer, figure, type Answer, type Step } from '../working';
import {
  addFigures,
  carryingClosing,
  carryingDisposed,
  costClosing,
  FIGURES,
  readOff,
  type ReadOff,
} from './figures';
import type { Holding } from './holding';
import { eventsOf, findAsset, readAlone, type AssetRow } from './one-asset';
import { readPart, type Part } from './part';
import type { Terms } from './terms';

type Cells = readonly (readonly unknown[])[];

export interface PartDisposalGiven {
  readonly tag: string;
  /** Empty where the register has no books. */
  readonly book: string;
  readonly part: Part;
  readonly date: unknown;
  readonly proceeds: unknown;
}

/** Amounts in currency. */
export interface PartDisposal {
  readonly asset: AssetRow;
  /** `Asset, Date, Event, Amount`. */
  readonly event: readonly [string, number, string, number];
  readonly cost: number;
  readonly accumulated: number;
  readonly proceeds: number;
  /** Negative for a loss. */
  readonly gain: number;
  /** The carrying amount of the whole, what of it leaves, and what stays. */
  readonly before: number;
  readonly carrying: number;
  readonly after: number;
  /** Whether some of what was written down may be impairment. */
  readonly isImpaired: boolean;
}

/**
 * @param register The header first.
 * @param events The table of events as it stands; nothing where there is none.
 * @problem not-understood, out-of-range; those of the row and of its events
 */
export function partDisposal(
  register: Cells,
  events: Cells | undefined,
  given: PartDisposalGiven,
  by: Pick<Terms, 'convention' | 'yearEnd' | 'decimals'>,
): Answer<PartDisposal> {
  const read: Result<[AssetRow, number, Minor]> = all([
    findAsset(register, given.tag, given.book),
    readDate('date', given.date),
    readMinor('proceeds', given.proceeds, by.decimals),
  ]);
  return andThen(read, ([asset, date, proceeds]) => {
    const terms: Terms = { ...by, from: date, to: date, takesUnits: false };
    const readWith = (rows: Cells): Result<Holding> => readAlone(register[0] ?? [], asset, rows, terms);
    return andThen(eventsOf(events, asset.tag), (own) =>
      andThen(readWith(own), (whole) => {
        if (date < whole.start) {
          const takes = `a day from ${isoDate(whole.start)}, when it is in service, on`;
          return refuse('out-of-range', 'date', isoDate(date), takes);
        }
        const before = figuresOn(whole, date);
        return andThen(readPart(given.part, costClosing(before), by.decimals), (share) => {
          const event = [asset.tag, date, 'part-disposal', share] as const;
          return andThen(readWith([...own, event]), (parted) =>
            leaving(
              { asset, event, proceeds, before, after: figuresOn(parted, date), terms },
              isImpaired(whole, date),
            ),
          );
        });
      }),
    );
  });
}

/** What the books show of an asset on a day. */
function figuresOn(holding: Holding, date: number): ReadOff {
  const figures = new Float64Array(FIGURES);
  addFigures(holding, date, date, figures);
  return readOff(figures);
}

function isImpaired(holding: Holding, date: number): boolean {
  const figures = new Float64Array(FIGURES);
  addFigures(holding, holding.start, date, figures);
  return readOff(figures)('impairment') > 0;
}

interface Leaving {
  readonly asset: AssetRow;
  readonly event: PartDisposal['event'];
  readonly proceeds: Minor;
  readonly before: ReadOff;
  readonly after: ReadOff;
  readonly terms: Terms;
}

function leaving(
  { asset, event, proceeds, before, after, terms }: Leaving,
  impaired: boolean,
): Answer<PartDisposal> {
  const amount = (units: number): number => fromMinor(minor(units), terms.decimals);
  // Other parts may leave on the same day: what this one takes is the difference.
  const [cost, carrying] = [
    after('costDisposals') - before('costDisposals'),
    carryingDisposed(after) - carryingDisposed(before),
  ];
  const value: PartDisposal = {
    asset,
    event,
    cost: amount(cost),
    accumulated: amount(cost - carrying),
    proceeds: amount(proceeds),
    gain: amount(proceeds - carrying),
    before: amount(carryingClosing(before)),
    carrying: amount(carrying),
    after: amount(carryingClosing(after)),
    isImpaired: impaired,
  };
  return answer(value, () => workingOf(value));
}

function workingOf({ cost, accumulated, carrying, proceeds, gain, event }: PartDisposal): readonly Step[] {
  return [
    {
      label: 'Carrying amount that leaves',
      formula: `${figure(event[3])} of the asset: ${figure(cost)} − ${figure(accumulated)}`,
      value: carrying,
      unit: 'amount',
      source: cite('IAS 16', '70'),
    },
    {
      label: gain < 0 ? 'Loss' : 'Gain',
      formula: `${figure(proceeds)} − ${figure(carrying)}`,
      value: gain,
      unit: 'amount',
      source: cite('IAS 16', '71'),
    },
  ];
}
