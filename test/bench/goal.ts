/** What is promised of a ratio, and whether it is kept. */

import type { Spread } from './measure';

/** A ratio that is held to a goal. */
export interface Held {
  readonly what: string;
  readonly ratio: Spread;
  readonly atMost: number;
}

export function isMet({ ratio, atMost }: Held): boolean {
  return ratio.median <= atMost;
}

/** One figure, taken once. */
export function exactRatio(what: string, ratio: number, atMost: number): Held {
  return { what, ratio: { low: ratio, median: ratio, high: ratio }, atMost };
}
