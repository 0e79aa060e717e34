/**
 * A sum of products of decimals as they were typed, quantities by prices, in minor units: rounded once,
 * half away from zero, on the exact value.
 *
 *     amount = round(Σ a × b)
 */

import { fraction, fractionOf, plus, times, type Fraction } from './fraction';
import { minor, toMinor, ZERO_MINOR, type Decimals, type Minor } from './minor';
import { roundEstimate } from './rounding';
import { andThen, ok, type Result } from '../result';

export type Product = readonly [number, number];

/**
 * @param argument Whose size is to blame where the products are too large.
 * @param products Finite numbers of either sign; of what the products add up to, in currency.
 * @problem out-of-range when they have more minor units together than an exact integer can hold
 * @example sumOfProducts('items', [[3, 0.335], [-1, 0.001]], 2) // ok(100): 1.004
 */
export function sumOfProducts(
  argument: string,
  products: readonly Product[],
  decimals: Decimals,
): Result<Minor> {
  let [estimate, size] = [0, 0];
  for (const [a, b] of products) {
    estimate += a * b;
    size += Math.abs(a * b);
  }
  return andThen(toMinor(argument, size, decimals), () => {
    if (size === 0) return ok(ZERO_MINOR);
    const scale = 10 ** decimals;
    const bound = products.length * 4 * Number.EPSILON * size * scale;
    const exact = (): Fraction => exactSum(products, scale);
    const isBelow = Math.abs(estimate) * scale > bound ? estimate < 0 : exact().num < 0n;
    const units = roundEstimate(Math.abs(estimate) * scale, bound, () => absolute(exact()));
    return ok(minor(isBelow ? 0 - units : units));
  });
}

function exactSum(products: readonly Product[], scale: number): Fraction {
  const sum = products
    .filter(([a, b]) => a !== 0 && b !== 0)
    .map(([a, b]) => times(fractionOf(a), fractionOf(b)))
    .reduce(plus, fraction(0n));
  return times(sum, fraction(BigInt(scale)));
}

function absolute({ num, den }: Fraction): Fraction {
  return { num: num < 0n ? -num : num, den };
}
