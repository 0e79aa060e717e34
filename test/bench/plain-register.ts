/**
 * The register run as one writes it for speed and without a second thought: typed arrays, doubles in
 * currency, and after every month the amount written down so far, rounded to cents.
 */

import type { BenchAsset } from './assets';

/** Assets as columns, as whoever wants speed keeps them. */
export interface PlainColumns {
  readonly cost: Float64Array;
  readonly salvage: Float64Array;
  /** Years. */
  readonly life: Float64Array;
  readonly factor: Float64Array;
  /** Its place in {@link PLAIN_METHODS}. */
  readonly method: Uint8Array;
  /** The period in which it comes into service; each of its months is one. */
  readonly first: Int32Array;
  /** Which line it is summed in. */
  readonly line: Int32Array;
}

const PLAIN_METHODS = ['SLN', 'SYD', 'DDB', 'VDB', 'DB'] as const;

export function plainColumns(
  many: readonly BenchAsset[],
  firstOf: (asset: BenchAsset) => number,
  lineOf: (index: number) => number,
): PlainColumns {
  return {
    cost: Float64Array.from(many, ({ cost }) => cost),
    salvage: Float64Array.from(many, ({ salvage }) => salvage),
    life: Float64Array.from(many, ({ life }) => life),
    factor: Float64Array.from(many, ({ factor }) => factor),
    method: Uint8Array.from(many, ({ method }) => PLAIN_METHODS.indexOf(method)),
    first: Int32Array.from(many, firstOf),
    line: Int32Array.from(many, (_, index) => lineOf(index)),
  };
}

/**
 * The charges of every period, line by line.
 *
 * @param periods How many a line has: `into[line × periods + period]`.
 * @param isBranchFree Rounds by floor, which processors need not guess: as whoever has measured writes it.
 */
export function plainRegister(
  columns: PlainColumns,
  periods: number,
  into: Float64Array,
  isBranchFree = false,
): void {
  const { cost, salvage, life, factor, method, first, line } = columns;
  for (let asset = 0; asset < cost.length; asset++) {
    const [years, floor] = [life[asset] ?? 0, salvage[asset] ?? 0];
    const base = cost[asset] ?? 0;
    const rate = yearlyRate(method[asset] ?? 0, base, floor, years, factor[asset] ?? 0);
    let [value, before] = [base, 0];
    let place = (line[asset] ?? 0) * periods + (first[asset] ?? 0);
    for (let year = 0; year < years; year++) {
      const fall = yearlyFall(method[asset] ?? 0, base, floor, years, rate, value, year);
      for (let month = 1; month <= 12; month++) {
        const cents = (base - value + (fall * month) / 12) * 100;
        const accumulated = (isBranchFree ? Math.floor(cents + 0.5) : Math.round(cents)) / 100;
        into[place] = (into[place] ?? 0) + accumulated - before;
        before = accumulated;
        place += 1;
      }
      value -= fall;
    }
  }
}

function yearlyRate(method: number, cost: number, salvage: number, life: number, factor: number): number {
  if (method < 4) return factor / life;
  return Math.round((1 - Math.pow(salvage / cost, 1 / life)) * 1000) / 1000;
}

function yearlyFall(
  method: number,
  cost: number,
  salvage: number,
  life: number,
  rate: number,
  value: number,
  year: number,
): number {
  switch (method) {
    case 0:
      return (cost - salvage) / life;
    case 1:
      return ((cost - salvage) * (life - year) * 2) / (life * (life + 1));
    case 2:
      return Math.min(value * rate, value - salvage);
    case 3:
      return Math.max((value - salvage) / (life - year), Math.min(value * rate, value - salvage));
    default:
      return value * rate;
  }
}
