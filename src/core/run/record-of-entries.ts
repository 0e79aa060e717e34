/** What stands in the records once some entries of a plan are posted: all of them, or those before a stop. */

import type { Steps } from '../steps';
import type { PlannedEntry, RunPlan } from './run-plan';
import { catchUpId, isCatchUp, type RunRecord } from './run-record';
import { sumsOf } from './what-counts';

/** One record of all of them. */
export function* recordOf(
  { id, register, book, from, to }: RunPlan,
  posted: readonly PlannedEntry[],
): Steps<RunRecord> {
  return { id, register, book, from, to, charges: yield* sumsOf(posted) };
}

/** What was posted as catch-up apart from the rest, so that either may be stopped or reversed without the other. */
export function* recordsOf(plan: RunPlan, posted: readonly PlannedEntry[]): Steps<readonly RunRecord[]> {
  const late = posted.filter(({ id }) => isCatchUp(id));
  const others = posted.filter(({ id }) => !isCatchUp(id));
  return [
    ...(late.length === 0 ? [] : [yield* recordOf({ ...plan, id: catchUpId(plan.id) }, late)]),
    ...(others.length === 0 ? [] : [yield* recordOf(plan, others)]),
  ];
}
