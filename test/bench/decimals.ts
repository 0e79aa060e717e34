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
    const kept = new D(salvage).div(cost).pow(new D(1).div(life));
    const rate = new D(1).minus(kept).toDecimalPlaces(3, Decimal.ROUND_HALF_UP);
    return toCents(new D(cost).minus(new D(cost).times(new D(1).minus(rate).pow(period))));
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

function toCents(amount: Decimal): number {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
}
