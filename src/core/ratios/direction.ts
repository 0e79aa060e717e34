/** Which way a figure goes, by its exact change: what stays the same never moves by a digit of a double. */

import type { Fraction } from '../money/fraction';

export type Direction = 'up' | 'down' | 'same';

/** @example directionOf({ num: -1n, den: 3n }) // "down" */
export function directionOf({ num }: Fraction): Direction {
  if (num === 0n) return 'same';
  return num > 0n ? 'up' : 'down';
}
