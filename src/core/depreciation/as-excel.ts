/**
 * Whether one of Excel's own functions gives every yearly charge of a schedule to the last minor unit: then
 * the schedule can stand in cells that need no add-in.
 *
 *     equal: ROUND(Excel's charge, decimals) = our charge, in each year of the life
 *
 * Rounded year by year, Excel's charges need not add up to what is written down; ours do, so that charges
 * which are all equal add up as well.
 *
 * Source: Microsoft Excel, SLN, SYD, DB, DDB, VDB.
 */

import { excelDb } from '../excel/db';
import { excelDdb } from '../excel/ddb';
import { roundAsExcel } from '../excel/rounding';
import { excelSln } from '../excel/sln';
import { excelSyd } from '../excel/syd';
import { excelVdb } from '../excel/vdb';
import { fromMinor, toMinor, type Decimals } from '../money/minor';
import type { Answer } from '../working';

/** What Excel's functions are told, in currency and years. */
export interface ExcelGiven {
  readonly cost: number;
  readonly salvage: number;
  readonly life: number;
  /** For DDB and VDB; 2 when not given. */
  readonly factor: number | undefined;
}

const CHARGES = {
  SLN: ({ cost, salvage, life }: ExcelGiven) => excelSln(cost, salvage, life),
  SYD: ({ cost, salvage, life }: ExcelGiven, year: number) => excelSyd(cost, salvage, life, year),
  DB: ({ cost, salvage, life }: ExcelGiven, year: number) => excelDb(cost, salvage, life, year),
  DDB: ({ cost, salvage, life, factor }: ExcelGiven, year: number) =>
    excelDdb(cost, salvage, life, year, factor),
  VDB: ({ cost, salvage, life, factor }: ExcelGiven, year: number) =>
    excelVdb(cost, salvage, life, year - 1, year, factor),
} satisfies Record<string, (given: ExcelGiven, year: number) => Answer<number>>;

/** The methods for which Excel has a function of the same name. */
export type ExcelFunction = keyof typeof CHARGES;

export type AsExcel =
  /** `isRounded`: only inside ROUND, because Excel's own charges have more decimals than the currency. */
  | { readonly is: 'equal'; readonly name: ExcelFunction; readonly isRounded: boolean }
  /** Excel has no function for the method. */
  | { readonly is: 'unknown' }
  /** Its function refuses the year: it counts whole years of the life only. */
  | { readonly is: 'refused'; readonly name: ExcelFunction; readonly year: number }
  /** The first year that differs, and by how much in currency. */
  | { readonly is: 'drifting'; readonly name: ExcelFunction; readonly year: number; readonly by: number };

/**
 * @param method A word of the methods.
 * @param charges Of a yearly schedule without dates or events, in currency.
 * @example asExcel('SLN', { cost: 100, salvage: 0, life: 3, factor: undefined }, [33.33, 33.34, 33.33], 2)
 *          // { is: 'drifting', name: 'SLN', year: 2, by: 0.01 }
 */
export function asExcel(
  method: string,
  given: ExcelGiven,
  charges: readonly number[],
  decimals: Decimals,
): AsExcel {
  const name = (Object.keys(CHARGES) as ExcelFunction[]).find((word) => word === method);
  if (name === undefined) return { is: 'unknown' };
  let isRounded = false;
  for (const [index, charge] of charges.entries()) {
    const year = index + 1;
    const excel = CHARGES[name](given, year);
    if (!excel.ok) return { is: 'refused', name, year };
    const by = inMinor(roundAsExcel(excel.value.value, decimals) - charge, decimals);
    if (by !== 0) return { is: 'drifting', name, year, by: Math.abs(by) };
    // Excel shows 15 digits; what is beyond them is the noise of doubles.
    if (Number(excel.value.value.toPrecision(15)) !== charge) isRounded = true;
  }
  return { is: 'equal', name, isRounded };
}

function inMinor(difference: number, decimals: Decimals): number {
  const units = toMinor('charge', difference, decimals);
  return units.ok ? fromMinor(units.value, decimals) : difference;
}
