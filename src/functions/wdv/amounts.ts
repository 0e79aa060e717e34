/** Single amounts beside the plan: units, disposal, amortization, deferred tax. */

import { bookTax } from '../../core/depreciation/book-tax';
import { deferredTax } from '../../core/depreciation/deferred-tax';
import { disposal as gainOnDisposal } from '../../core/depreciation/disposal';
import { intangible as amortization } from '../../core/depreciation/intangible';
import { unitsOfProduction } from '../../core/depreciation/units-of-production';
import { toCell, toSpill } from '../cell';

/**
 * Charge for the units of a period by units of production, never past the depreciable amount.
 *
 * @customfunction WDV.UOP WDV.UOP
 * @helpurl https://localhost:3000/help/WDV.UOP.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param total_units Units it will make in all.
 * @param units Units of this period.
 * @param [units_before] Units made before; 0 if omitted.
 * @returns The charge of that period.
 */
export function uop(
  cost: number,
  salvage: number,
  total_units: number,
  units: number,
  units_before?: number,
): number {
  return toCell(unitsOfProduction(cost, salvage, total_units, units, units_before));
}

/**
 * Gain (+) or loss (−) on the disposal of an asset.
 *
 * @customfunction WDV.DISPOSAL WDV.DISPOSAL
 * @helpurl https://localhost:3000/help/WDV.DISPOSAL.html
 * @param cost Cost of the asset.
 * @param accumulated_depreciation Depreciation to the day of disposal.
 * @param proceeds What is received.
 * @param [selling_costs] Costs of selling it; 0 if omitted.
 * @param [accumulated_impairment] Impairment so far; 0 if omitted.
 * @returns The gain or loss.
 */
export function disposal(
  cost: number,
  accumulated_depreciation: number,
  proceeds: number,
  selling_costs?: number,
  accumulated_impairment?: number,
): number {
  return toCell(
    gainOnDisposal(cost, accumulated_depreciation, proceeds, selling_costs, accumulated_impairment),
  );
}

/**
 * Amortization of an intangible asset for one period, over the shorter of legal and economic life.
 *
 * @customfunction WDV.INTANGIBLE WDV.INTANGIBLE
 * @helpurl https://localhost:3000/help/WDV.INTANGIBLE.html
 * @param cost Cost of the asset.
 * @param legal_life Periods the right lasts; blank if it has no end.
 * @param economic_life Periods it is useful, or the word indefinite; blank if not known.
 * @param period Period to compute, from 1.
 * @param [residual] Value at the end of its life; 0 if omitted.
 * @returns The charge of that period.
 */
export function intangible(
  cost: number,
  legal_life: unknown,
  economic_life: unknown,
  period: number,
  residual?: number,
): number {
  return toCell(amortization(cost, legal_life, economic_life, period, residual));
}

/**
 * Deferred tax of an asset or liability: liability (+) or asset (−), never discounted.
 *
 * @customfunction WDV.DEFERREDTAX WDV.DEFERREDTAX
 * @helpurl https://localhost:3000/help/WDV.DEFERREDTAX.html
 * @param carrying Carrying amount in the books.
 * @param tax_base Tax base.
 * @param tax_rate Enacted tax rate, 0.25 for 25 %.
 * @returns The deferred tax.
 */
export function deferredtax(carrying: number, tax_base: number, tax_rate: number): number {
  return toCell(deferredTax(carrying, tax_base, tax_rate));
}

/**
 * Book and tax values of an asset side by side, with the deferred tax on the difference, year by year.
 *
 * @customfunction WDV.BOOKTAX WDV.BOOKTAX
 * @helpurl https://localhost:3000/help/WDV.BOOKTAX.html
 * @param cost Cost of the asset.
 * @param salvage Value at the end of its life.
 * @param life Life in the books, in years.
 * @param method Method in the books: SLN (if blank), SYD, DB, DDB, VDB or REDUCING.
 * @param tax_values One tax written-down value a year end; a missing one is 0.
 * @param tax_rate Enacted tax rate, 0.25 for 25 %.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @returns Year, Book value, Tax value, Difference, Deferred tax, Movement.
 */
export function booktax(
  cost: number,
  salvage: number,
  life: number,
  method: unknown,
  tax_values: unknown[][],
  tax_rate: number,
  decimals?: number,
): unknown[][] {
  return toSpill(bookTax(cost, salvage, life, method, tax_values, tax_rate, decimals));
}
