/**
 * The sums of a run, a group each: of a class, or of all assets together. They are all that is kept of the
 * assets, so that they alone take room; and sums of parts add up to the sums of the whole.
 */

import { figure } from '../core/working';
import { added, addFiguresTo, noSums, type ExactSums } from './exact-sums';
import { Failure } from './failure';

export interface Group {
  /** As it is first written. */
  readonly name: string;
  readonly assets: number;
  readonly sums: ExactSums;
}

/** By the key of their names, in the order in which they begin. */
export type Groups = ReadonlyMap<string, Group>;

type Growing = { -readonly [Part in keyof Group]: Group[Part] };

/** As they grow, asset by asset. */
export type GrowingGroups = Map<string, Growing>;

/** 80 MB. */
const MOST_FIGURES = 10_000_000;

/**
 * Adds an asset's figures to those of its group.
 *
 * @param into Is changed.
 * @throws Failure when there are more groups than there is room for
 */
export function addToGroup(into: GrowingGroups, key: string, name: string, figures: Float64Array): void {
  const known = into.get(key);
  if (known !== undefined) {
    known.assets += 1;
    addFiguresTo(known.sums, figures);
    return;
  }
  refuseTooMany(into.size + 1, figures.length);
  const sums = noSums(figures.length);
  addFiguresTo(sums, figures);
  into.set(owned(key), { name: owned(name), assets: 1, sums });
}

/** The groups of two parts together, those of the first in front. */
export function mergedGroups(one: Groups, other: Groups): Groups {
  const merged = new Map(one);
  for (const [key, group] of other) {
    const known = merged.get(key);
    refuseTooMany(merged.size + (known === undefined ? 1 : 0), group.sums.near.length);
    merged.set(
      key,
      known === undefined
        ? group
        : {
            name: known.name,
            assets: known.assets + group.assets,
            sums: added(known.sums, group.sums),
          },
    );
  }
  return merged;
}

/** All of them as one. */
export function totalOf(groups: readonly Group[], width: number): Group {
  const nothing: Group = { name: 'Total', assets: 0, sums: noSums(width) };
  return groups.reduce(
    (total, { assets, sums }) => ({
      ...total,
      assets: total.assets + assets,
      sums: added(total.sums, sums),
    }),
    nothing,
  );
}

function refuseTooMany(groups: number, width: number): void {
  const most = Math.floor(MOST_FIGURES / Math.max(1, width));
  if (groups <= most) return;
  throw new Failure(
    `register got over ${figure(most)} classes; it takes at most so many by class. Take --by total, or --by asset.`,
  );
}

/** A copy of its own: a part of a text keeps the whole of it in memory. */
function owned(text: string): string {
  return Buffer.from(text).toString();
}
