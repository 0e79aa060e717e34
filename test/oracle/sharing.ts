/**
 * An independent oracle for amounts shared out by weight, each taking at most so much: round after
 * round in exact fractions, as a person would do it on paper.
 */

import { add, div, largest, less, mul, smallest, sub, whole, type Exact } from './depreciation';

export interface Sharer {
  readonly weight: bigint;
  readonly most: bigint;
}

/** What each takes, unrounded, and how many rounds it took until nobody was past their most. */
export function shareInRounds(
  amount: bigint,
  sharers: readonly Sharer[],
): { readonly parts: readonly Exact[]; readonly left: Exact; readonly rounds: number } {
  const parts: Exact[] = sharers.map(() => whole(0));
  let left = whole(Number(amount));
  for (let rounds = 1; ; rounds++) {
    const open = sharers
      .map((sharer, index) => ({ ...sharer, index }))
      .filter(({ most, weight, index }) => weight > 0n && less(parts[index] ?? whole(0), [most, 1n]));
    const total = open.reduce((sum, { weight }) => sum + weight, 0n);
    if (total === 0n || !less(whole(0), left)) return { parts, left, rounds };
    let taken = whole(0);
    for (const { weight, most, index } of open) {
      const before = parts[index] ?? whole(0);
      const own = smallest(div(mul(left, [weight, 1n]), [total, 1n]), sub([most, 1n], before));
      parts[index] = add(before, largest(whole(0), own));
      taken = add(taken, own);
    }
    left = sub(left, taken);
  }
}
