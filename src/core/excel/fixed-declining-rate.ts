/**
 * The rate of Excel's DB: what would lead from cost to salvage, rounded to three decimals.
 *
 *     rate = ROUND(1 − (salvage ÷ cost)^(1 ÷ life), 3)
 *
 * Source: Microsoft Excel, DB.
 */

import { roundAsExcel } from './rounding';

/**
 * @param cost Amount, 0 or more; nothing is written down from a cost of 0.
 * @param salvage Amount, 0 or more; 0 makes the rate 1.
 * @param life Periods, more than 0.
 * @returns Fraction a period; negative for a salvage above cost.
 * @example fixedDecliningRate(1000000, 100000, 6) // 0.319
 */
export function fixedDecliningRate(cost: number, salvage: number, life: number): number {
  return cost === 0 ? 0 : roundAsExcel(1 - Math.pow(salvage / cost, 1 / life), 3);
}
