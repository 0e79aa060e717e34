/**
 * The records that concern a register: its own, and those that hold any of its assets. What was run of
 * another register beside it is not its business, however far it reaches.
 */

import { tagKey } from '../register/asset-events';
import { some, type Steps } from '../steps';
import { coveredBy, type Charged, type Covered, type RunRecord } from './run-record';
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
  const isHere = ({ tag }: Charged): boolean => tags.has(tagKey(tag));
  const concerned: RunRecord[] = [];
  for (const record of all) {
    if (isOwn(run, record) || (yield* some(record.charges.values(), isHere))) concerned.push(record);
  }
  return coveredBy(concerned, run.book, run.terms);
}
