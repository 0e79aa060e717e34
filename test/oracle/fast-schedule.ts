/**
 * The oracle for millions of schedules: year by year in big integers, from the words of the
 * methods, like `depreciation.ts` beside it but without ever reducing a fraction. The denominator of
 * a year is known before it begins: each year of a rate a ÷ b multiplies it by b, so the value after k
 * years is a whole number over b^k.
 *
 *     SLN        base × length ÷ life
 *     SYD        base × life left at the start of the year ÷ sum of these over all years
 *     declining  value × rate × length, at most what is left above the floor
 *     VDB        the larger of that and (value − floor) × length ÷ life left
 *
 * A charge of a year is spread evenly over it. Time is counted in whole units, so many to a year.
 */

import type { Exact } from './depreciation';

export type FastMethod = 'SLN' | 'SYD' | 'DB' | 'DDB' | 'VDB' | 'REDUCING';

export interface FastAsset {
  readonly method: FastMethod;
  /** Whole minor units, as is salvage. */
  readonly cost: bigint;
  readonly salvage: bigint;
  readonly unitsPerYear: number;
  /** In units of time, whole. */
  readonly life: number;
  /** Length of the first financial year in units, for the methods that take a rate once a year. */
  readonly firstYear: number;
  /** What a full year takes of a value, for the declining methods. */
  readonly rate: Exact;
  /** Whether the rate is an irrational one, cut after many digits. */
  readonly isRateCut?: boolean;
}

/** A year of the grid: written down before it and in it, over one denominator. */
interface Year {
  readonly before: bigint;
  readonly charge: bigint;
  readonly den: bigint;
}
type YearTaker = (start: number, length: number) => Year;

/** What rounding must keep clear of a tie, as a part of a unit, when a rate is cut at 70 digits. */
const CLEAR_OF_TIE = 10n ** 30n;

/** Written down at each moment, ascending from 0 to the life: exact, unreduced. */
export function visitWrittenDown(
  asset: FastAsset,
  moments: readonly number[],
  visit: (num: bigint, den: bigint, index: number) => void,
): void {
  const { unitsPerYear, life } = asset;
  const isByRate = asset.method !== 'SLN' && asset.method !== 'SYD';
  const first = isByRate && asset.firstYear > 0 ? asset.firstYear : unitsPerYear;
  const take = takerOf(asset);
  let index = 0;
  for (let start = 0; start < life && index < moments.length;) {
    const length = Math.min(start === 0 ? first : unitsPerYear, life - start);
    const { before, charge, den } = take(start, length);
    const [wholeBefore, wholeDen] = [before * BigInt(length), den * BigInt(length)];
    for (; index < moments.length && (moments[index] ?? 0) <= start + length; index++) {
      visit(wholeBefore + charge * BigInt((moments[index] ?? 0) - start), wholeDen, index);
    }
    start += length;
  }
}

/** The same, rounded half up to whole minor units. */
export function fastWrittenDown(asset: FastAsset, moments: readonly number[]): number[] {
  const amounts = new Array<number>(moments.length).fill(0);
  const isCut = asset.isRateCut === true;
  visitWrittenDown(asset, moments, (num, den, index) => {
    const [shifted, whole] = [2n * num + den, 2n * den];
    const units = shifted / whole;
    if (isCut) requireClear(shifted - units * whole, whole);
    amounts[index] = Number(units);
  });
  return amounts;
}

/** An irrational value never lies on a tie; one this near to it would mean too few digits. */
function requireClear(rest: bigint, whole: bigint): void {
  const nearest = rest < whole - rest ? rest : whole - rest;
  if (nearest * CLEAR_OF_TIE < whole) throw new Error('the oracle needs more digits of the rate');
}

function takerOf(asset: FastAsset): YearTaker {
  switch (asset.method) {
    case 'SLN':
      return straight(asset);
    case 'SYD':
      return byDigits(asset);
    default:
      return declining(asset);
  }
}

function straight({ cost, salvage, life }: FastAsset): YearTaker {
  const base = cost - salvage;
  let before = 0n;
  return (_, length) => {
    const year = { before, charge: base * BigInt(length), den: BigInt(life) };
    before += year.charge;
    return year;
  };
}

function byDigits({ cost, salvage, life, unitsPerYear }: FastAsset): YearTaker {
  const base = cost - salvage;
  let sum = 0;
  for (let start = 0; start < life; start += unitsPerYear) sum += life - start;
  let before = 0n;
  return (start) => {
    const year = { before, charge: base * BigInt(life - start), den: BigInt(sum) };
    before += year.charge;
    return year;
  };
}

function declining({ method, cost, salvage, life, unitsPerYear, rate: [a, b] }: FastAsset): YearTaker {
  // Excel's DB is not held at salvage.
  const floor = method === 'DB' ? 0n : salvage;
  let [value, den] = [cost, 1n];

  /** Brings the value to a finer denominator. */
  const refine = (factor: bigint): void => {
    value *= factor;
    den *= factor;
  };
  const charged = (charge: bigint): Year => {
    const year = { before: cost * den - value, charge, den };
    value -= charge;
    return year;
  };
  const byRate = (length: number): Year => {
    if (length === unitsPerYear) {
      const charge = value * a;
      refine(b);
      return charged(charge);
    }
    const charge = value * a * BigInt(length);
    refine(b * BigInt(unitsPerYear));
    return charged(charge);
  };
  const evenly = (length: number, remaining: number): Year => {
    const share = (value - floor * den) * BigInt(length);
    const over = BigInt(remaining);
    if (share % over === 0n) return charged(share / over);
    refine(over);
    return charged(share);
  };

  return (start, length) => {
    const left = value - floor * den;
    if (left === 0n) {
      [value, den] = [floor, 1n];
      return charged(0n);
    }
    const remaining = life - start;
    // Both charges of the year, times length and over the same: rate × value against what is left.
    const byRateTimes = value * a * BigInt(length);
    const leftTimes = left * b * BigInt(unitsPerYear);
    const takesAll = byRateTimes >= leftTimes;
    if (takesAll) return charged(left);
    const isEvenLarger = byRateTimes * BigInt(remaining) < leftTimes * BigInt(length);
    return method === 'VDB' && isEvenLarger ? evenly(length, remaining) : byRate(length);
  };
}
