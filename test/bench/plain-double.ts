/**
 * What one writes without a second thought: doubles in currency, each result rounded to cents by
 * itself. It is fast, and now and then a cent is wrong.
 */

import type { BenchAsset } from './assets';

/** Written down after so many years, to the cent. */
export const plainWrittenDown: Readonly<Record<BenchAsset['method'], (asset: BenchAsset) => number>> = {
  SLN: ({ cost, salvage, life, period }) => toCents(((cost - salvage) * period) / life),
  SYD: ({ cost, salvage, life, period }) =>
    toCents(((cost - salvage) * period * (2 * life - period + 1)) / (life * (life + 1))),
  DB: ({ cost, salvage, life, period }) => {
    const rate = Math.round((1 - Math.pow(salvage / cost, 1 / life)) * 1000) / 1000;
    return toCents(cost - cost * Math.pow(1 - rate, period));
  },
  DDB: ({ cost, salvage, life, factor, period }) =>
    toCents(cost - Math.max(salvage, cost * Math.pow(1 - factor / life, period))),
  VDB: ({ cost, salvage, life, factor, period }) => {
    let value = cost;
    for (let year = 0; year < period; year++) {
      const left = value - salvage;
      value -= Math.max(left / (life - year), Math.min((value * factor) / life, left));
    }
    return toCents(cost - value);
  },
};

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** The charges of a schedule with switch, period by period, into a flat array. */
export function plainSchedule({ cost, salvage, life, factor }: BenchAsset, into: Float64Array): void {
  let value = cost;
  for (let period = 0; period < life; period++) {
    const left = value - salvage;
    const charge = toCents(Math.max(left / (life - period), Math.min((value * factor) / life, left)));
    into[period] = charge;
    value -= charge;
  }
}

/** One row of a schedule as an object, as programs keep them. */
export interface RowObject {
  readonly period: number;
  readonly opening: number;
  readonly charge: number;
  readonly accumulated: number;
  readonly closing: number;
}

/** An asset's monthly schedule as objects. */
export function rowObjects(asset: BenchAsset): readonly RowObject[] {
  const rows: RowObject[] = [];
  let [value, accumulated] = [asset.cost, 0];
  for (let year = 0; year < asset.life; year++) {
    const charge = yearlyCharge(asset, value, year);
    for (let month = 0; month < 12; month++) {
      const part = toCents(charge / 12);
      accumulated += part;
      const opening = value;
      value -= part;
      rows.push({ period: rows.length + 1, opening, charge: part, accumulated, closing: value });
    }
  }
  return rows;
}

function yearlyCharge(
  { cost, salvage, life, factor, method }: BenchAsset,
  value: number,
  year: number,
): number {
  const left = value - salvage;
  switch (method) {
    case 'SLN':
      return (cost - salvage) / life;
    case 'SYD':
      return ((cost - salvage) * (life - year) * 2) / (life * (life + 1));
    case 'DB':
      return value * (Math.round((1 - Math.pow(salvage / cost, 1 / life)) * 1000) / 1000);
    case 'DDB':
      return Math.min((value * factor) / life, left);
    case 'VDB':
      return Math.max(left / (life - year), Math.min((value * factor) / life, left));
  }
}
