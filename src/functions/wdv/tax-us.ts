/** Tax written-down values in the United States. */

import { bonus as bonusRate } from '../../core/tax/us/bonus';
import { macrs as macrsDeduction } from '../../core/tax/us/macrs';
import { midQuarter } from '../../core/tax/us/mid-quarter';
import { section179 as section179Deduction } from '../../core/tax/us/section-179';
import { toCell } from '../cell';

/**
 * Deduction of a tax year under MACRS, by the tables of Publication 946 or by the formula.
 *
 * @customfunction WDV.US.MACRS WDV.US.MACRS
 * @helpurl https://localhost:3000/help/WDV.US.MACRS.html
 * @param basis Unadjusted basis, after section 179 and bonus.
 * @param property_class Class in years: 3, 5, 7, 10, 15, 20, 27.5 or 39; with SL also a recovery period of ADS.
 * @param year Year of the recovery period, from 1; after its last the deduction is 0.
 * @param [convention] half-year (if omitted), mid-quarter or mid-month; 27.5 and 39 have mid-month alone.
 * @param [method] 200DB (if omitted, to 10 years), 150DB (if omitted, for 15 and 20) or SL.
 * @param [quarter_or_month] Quarter (1 to 4) or month (1 to 12) of the tax year in which it is placed in service, for mid-quarter and mid-month.
 * @param [mode] table (if omitted) or formula.
 * @param [disposed] TRUE if it is disposed of in that year; FALSE if omitted.
 * @param [disposal_quarter_or_month] Quarter or month of the disposal, for mid-quarter and mid-month.
 * @returns The deduction, not rounded.
 */
export function macrs(
  basis: number,
  property_class: unknown,
  year: number,
  convention?: unknown,
  method?: unknown,
  quarter_or_month?: number,
  mode?: unknown,
  disposed?: boolean,
  disposal_quarter_or_month?: number,
): number {
  return toCell(
    macrsDeduction(
      basis,
      property_class,
      year,
      convention,
      method,
      quarter_or_month,
      mode,
      disposed,
      disposal_quarter_or_month,
    ),
  );
}

/**
 * Bonus depreciation rate in force for the days of acquisition and in service.
 *
 * @customfunction WDV.US.BONUS WDV.US.BONUS
 * @helpurl https://localhost:3000/help/WDV.US.BONUS.html
 * @param acquired Date of the acquisition, or of a binding contract for it.
 * @param placed_in_service Date it is placed in service.
 * @returns The rate, as a fraction of the basis.
 */
export function bonus(acquired: unknown, placed_in_service: unknown): number {
  return toCell(bonusRate(acquired, placed_in_service));
}

/**
 * Section 179 deduction allowed in a tax year.
 *
 * @customfunction WDV.US.SECTION179 WDV.US.SECTION179
 * @helpurl https://localhost:3000/help/WDV.US.SECTION179.html
 * @param tax_year Year in which the tax year begins, such as 2025.
 * @param elected Cost elected to be expensed, with what was carried forward.
 * @param property_placed Cost of all section 179 property placed in service in the year.
 * @param [taxable_income] Income of the active businesses before this deduction; no limit if omitted.
 * @returns The deduction allowed.
 */
export function section179(
  tax_year: number,
  elected: number,
  property_placed: number,
  taxable_income?: number,
): number {
  return toCell(section179Deduction(tax_year, elected, property_placed, taxable_income));
}

/**
 * Whether the mid-quarter convention applies: TRUE when over 40 % of the bases falls in the last three months.
 *
 * @customfunction WDV.US.MIDQUARTER WDV.US.MIDQUARTER
 * @helpurl https://localhost:3000/help/WDV.US.MIDQUARTER.html
 * @param bases Range of bases of personal property, after section 179 and before bonus.
 * @param placed_dates Range of the dates placed in service, one a basis, in one tax year.
 * @param [year_end] Month in which the tax year closes, 1 to 12; 12 if omitted.
 * @returns TRUE or FALSE.
 */
export function midquarter(bases: unknown[][], placed_dates: unknown[][], year_end?: number): boolean {
  return toCell(midQuarter(bases, placed_dates, year_end));
}
