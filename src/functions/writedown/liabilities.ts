/** Debt that is settled, forgiven in part or given new terms. */

import { extinguishment } from '../../core/liabilities/extinguishment';
import { modification as debtModification } from '../../core/liabilities/modification';
import { restructuring as debtRestructuring } from '../../core/liabilities/restructuring';
import { toCell, toSpill } from '../cell';

/**
 * Gain (+) or loss (−) on the extinguishment of a liability.
 *
 * @customfunction WRITEDOWN.LIABILITY WRITEDOWN.LIABILITY
 * @helpurl https://localhost:3000/help/WRITEDOWN.LIABILITY.html
 * @param carrying Carrying amount of the liability.
 * @param consideration What is paid, or given at fair value, to settle it.
 * @param [fees] Fees of settling it; 0 if omitted.
 * @returns The gain, or the loss as a negative number.
 */
export function liability(carrying: number, consideration: number, fees?: number): number {
  return toCell(extinguishment(carrying, consideration, fees));
}

/**
 * Troubled debt restructuring by ASC 470-60: undiscounted cash, gain and new effective rate of a period.
 *
 * @customfunction WRITEDOWN.RESTRUCTURING WRITEDOWN.RESTRUCTURING
 * @helpurl https://localhost:3000/help/WRITEDOWN.RESTRUCTURING.html
 * @param carrying Carrying amount of the debt, with unpaid interest.
 * @param new_cash_flows Row or column of all payments by the new terms, one a period.
 * @returns One row under its header.
 */
export function restructuring(carrying: number, new_cash_flows: unknown[][]): unknown[][] {
  return toSpill(debtRestructuring(carrying, new_cash_flows));
}

/**
 * Modification of a debt: the 10 % test, and the gain or loss when the change is not substantial.
 *
 * @customfunction WRITEDOWN.MODIFICATION WRITEDOWN.MODIFICATION
 * @helpurl https://localhost:3000/help/WRITEDOWN.MODIFICATION.html
 * @param carrying Carrying amount of the debt before the change.
 * @param new_cash_flows Row or column of payments by the new terms, one a period.
 * @param eir Original effective rate a year, 0.08 for 8 %.
 * @param [fees_to_lender] Fees paid to the lender; 0 if omitted. They enter the test, not the gain.
 * @param [per_year] Periods a year; 1 if omitted.
 * @param [framework] IFRS (if omitted) or US GAAP.
 * @returns One row under its header; no gain is shown for a substantial change.
 */
export function modification(
  carrying: number,
  new_cash_flows: unknown[][],
  eir: number,
  fees_to_lender?: number,
  per_year?: number,
  framework?: unknown,
): unknown[][] {
  return toSpill(debtModification(carrying, new_cash_flows, eir, fees_to_lender, per_year, framework));
}
