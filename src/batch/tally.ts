/** What a run knows at its end: how much it read, and its sums. Those of parts add up to those of the whole. */

import { shown } from '../core/problem';
import { Failure, failureOf } from './failure';
import { mergedGroups, type Groups } from './groups';
import { countOf } from './progress';

export interface Tally {
  /** Blank ones too, and those of other books: what row numbers are counted by. */
  readonly rows: number;
  readonly assets: number;
  readonly rejects: number;
  /** The names of books, by key; none where the register has no such column. */
  readonly books: ReadonlyMap<string, string>;
  /** The rows of assets that events name, by the key of their tags; 0 for one that is only in another book. */
  readonly named: ReadonlyMap<string, number>;
  readonly groups: Groups;
}

export const NOTHING: Tally = {
  ...{ rows: 0, assets: 0, rejects: 0 },
  ...{ books: new Map(), named: new Map(), groups: new Map() },
};

/**
 * @param other The part that follows.
 * @throws Failure when an asset that events name is in both
 */
export function together(one: Tally, other: Tally): Tally {
  const named = new Map(one.named);
  for (const [tag, row] of other.named) name(named, tag, row === 0 ? 0 : one.rows + row);
  return {
    rows: one.rows + other.rows,
    assets: one.assets + other.assets,
    rejects: one.rejects + other.rejects,
    books: new Map([...one.books, ...other.books]),
    named,
    groups: mergedGroups(one.groups, other.groups),
  };
}

/**
 * Notes where an asset stands that events name; of two nobody could tell which they mean.
 *
 * @param row 0 for another book.
 */
export function name(named: Map<string, number>, tag: string, row: number): void {
  const before = named.get(tag) ?? 0;
  if (before > 0 && row > 0) {
    throw failureOf({
      kind: 'not-understood',
      argument: `register row ${row}, Asset`,
      got: `${shown(tag)}, which stands in row ${before} too`,
      takes: 'a tag of its own, as events name it',
    });
  }
  named.set(tag, Math.max(before, row));
}

/** Events of assets that are in no row are of another register, or misspelt. */
export function refuseStrangers({ named }: Tally, tagsOfEvents: number): void {
  const strangers = tagsOfEvents - named.size;
  if (strangers <= 0) return;
  throw new Failure(`events name ${countOf(strangers, 'asset')} that the register does not have.`);
}
