/** A two-column range: a name and what stands beside it, a pair a row; blank rows are left alone. */

import { isNotGiven } from '../argument';
import { shown } from '../problem';
import { ok, refuse, type Result } from '../result';
import { columns } from './columns';

/** A row before it is read. */
export type Pair = readonly [name: unknown, given: unknown];

/**
 * @param takes What the argument accepts, in words that complete "it takes …".
 * @problem not-understood for what is no range, and for a row that has not two columns
 */
export function readPairs(argument: string, given: unknown, takes: string): Result<readonly Pair[]> {
  if (!Array.isArray(given)) return refuse('not-understood', argument, shown(given), takes);
  const pairs: Pair[] = [];
  for (const row of given as readonly unknown[]) {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
    if (cells.every(isNotGiven)) continue;
    if (cells.length !== 2) return refuse('not-understood', argument, columns(cells.length), takes);
    pairs.push([cells[0], cells[1]]);
  }
  return ok(pairs);
}
