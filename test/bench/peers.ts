/** `@formulajs/formulajs`: one call a row, as one writes it in place of a cell's formula. */

import { DB, DDB, SLN, SYD } from '@formulajs/formulajs';
import type { BenchAsset } from './assets';

type Call = (asset: BenchAsset) => number;

/** The charge of the asset's period; there is no VDB. */
export const formulajsCharge: Readonly<Record<Exclude<BenchAsset['method'], 'VDB'>, Call>> = {
  SLN: ({ cost, salvage, life }) => Number(SLN(cost, salvage, life)),
  SYD: ({ cost, salvage, life, period }) => Number(SYD(cost, salvage, life, period)),
  DB: ({ cost, salvage, life, period }) => Number(DB(cost, salvage, life, period)),
  DDB: ({ cost, salvage, life, period, factor }) => Number(DDB(cost, salvage, life, period, factor)),
};

/** The charges of all months, each a call of its year, a twelfth of it, rounded to cents; VDB as DDB, which has no switch. */
export function formulajsMonths(asset: BenchAsset, visit: (month: number, charge: number) => void): void {
  const charge = formulajsCharge[asset.method === 'VDB' ? 'DDB' : asset.method];
  const { cost, salvage, life, factor, inService, method } = asset;
  for (let month = 0; month < 12 * life; month++) {
    const period = 1 + Math.floor(month / 12);
    const yearly = charge({ cost, salvage, life, factor, inService, method, period });
    visit(month, Math.round((yearly / 12) * 100) / 100);
  }
}
