/** How large a result may be: what a sheet takes at once without standing still. */

import type { Problem } from '../problem';
import { figure } from '../working';

const MAX_CELLS = 100_000;

/**
 * The problem of a table that would not fit, with the size it would have had.
 *
 * @param argument What makes it so large, and `got` how much of it there is.
 * @param what That, in words that complete "it takes …".
 */
export function tooManyCells(
  argument: string,
  got: string,
  what: string,
  rows: number,
  columns: number,
): Problem | undefined {
  const cells = rows * columns;
  if (cells <= MAX_CELLS) return undefined;
  const takes = `${what} whose table has at most ${figure(MAX_CELLS)} cells; this one has ${figure(cells)}`;
  return { kind: 'too-large', argument, got, takes };
}
