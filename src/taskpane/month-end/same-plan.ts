/** Whether what would be posted now is what a person has seen. */

import type { PlannedEntry, RunPlan } from '../../core/run/run-plan';
import { each, type Steps } from '../../core/steps';

/** @returns An object, as whoever runs it in slices takes no bare flag. */
export function* samePlan(one: RunPlan, other: RunPlan): Steps<{ readonly isSame: boolean }> {
  const entries = new Map(other.entries.map((entry) => [entry.id, entry]));
  let isSame =
    one.id === other.id && one.register === other.register && one.entries.length === other.entries.length;
  for (const entry of one.entries) {
    const again = entries.get(entry.id);
    if (again === undefined || !isSameHead(entry, again)) isSame = false;
    if (!isSame || again === undefined) return { isSame };
    yield* each(entry.charges, ([key, { charge }]) => {
      if (again.charges.get(key)?.charge !== charge) isSame = false;
    });
    yield 0;
  }
  return { isSame };
}

function isSameHead(one: PlannedEntry, other: PlannedEntry): boolean {
  return one.date === other.date && one.memo === other.memo && one.charges.size === other.charges.size;
}
