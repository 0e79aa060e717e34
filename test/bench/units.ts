/** Cash-generating units to time: floors at random, and floors that bind one after the other. */

import type { UnitAsset } from '../../src/core/impairment/unit-asset';
import { lossOf } from '../../src/core/impairment/unit-loss';
import { minor } from '../../src/core/money/minor';
import { random } from './assets';

export interface BenchUnit {
  readonly names: readonly string[];
  readonly assets: readonly UnitAsset[];
  readonly recoverable: number;
}

/** A unit that loses half of what its assets may lose, each floor a random part of its carrying amount. */
export function randomUnit(count: number, seed: number): BenchUnit {
  const next = random(20_261_122 + seed);
  return unitOf(
    Array.from({ length: count }, () => 100 + Math.floor(next() * 1e7)).map((carrying) => [
      carrying,
      Math.floor(carrying * next()),
    ]),
    0.5,
  );
}

/** One where round after round a few assets more come to their floor: what they may lose grows by a fixed factor. */
export function steppedUnit(count: number, seed: number): BenchUnit {
  return unitOf(
    Array.from({ length: count }, (_, index) => [
      1e8 + seed,
      Math.ceil(1e8 * (1 - 2 ** (-20 * (index / count)))),
    ]),
    0.9,
  );
}

function unitOf(rows: readonly (readonly [number, number])[], part: number): BenchUnit {
  const assets = rows.map(([carrying, floor]) => ({
    carrying: minor(carrying),
    floor: minor(floor),
    specific: minor(0),
  }));
  const sum = (of: (asset: UnitAsset) => number): number =>
    assets.reduce((total, asset) => total + of(asset), 0);
  const room = sum(({ carrying, floor }) => carrying - (floor ?? 0));
  return {
    names: assets.map((_, index) => `A${index}`),
    assets,
    recoverable: sum(({ carrying }) => carrying) - Math.floor(room * part),
  };
}

export function lossOfUnit({ names, assets, recoverable }: BenchUnit): ReturnType<typeof lossOf> {
  const goodwill = minor(0);
  const terms = { goodwill, grossGoodwill: goodwill, parentShare: 1, recoverable: minor(recoverable) };
  return lossOf(names, assets, terms);
}
