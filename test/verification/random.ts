/**
 * Numbers that look random and can be had again: xoshiro128** by Blackman and Vigna, its state
 * filled by splitmix32. Every chunk of cases has a stream of its own, so that what is tested does not
 * depend on how many workers share the chunks.
 */

export interface Random {
  /** 0 to below 1, in steps of 2^-53. */
  readonly unit: () => number;
  /** Whole, 0 to below `count`, at most 2^53. */
  readonly below: (count: number) => number;
  /** Whole, both ends included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** @param seeds Whole numbers that together name the stream. */
export function randomOf(...seeds: readonly number[]): Random {
  let mixed = 0;
  for (const seed of seeds) mixed = splitmix32(mixed ^ seed);
  const word = (): number => (mixed = splitmix32(mixed));
  const next32 = xoshiro128(word(), word(), word(), word());
  const unit = (): number => ((next32() >>> 5) * 2 ** 26 + (next32() >>> 6)) / 2 ** 53;
  const below = (count: number): number => Math.floor(unit() * count);
  return {
    unit,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => unit() < probability,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
  };
}

/** Whole numbers below 2^32, from four of them that are not all 0. */
export function xoshiro128(a: number, b: number, c: number, d: number): () => number {
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const kept = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= kept;
    d = rotated(d, 11);
    return result;
  };
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function splitmix32(word: number): number {
  let mixed = (word + 0x9e3779b9) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
