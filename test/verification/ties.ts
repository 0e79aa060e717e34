/**
 * Amounts that put a row on a half of a minor unit, or as near to one as whole minor units can come.
 *
 * Cost and salvage k times as large write down k times as much, unless the rate depends on more than
 * their ratio. So from the exact share of a small asset, p ÷ q in lowest terms, follows
 *
 *     a tie      k = q ÷ 2 × an odd number, for an even q
 *     a near miss   k × p ≡ (q ± 1) ÷ 2 or q ÷ 2 ± 1, by the inverse of p modulo q
 */

import type { Exact } from '../oracle/depreciation';
import { commonDivisor } from '../oracle/exact-rates';
import { visitWrittenDown } from '../oracle/fast-schedule';
import type { Random } from './random';
import { scheduleCase, type CaseSpec } from './schedule-case';

/** How many rows are looked at for one whose fraction is small enough. */
const TRIES = 8;

/** The asset some times as large, so that a row of it is a tie; nothing when no row can be. */
export function onATie(random: Random, small: CaseSpec, largest: bigint): CaseSpec | undefined {
  const most = largest / small.cost;
  const share = shareWhere(random, small, ([, q]) => q % 2n === 0n && q / 2n <= most);
  if (share === undefined) return undefined;
  const half = share[1] / 2n;
  return scaled(small, half * (2n * upTo(random, (most / half - 1n) / 2n) + 1n));
}

/** The asset some times as large, so that a row of it misses a tie by the least there is. */
export function besideATie(random: Random, small: CaseSpec, largest: bigint): CaseSpec | undefined {
  const most = largest / small.cost;
  const share = shareWhere(random, small, ([p, q]) => p > 0n && q > 4n && q <= most);
  if (share === undefined) return undefined;
  const [p, q] = share;
  const side = random.chance(0.5) ? 1n : 0n;
  const target = q % 2n === 0n ? q / 2n + 2n * side - 1n : (q - 1n) / 2n + side;
  const k = (inverse(p, q) * target) % q;
  const times = k + q * upTo(random, (most - k) / q);
  return times > 0n ? scaled(small, times) : undefined;
}

export function scaled(spec: CaseSpec, times: bigint): CaseSpec {
  return { ...spec, cost: spec.cost * times, salvage: spec.salvage * times };
}

/** What the asset has written down at each of its rows, exactly. */
export function exactRows(spec: CaseSpec): readonly Exact[] {
  const { asset, moments } = scheduleCase(spec);
  const rows: Exact[] = [];
  visitWrittenDown(asset, moments, (num, den) => rows.push([num, den]));
  return rows;
}

/** In lowest terms, of one of the rows. */
function shareWhere(random: Random, spec: CaseSpec, accepts: (share: Exact) => boolean): Exact | undefined {
  const rows = exactRows(spec);
  for (let tried = 0; tried < TRIES; tried++) {
    const share = lowest(random.pick(rows));
    if (accepts(share)) return share;
  }
  return undefined;
}

export function lowest([num, den]: Exact): Exact {
  const divisor = commonDivisor(num, den);
  return [num / divisor, den / divisor];
}

/** Whole, 0 to `most`, which may be far past 2^53; 0 for less. */
export function upTo(random: Random, most: bigint): bigint {
  if (most <= 0n) return 0n;
  const limit = 1n << 52n;
  return BigInt(random.below(Number((most < limit ? most : limit) + 1n)));
}

/** Of p modulo q, which have no common divisor. */
function inverse(p: bigint, q: bigint): bigint {
  let [a, b, x, y] = [p % q, q, 1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b, x, y] = [b, a - quotient * b, y, x - quotient * y];
  }
  return ((x % q) + q) % q;
}
