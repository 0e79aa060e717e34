/** Shares of time as two whole numbers: small enough for doubles to hold them exactly. */

export interface Ratio {
  readonly num: number;
  /** Above 0. */
  readonly den: number;
}

/** `num ÷ den` in lowest terms; both whole, `den` above 0. */
export function ratio(num: number, den = 1): Ratio {
  const divisor = greatestCommonDivisor(Math.abs(num), den);
  return { num: num / divisor, den: den / divisor };
}

/** Of two whole numbers, the second above 0; 1 with 0. */
export function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0 ? 1 : larger;
}

export function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

export function ratioPlus(a: Ratio, b: Ratio): Ratio {
  // Over the least common denominator: the product of two would soon be past 2^53.
  const den = leastCommonMultiple(a.den, b.den);
  return ratio(a.num * (den / a.den) + b.num * (den / b.den), den);
}

export function ratioMinus(a: Ratio, { num, den }: Ratio): Ratio {
  return ratioPlus(a, { num: -num, den });
}
