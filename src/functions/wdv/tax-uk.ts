/** Capital allowances of the United Kingdom. */

import { annualInvestmentAllowance } from '../../core/tax/uk/annual-investment-allowance';
import { firstYearAllowance } from '../../core/tax/uk/first-year-allowance';
import { pool as poolOfPeriod } from '../../core/tax/uk/pool';
import { writingDownRate } from '../../core/tax/uk/rate';
import { toCell, toSpill } from '../cell';

/**
 * UK capital allowances of a pool over one chargeable period.
 *
 * @customfunction WDV.UK.POOL WDV.UK.POOL
 * @helpurl https://localhost:3000/help/WDV.UK.POOL.html
 * @param opening Balance brought forward.
 * @param additions Spending that joins the pool, without what AIA and first-year allowances relieve.
 * @param disposals Disposal values, each at most the cost of its asset.
 * @param period_start First day of the chargeable period.
 * @param period_end Last day of the chargeable period, at most 18 months later.
 * @param [pool] main (if omitted), special or single.
 * @param [payer] company (if omitted) or income-tax.
 * @param [final] TRUE in the last period of the activity, for a single asset pool in that of its disposal; FALSE if omitted.
 * @returns Balance, Rate, Allowance, Balancing charge, Balancing allowance, Carried forward.
 */
export function pool(
  opening: number,
  additions: number,
  disposals: number,
  period_start: unknown,
  period_end: unknown,
  pool?: unknown,
  payer?: unknown,
  final?: boolean,
): unknown[][] {
  return toSpill(poolOfPeriod(opening, additions, disposals, period_start, period_end, pool, payer, final));
}

/**
 * UK first-year allowance on spending, by its day.
 *
 * @customfunction WDV.UK.FYA WDV.UK.FYA
 * @helpurl https://localhost:3000/help/WDV.UK.FYA.html
 * @param cost Spending the allowance is claimed on.
 * @param incurred Day of the spending.
 * @param [claim] full-expensing (if omitted), special-rate or general.
 * @param [payer] company (if omitted) or income-tax.
 * @returns The allowance, whatever the length of the period.
 */
export function fya(cost: number, incurred: unknown, claim?: unknown, payer?: unknown): number {
  return toCell(firstYearAllowance(cost, incurred, claim, payer));
}

/**
 * UK annual investment allowance due for a chargeable period.
 *
 * @customfunction WDV.UK.AIA WDV.UK.AIA
 * @helpurl https://localhost:3000/help/WDV.UK.AIA.html
 * @param expenditure Spending of the period that qualifies.
 * @param period_start First day of the chargeable period.
 * @param period_end Last day of the chargeable period, at most 18 months later.
 * @returns The spending up to the limit, which is cut to the length of the period.
 */
export function aia(expenditure: number, period_start: unknown, period_end: unknown): number {
  return toCell(annualInvestmentAllowance(expenditure, period_start, period_end));
}

/**
 * UK rate of the writing-down allowance in force in a chargeable period.
 *
 * @customfunction WDV.UK.RATE WDV.UK.RATE
 * @helpurl https://localhost:3000/help/WDV.UK.RATE.html
 * @param period_start First day of the chargeable period.
 * @param period_end Last day of the chargeable period, at most 18 months later.
 * @param [pool] main (if omitted), special or single.
 * @param [payer] company (if omitted) or income-tax.
 * @returns The rate a year; one that changes inside the period as a hybrid rate, rounded up to 2 decimals of a percent.
 */
export function rate(period_start: unknown, period_end: unknown, pool?: unknown, payer?: unknown): number {
  return toCell(writingDownRate(period_start, period_end, pool, payer));
}
