/**
 * An asset in two: a share of its amounts goes to a second row, and everything else — its dates, its
 * method, its life — stands in both. What was written down follows, since each part's own plan begins on
 * the day the whole was in service.
 *
 *     goes  = share × amount, rounded once
 *     stays = amount − goes
 *
 * Source: IAS 16.43 (parts of an item, each depreciated by itself).
 */

import { isNotGiven } from '../argument';
import { fromMinor, minor, readMinor, type Decimals } from '../money/minor';
import { shown } from '../problem';
import { all, andThen, ok, refuse, type Result } from '../result';
import { tagKey } from './asset-events';
import type { RegisterColumn } from './columns';
import { eventsOf, findAsset, textAt, type AssetRow } from './one-asset';
import { readPart, type Part } from './part';

type Cells = readonly (readonly unknown[])[];

/** The columns that are shared out. */
const SHARED: readonly RegisterColumn[] = [
  'Cost',
  'Salvage',
  'Proceeds',
  'Impairment',
  'Opening accumulated',
];

export interface SplitGiven {
  readonly tag: string;
  /** Empty where the register has no books. */
  readonly book: string;
  readonly newTag: string;
  /** What goes to the second asset. */
  readonly part: Part;
}

/** In currency. */
export interface SharedAmount {
  readonly column: RegisterColumn;
  /** Its place in the row, from 0. */
  readonly place: number;
  readonly was: number;
  readonly stays: number;
  readonly goes: number;
}

export interface Split {
  readonly asset: AssetRow;
  readonly newTag: string;
  /** Only those that the row has. */
  readonly amounts: readonly SharedAmount[];
  /** The two rows, as wide as the register. */
  readonly stays: readonly unknown[];
  readonly goes: readonly unknown[];
}

/**
 * @param register The header first.
 * @param events The table of events; nothing where there is none.
 * @problem not-understood for a tag that is not there, a new one that is, and for an asset with events;
 *   out-of-range for a part that is none or all of it
 */
export function splitAsset(
  register: Cells,
  events: Cells | undefined,
  { tag, book, newTag, part }: SplitGiven,
  decimals: Decimals,
): Result<Split> {
  return andThen(findAsset(register, tag, book), (asset) => {
    const cost = asset.cells[asset.places.get('Cost') ?? -1];
    const share = andThen(readMinor('cost', cost, decimals), (whole) => readPart(part, whole, decimals));
    const read: Result<[string, number, null]> = all([
      readNewTag(register, asset, newTag),
      share,
      withoutEvents(events, asset),
    ]);
    return andThen(read, ([name, fraction]) => inTwo(asset, name, fraction, decimals));
  });
}

function readNewTag(register: Cells, { places }: AssetRow, given: string): Result<string> {
  const name = given.trim();
  if (name === '') return refuse('not-understood', 'new tag', 'nothing', 'the tag of the second asset');
  const place = places.get('Asset');
  const isThere = register.some((row, i) => i > 0 && tagKey(textAt(row, place)) === tagKey(name));
  if (!isThere) return ok(name);
  return refuse('not-understood', 'new tag', shown(name), 'a tag that is not in the register yet');
}

/** What happened to the whole cannot be told apart: its amounts would stay with one part alone. */
function withoutEvents(events: Cells | undefined, { tag }: AssetRow): Result<null> {
  return andThen(eventsOf(events, tag), (own) => {
    if (own.slice(1).every((row) => row.length === 0)) return ok(null);
    return refuse(
      'not-understood',
      'asset',
      `${shown(tag)}, which has events`,
      'an asset that no event names',
    );
  });
}

function inTwo(asset: AssetRow, newTag: string, share: number, decimals: Decimals): Result<Split> {
  const { cells, places } = asset;
  const given = SHARED.flatMap((column) => {
    const place = places.get(column);
    return place === undefined || isNotGiven(cells[place]) ? [] : [{ column, place }];
  });
  const read = all<number[]>(given.map(({ column, place }) => readMinor(column, cells[place], decimals)));
  return andThen(read, (units) => {
    const [stays, goes] = [[...cells], [...cells]];
    goes[places.get('Asset') ?? -1] = newTag;
    const amounts = given.map(({ column, place }, i) => {
      const whole = units[i] ?? 0;
      const part = Math.round(share * whole);
      const [was, rest, taken] = [whole, whole - part, part].map((of) => fromMinor(minor(of), decimals)) as [
        number,
        number,
        number,
      ];
      [stays[place], goes[place]] = [rest, taken];
      return { column, place, was, stays: rest, goes: taken };
    });
    return ok({ asset, newTag, amounts, stays, goes });
  });
}
