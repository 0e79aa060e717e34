/**
 * An independent oracle for schedules: period by period in exact fractions of big integers, from
 * the words of the methods, without closed forms. A charge of a year is spread evenly over it.
 */

import { Decimal } from 'decimal.js';

/** Numerator and denominator, unreduced. */
export type Exact = readonly [bigint, bigint];

/** An amount, a life or a factor as it is typed: digits and how many of them are decimals. */
export interface Typed {
  readonly digits: bigint;
  readonly places: number;
}

export const exactOf = ({ digits, places }: Typed): Exact => [digits, 10n ** BigInt(places)];
export const numberOf = ({ digits, places }: Typed): number => Number(`${digits}e-${places}`);

const reduce = ([n, d]: Exact): Exact => {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [n / a, d / a];
};
export const add = (a: Exact, b: Exact): Exact => reduce([a[0] * b[1] + b[0] * a[1], a[1] * b[1]]);
export const sub = (a: Exact, b: Exact): Exact => add(a, [-b[0], b[1]]);
export const mul = (a: Exact, b: Exact): Exact => reduce([a[0] * b[0], a[1] * b[1]]);
export const div = (a: Exact, b: Exact): Exact => reduce([a[0] * b[1], a[1] * b[0]]);
export const less = (a: Exact, b: Exact): boolean => a[0] * b[1] < b[0] * a[1];
export const smallest = (a: Exact, b: Exact): Exact => (less(a, b) ? a : b);
export const largest = (a: Exact, b: Exact): Exact => (less(a, b) ? b : a);
export const whole = (n: number): Exact => [BigInt(n), 1n];

/** Half up, for values of 0 or more. */
export const rounded = ([n, d]: Exact): bigint => (2n * n + d) / (2n * d);

export interface OracleAsset {
  readonly method: 'SLN' | 'SYD' | 'DB' | 'DDB' | 'VDB' | 'REDUCING';
  /** Whole minor units. */
  readonly cost: bigint;
  readonly salvage: bigint;
  /** Years. */
  readonly life: Exact;
  /** The multiple for DDB and VDB, the rate of a year for DB and REDUCING. */
  readonly factor: Exact;
  /** Length of the first financial year for the methods that take a rate once a year; 1 without one. */
  readonly stub?: Exact;
}

/** What is written down in each year of the life, the last of them short when the life is broken. */
function yearlyCharges({
  method,
  cost,
  salvage,
  life,
  factor,
  stub,
}: OracleAsset): { charge: Exact; length: Exact }[] {
  const years: { charge: Exact; length: Exact }[] = [];
  const floor: Exact = [salvage, 1n];
  const base = sub([cost, 1n], floor);
  const lengths: Exact[] = [];
  const starts: Exact[] = [];
  const first = method === 'SLN' || method === 'SYD' ? whole(1) : (stub ?? whole(1));
  for (let start = whole(0); less(start, life);) {
    const length = smallest(starts.length === 0 ? first : whole(1), sub(life, start));
    starts.push(start);
    lengths.push(length);
    start = add(start, length);
  }
  const weights = starts.map((start) => sub(life, start));
  const weightSum = weights.reduce(add, [0n, 1n]);
  let value: Exact = [cost, 1n];
  lengths.forEach((length, year) => {
    const left = sub(value, floor);
    const remaining = sub(life, starts[year] as Exact);
    const declining = smallest(div(mul(mul(value, factor), length), life), left);
    const charges = {
      SLN: () => div(mul(base, length), life),
      SYD: () => div(mul(base, weights[year] as Exact), weightSum),
      DB: () => mul(mul(value, factor), length),
      DDB: () => declining,
      VDB: () => largest(declining, div(mul(left, length), remaining)),
      REDUCING: () => smallest(mul(mul(value, factor), length), left),
    };
    const charge = charges[method]();
    years.push({ charge, length });
    value = sub(value, charge);
  });
  return years;
}

/** The rate of Excel's DB to three decimals, by decimals of forty digits. */
export function threeDecimalRate(cost: bigint, salvage: bigint, lifeYears: Exact): Exact {
  if (cost === 0n) return [0n, 1n];
  const share = new Forty(salvage.toString()).div(cost.toString());
  const kept = share.pow(new Forty(lifeYears[1].toString()).div(lifeYears[0].toString()));
  return [BigInt(new Forty(1).minus(kept).times(1000).toFixed(0)), 1000n];
}

const Forty = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** Written down at the end of every period, exactly: one entry a period until the life is over. */
export function oracleAccumulatedExact(asset: OracleAsset, perYear: number): Exact[] {
  const years = yearlyCharges(asset);
  const ends: Exact[] = [];
  let before: Exact = [0n, 1n];
  years.forEach(({ charge, length }) => {
    for (let part = 1; part <= perYear; part++) {
      const at: Exact = [BigInt(part), BigInt(perYear)];
      const started: Exact = [BigInt(part - 1), BigInt(perYear)];
      if (!less(started, length)) break;
      ends.push(add(before, div(mul(charge, smallest(at, length)), length)));
    }
    before = add(before, charge);
  });
  return ends;
}

/** The same, rounded half up to whole minor units. */
export function oracleAccumulated(asset: OracleAsset, perYear: number): bigint[] {
  return oracleAccumulatedExact(asset, perYear).map(rounded);
}

/** Written down after `t` years, rounded half up to whole minor units. */
export function oracleWrittenDown(asset: OracleAsset, t: Exact): bigint {
  let left = t;
  let total: Exact = [0n, 1n];
  for (const { charge, length } of yearlyCharges(asset)) {
    if (!less([0n, 1n], left)) break;
    total = add(total, div(mul(charge, smallest(left, length)), length));
    left = sub(left, length);
  }
  return rounded(total);
}
