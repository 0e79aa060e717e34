/** The made-up assets as the exact core takes them. */

import { METHODS } from '../../src/core/depreciation/methods';
import { lifeInYears, planOf, quantity, type Plan } from '../../src/core/depreciation/plan';
import type { Method } from '../../src/core/depreciation/curve';
import type { BenchAsset } from './assets';

const BY_WORD = new Map(METHODS.map((method) => [method.word, method]));

export function methodOf(word: string): Method {
  const method = BY_WORD.get(word);
  if (method === undefined) throw new Error(`no method ${word}`);
  return method;
}

export function inMinor({ cost, salvage, life, factor }: BenchAsset): Plan {
  return planOf(Math.round(cost * 100), Math.round(salvage * 100), lifeInYears(life), quantity(factor));
}
