/** The same in decimals of 34 digits, as decimal.js computes them. */

import { Decimal } from 'decimal.js';
import type { BenchAsset } from './assets';

const D = Decimal.clone({ precision: 34 });

/** Written down after so many years, to the cent. */
export const decimalWrittenDown: Readonly<Record<BenchAsset['method'], (asset: BenchAsset) => number>> = {
  SLN: ({ cost, salvage, life, period }) => toCents(new D(cost).minus(salvage).times(period).div(life)),
  SYD: ({ cost, salvage, life, period }) => {
    const weights = new D(period).times(2 * life - period + 1);
    return toCents(
      new D(cost)
        .minus(salvage)
        .times(weights)
        .div(new D(life).times(life + 1)),
    );
  },
  DB: ({ cost, salvage, life, period }) => {
    const kept = new D(1).minus(dbRate(cost, salvage, life));
    return toCents(new D(cost).minus(new D(cost).times(kept.pow(period))));
  },
  DDB: ({ cost, salvage, life, factor, period }) => {
    const kept = new D(1).minus(new D(factor).div(life));
    return toCents(new D(cost).minus(D.max(salvage, new D(cost).times(kept.pow(period)))));
  },
  VDB: ({ cost, salvage, life, factor, period }) => {
    let value = new D(cost);
    for (let year = 0; year < period; year++) {
      const left = value.minus(salvage);
      const declining = D.min(value.times(factor).div(life), left);
      value = value.minus(D.max(left.div(life - year), declining));
    }
    return toCents(new D(cost).minus(value));
  },
};

/** Written down after each month: the charge of its year in even parts, as one writes it. */
export function decimalMonths(asset: BenchAsset, visit: (month: number, accumulated: number) => void): void {
  const { cost, life } = asset;
  let value = new D(cost);
  for (let year = 0; year < life; year++) {
    const fall = decimalFall(asset, value, year);
    const monthly = fall.div(12);
    const opened = new D(cost).minus(value);
    for (let month = 1; month <= 12; month++) {
      visit(12 * year + month - 1, toCents(opened.plus(monthly.times(month))));
    }
    value = value.minus(fall);
  }
}

function decimalFall(
  { cost, salvage, life, factor, method }: BenchAsset,
  value: Decimal,
  year: number,
): Decimal {
  const [base, left] = [new D(cost).minus(salvage), value.minus(salvage)];
  switch (method) {
    case 'SLN':
      return base.div(life);
    case 'SYD':
      return base.div(life * (life + 1)).times(2 * (life - year));
    case 'DB':
      return value.times(dbRate(cost, salvage, life));
    case 'DDB':
      return D.min(value.times(factor).div(life), left);
    case 'VDB':
      return D.max(left.div(life - year), D.min(value.times(factor).div(life), left));
  }
}

function dbRate(cost: number, salvage: number, life: number): Decimal {
  const kept = new D(salvage).div(cost).pow(new D(1).div(life));
  return new D(1).minus(kept).toDecimalPlaces(3, Decimal.ROUND_HALF_UP);
}

function toCents(amount: Decimal): number {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
}
