/** Excel's own depreciation functions, value for value and error for error. */

import { excelAmordegrc } from '../../core/excel/amordegrc';
import { excelAmorlinc } from '../../core/excel/amorlinc';
import { excelDb } from '../../core/excel/db';
import { excelDdb } from '../../core/excel/ddb';
import { excelSln } from '../../core/excel/sln';
import { excelSyd } from '../../core/excel/syd';
import { excelVdb } from '../../core/excel/vdb';
import { toCell } from '../cell';

/**
 * Straight-line depreciation of one period, as Excel's SLN.
 *
 * @customfunction WDV.SLN WDV.SLN
 * @helpurl https://localhost:3000/help/WDV.SLN.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Number of periods over which it is written down.
 * @returns The charge of every period.
 */
export function sln(cost: number, salvage: number, life: number): number {
  return toCell(excelSln(cost, salvage, life));
}

/**
 * Depreciation of one period by the sum of the years' digits, as Excel's SYD.
 *
 * @customfunction WDV.SYD WDV.SYD
 * @helpurl https://localhost:3000/help/WDV.SYD.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Number of periods over which it is written down.
 * @param period Period to compute, from 1.
 * @returns The charge of that period.
 */
export function syd(cost: number, salvage: number, life: number, period: number): number {
  return toCell(excelSyd(cost, salvage, life, period));
}

/**
 * Depreciation of one period by the fixed-declining balance, as Excel's DB: the rate has three decimals.
 *
 * @customfunction WDV.DB WDV.DB
 * @helpurl https://localhost:3000/help/WDV.DB.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Number of years over which it is written down.
 * @param period Year to compute, from 1.
 * @param [month] Months of the first year, 1 to 12; 12 if omitted.
 * @returns The charge of that year.
 */
export function db(cost: number, salvage: number, life: number, period: number, month?: number): number {
  return toCell(excelDb(cost, salvage, life, period, month));
}

/**
 * Depreciation of one period by the declining balance, as Excel's DDB.
 *
 * @customfunction WDV.DDB WDV.DDB
 * @helpurl https://localhost:3000/help/WDV.DDB.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Number of periods over which it is written down.
 * @param period Period to compute, from 1.
 * @param [factor] Multiple of the straight-line rate; 2 if omitted.
 * @returns The charge of that period.
 */
export function ddb(cost: number, salvage: number, life: number, period: number, factor?: number): number {
  return toCell(excelDdb(cost, salvage, life, period, factor));
}

/**
 * Depreciation between two points of the life by the declining balance with the switch to straight line, as Excel's VDB.
 *
 * @customfunction WDV.VDB WDV.VDB
 * @helpurl https://localhost:3000/help/WDV.VDB.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Number of periods over which it is written down.
 * @param start_period Where to start, from 0.
 * @param end_period Where to end, at most the life.
 * @param [factor] Multiple of the straight-line rate; 2 if omitted.
 * @param [no_switch] TRUE to stay with the declining balance; FALSE if omitted.
 * @returns The charge between the two.
 */
export function vdb(
  cost: number,
  salvage: number,
  life: number,
  start_period: number,
  end_period: number,
  factor?: number,
  no_switch?: boolean,
): number {
  return toCell(excelVdb(cost, salvage, life, start_period, end_period, factor, no_switch));
}

/**
 * French linear depreciation of one accounting period, as Excel's AMORLINC.
 *
 * @customfunction WDV.AMORLINC WDV.AMORLINC
 * @helpurl https://localhost:3000/help/WDV.AMORLINC.html
 * @param cost Cost of the asset.
 * @param date_purchased Date of purchase.
 * @param first_period Date on which the first period ends.
 * @param salvage Value at the end of its life.
 * @param period Period to compute; 0 is the first, part period.
 * @param rate Rate of depreciation, as a fraction.
 * @param [basis] Day count: 0 30/360 US (if omitted), 1 actual, 3 actual/365, 4 30/360 Europe.
 * @returns The charge of that period.
 */
export function amorlinc(
  cost: number,
  date_purchased: unknown,
  first_period: unknown,
  salvage: number,
  period: number,
  rate: number,
  basis?: number,
): number {
  return toCell(excelAmorlinc(cost, date_purchased, first_period, salvage, period, rate, basis));
}

/**
 * French degressive depreciation of one accounting period, as Excel's AMORDEGRC.
 *
 * @customfunction WDV.AMORDEGRC WDV.AMORDEGRC
 * @helpurl https://localhost:3000/help/WDV.AMORDEGRC.html
 * @param cost Cost of the asset.
 * @param date_purchased Date of purchase.
 * @param first_period Date on which the first period ends.
 * @param salvage Value at the end of its life.
 * @param period Period to compute; 0 is the first, part period.
 * @param rate Rate of depreciation, as a fraction.
 * @param [basis] Day count: 0 30/360 US (if omitted), 1 actual, 3 actual/365, 4 30/360 Europe.
 * @returns The charge of that period.
 */
export function amordegrc(
  cost: number,
  date_purchased: unknown,
  first_period: unknown,
  salvage: number,
  period: number,
  rate: number,
  basis?: number,
): number {
  return toCell(excelAmordegrc(cost, date_purchased, first_period, salvage, period, rate, basis));
}
