/** The same made-up assets for every contender, from a fixed seed. */

export interface BenchAsset {
  /** Currency. */
  readonly cost: number;
  readonly salvage: number;
  /** Years. */
  readonly life: number;
  readonly factor: number;
  /** Months from the start of service to a point in the life. */
  readonly period: number;
  /** Excel serial. */
  readonly inService: number;
  readonly method: 'SLN' | 'SYD' | 'DDB' | 'VDB' | 'DB';
}

const METHODS = ['SLN', 'SYD', 'DDB', 'VDB', 'DB'] as const;

/** Numbers from 0 to 1, the same on every machine (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Lives of 3 to 20 years, 11 on average. */
export function assets(count: number): readonly BenchAsset[] {
  const next = random(20_261_122);
  return Array.from({ length: count }, (_, index) => {
    const cost = Math.round(100 + next() * 1e7) / 100;
    const life = 3 + Math.floor(next() * 18);
    return {
      cost,
      salvage: Math.round(cost * 20 * next()) / 100,
      life,
      factor: 1.5 + Math.floor(next() * 3) / 2,
      period: 1 + Math.floor(next() * (life - 1)),
      inService: 43_831 + 30 * Math.floor(next() * 60),
      method: METHODS[index % METHODS.length] ?? 'SLN',
    };
  });
}
