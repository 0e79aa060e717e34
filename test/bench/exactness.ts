/** Wrong cents and missed totals of each contender, against the oracle in big integers. */

import { sweep } from '../../src/core/depreciation/curve';
import { fastWrittenDown, type FastAsset } from '../oracle/fast-schedule';
import { assets, type BenchAsset } from './assets';
import { exactRatio } from './goal';
import { decimalMonths } from './decimals';
import { formulajsMonths } from './peers';
import { rowObjects } from './plain-double';
import { plainColumns, plainRegister } from './plain-register';
import { OURS, type Section } from './section';
import { inMinor, methodOf } from './whole-plan';

/** The charges of an asset's months, in cents. */
type Charges = (asset: BenchAsset, into: Float64Array) => void;

const MONTHS = Float64Array.from({ length: 240 }, (_, index) => index + 1);

const CONTENDERS: Readonly<Record<string, Charges>> = {
  [OURS]: (asset, into) => {
    const written = new Float64Array(into.length);
    sweep(
      methodOf(asset.method),
      inMinor(asset),
      { at: MONTHS, since: 0, den: 12, first: 0, end: into.length },
      written,
    );
    written.forEach((amount, month) => (into[month] = amount - (written[month - 1] ?? 0)));
  },
  'plain double, what is written down rounded': (asset, into) => {
    const columns = plainColumns(
      [asset],
      () => 0,
      () => 0,
    );
    plainRegister(columns, into.length, into.fill(0));
    into.forEach((charge, month) => (into[month] = Math.round(charge * 100)));
  },
  'plain double, each charge rounded': (asset, into) => {
    rowObjects(asset).forEach(({ charge }, month) => (into[month] = Math.round(charge * 100)));
  },
  'formulajs, each charge rounded': (asset, into) => {
    if (asset.method === 'VDB') into.fill(NaN);
    else formulajsMonths(asset, (month, charge) => (into[month] = Math.round(charge * 100)));
  },
  'decimal.js, what is written down rounded': (asset, into) => {
    let before = 0;
    decimalMonths(asset, (month, accumulated) => {
      const cents = Math.round(accumulated * 100);
      into[month] = cents - before;
      before = cents;
    });
  },
};

function exactOf({ cost, salvage, life, factor, method }: BenchAsset): FastAsset {
  const dbRate = BigInt(Math.round((1 - Math.pow(salvage / cost, 1 / life)) * 1000));
  return {
    method,
    cost: BigInt(Math.round(cost * 100)),
    salvage: BigInt(Math.round(salvage * 100)),
    unitsPerYear: 12,
    life: 12 * life,
    firstYear: 0,
    rate: method === 'DB' ? [dbRate, 1000n] : [BigInt(10 * factor), BigInt(10 * life)],
  };
}

export interface Flaws {
  readonly name: string;
  readonly assets: number;
  readonly rows: number;
  readonly wrongCents: number;
  readonly missedTotals: number;
}

/** What each contender gets wrong of the schedules of so many assets. */
export function flawsOf(count: number): readonly Flaws[] {
  const many = assets(count);
  const exact = many.map((asset) => {
    return fastWrittenDown(exactOf(asset), Array.from(MONTHS.subarray(0, 12 * asset.life)));
  });
  return Object.entries(CONTENDERS).map(([name, charges]) => {
    const flaws = { name, assets: 0, rows: 0, wrongCents: 0, missedTotals: 0 };
    many.forEach((asset, index) => {
      const written = exact[index] ?? [];
      const into = new Float64Array(written.length);
      charges(asset, into);
      if (Number.isNaN(into[0])) return;
      flaws.assets += 1;
      flaws.rows += into.length;
      flaws.wrongCents += into.filter((charge, month) => {
        return charge !== (written[month] ?? NaN) - (written[month - 1] ?? 0);
      }).length;
      const total = into.reduce((sum, charge) => sum + charge, 0);
      if (total !== written[written.length - 1]) flaws.missedTotals += 1;
    });
    return flaws;
  });
}

export function exactness(count: number): Section {
  const flaws = flawsOf(count);
  const share = (part: number, all: number): string =>
    part === 0 ? '0' : `${part.toLocaleString('en-US')} (${((100 * part) / all).toPrecision(2)} %)`;
  const [ours] = flaws;
  const wrong = (ours?.wrongCents ?? NaN) + (ours?.missedTotals ?? NaN);
  return {
    title: 'Wrong cents and missed totals',
    about: `The monthly schedules of ${count.toLocaleString('en-US')} of the assets, each row's charge and each total against an oracle in big integers that shares no code with any of them. HyperFormula gives formulajs's figures where it has the function.`,
    header: ['Contender', 'Assets', 'Rows', 'Wrong cents', 'Missed totals'],
    rows: flaws.map(({ name, assets, rows, wrongCents, missedTotals }) => [
      name,
      assets.toLocaleString('en-US'),
      rows.toLocaleString('en-US'),
      share(wrongCents, rows),
      share(missedTotals, assets),
    ]),
    held: [exactRatio('wrong cents and missed totals of Writedown', wrong, 0)],
  };
}
