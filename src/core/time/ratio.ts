/** Shares of time as two whole numbers: small enough for doubles to hold them exactly. */

export interface Ratio {
  readonly num: number;
  /** Above 0. */
  readonly den: number;
}

/** `num ÷ den` in lowest terms; both whole, `den` above 0. */
export function ratio(num: number, den = 1): Ratio {
  const divisor = gcd(Math.abs(num), den);
  return { num: num / divisor, den: den / divisor };
}

function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a === 0 ? 1 : a;
}

export function ratioPlus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function isRatioLess(a: Ratio, b: Ratio): boolean {
  return a.num * b.den < b.num * a.den;
}

export function smallerRatio(a: Ratio, b: Ratio): Ratio {
  return isRatioLess(a, b) ? a : b;
}
