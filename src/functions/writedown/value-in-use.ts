/** Value in use: its amount, its rate and how sensitive it is. */

import { preTaxRate } from '../../core/impairment/pre-tax-rate';
import { sensitivity as headroomTable } from '../../core/impairment/sensitivity';
import { valueInUse } from '../../core/impairment/value-in-use';
import { toCell, toSpill } from '../cell';

/**
 * Value in use: the present value of future cash flows, with a growing perpetuity after them if growth is given.
 *
 * @customfunction WRITEDOWN.VIU WRITEDOWN.VIU
 * @helpurl https://localhost:3000/help/WRITEDOWN.VIU.html
 * @param cash_flows Row or column of cash flows, one a period.
 * @param rate Pre-tax discount rate of a period, 0.1 for 10 %.
 * @param [growth] Growth after the last flow, below the rate; none if omitted.
 * @param [timing] Where in its period a flow falls: end (if omitted) or mid.
 * @returns The value in use, not rounded.
 */
export function viu(cash_flows: unknown[][], rate: number, growth?: unknown, timing?: unknown): number {
  return toCell(valueInUse(cash_flows, rate, growth, timing));
}

/**
 * Pre-tax discount rate that a post-tax rate implies, found by iteration instead of grossing up.
 *
 * @customfunction WRITEDOWN.PRETAXRATE WRITEDOWN.PRETAXRATE
 * @helpurl https://localhost:3000/help/WRITEDOWN.PRETAXRATE.html
 * @param pre_tax_cash_flows Row or column of cash flows before tax, one a period.
 * @param tax_rate Tax rate, 0.25 for 25 %.
 * @param tax_depreciation Row or column of what tax lets deduct in each period; blank for none.
 * @param post_tax_rate Post-tax discount rate of a period, 0.08 for 8 %.
 * @returns The pre-tax rate of a period, not rounded.
 */
export function pretaxrate(
  pre_tax_cash_flows: unknown[][],
  tax_rate: number,
  tax_depreciation: unknown[][],
  post_tax_rate: number,
): number {
  return toCell(preTaxRate(pre_tax_cash_flows, tax_rate, tax_depreciation, post_tax_rate));
}

/**
 * Headroom of value in use over the carrying amount, for rates and growth around those of the test.
 *
 * @customfunction WRITEDOWN.SENSITIVITY WRITEDOWN.SENSITIVITY
 * @helpurl https://localhost:3000/help/WRITEDOWN.SENSITIVITY.html
 * @param cash_flows Row or column of cash flows, one a period.
 * @param rate Pre-tax discount rate of a period, 0.1 for 10 %.
 * @param growth Growth after the last flow, below the rate.
 * @param carrying Carrying amount.
 * @param [rate_step] Between two rates; 0.005 if omitted.
 * @param [growth_step] Between two growth rates; 0.005 if omitted.
 * @param [timing] Where in its period a flow falls: end (if omitted) or mid.
 * @param [steps] Steps to each side, 1 to 20; 2 if omitted.
 * @returns A table: growth across the header row, rates down the first column.
 */
export function sensitivity(
  cash_flows: unknown[][],
  rate: number,
  growth: number,
  carrying: number,
  rate_step?: number,
  growth_step?: number,
  timing?: unknown,
  steps?: number,
): unknown[][] {
  return toSpill(headroomTable(cash_flows, rate, growth, carrying, rate_step, growth_step, timing, steps));
}
