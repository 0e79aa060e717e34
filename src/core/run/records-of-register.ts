/**
 * The records that concern a register: its own, and those that hold any of its assets. What was run of
 * another register beside it is not its business, however far it reaches; nor is what has left the other
 * and was taken back there, and a run that was reversed holds nothing.
 */

import { nameKey } from '../journal/account-name';
import { tagKey } from '../register/asset-events';
import { each, some, type Steps } from '../steps';
import { coveredBy, idKey, type Charged, type Covered, type HoldingKey, type RunRecord } from './run-record';
import type { RunTerms } from './run-terms';
import { isOwn } from './what-counts';

/**
 * Of the records that concern a register those that its run cannot be told apart from.
 *
 * @param all Every record of the workbook.
 * @param tags Those of the register, by {@link tagKey}.
 */
export function* coveredOf(
  run: RunTerms,
  all: readonly RunRecord[],
  tags: ReadonlySet<string>,
): Steps<Covered> {
  const standing = all.filter(({ charges }) => charges.size > 0);
  const others = standing.filter((record) => !isOwn(run, record));
  const held = yield* heldBy(others, tags);
  const concerned: RunRecord[] = [];
  for (const record of standing) {
    const sums = held.get(seriesOf(record));
    const isHeld = ([key, { tag }]: readonly [HoldingKey, Charged]): boolean =>
      tags.has(tagKey(tag)) && sums?.get(key) !== 0;
    if (isOwn(run, record) || (yield* some(record.charges, isHeld))) concerned.push(record);
  }
  return coveredBy(concerned, run.book, run.terms);
}

/** What the records of each series hold of the assets that stand here too, in minor units. */
function* heldBy(
  records: readonly RunRecord[],
  tags: ReadonlySet<string>,
): Steps<ReadonlyMap<string, ReadonlyMap<HoldingKey, number>>> {
  const series = new Map<string, Map<HoldingKey, number>>();
  for (const record of records) {
    const sums = series.get(seriesOf(record)) ?? new Map<HoldingKey, number>();
    series.set(seriesOf(record), sums);
    yield* each(record.charges, ([key, { tag, charge }]) => {
      if (tags.has(tagKey(tag))) sums.set(key, (sums.get(key) ?? 0) + charge);
    });
  }
  return series;
}

/** Runs of one register, book and kind go on from each other. */
function seriesOf({ register, book, id }: RunRecord): string {
  const [kind = ''] = idKey(id).split(' ');
  return [nameKey(register), nameKey(book), kind].join('\n');
}
