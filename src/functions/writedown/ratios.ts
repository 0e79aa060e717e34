/** What a write-down does to financial ratios. */

import { ratios as ratiosAround } from '../../core/ratios/ratios';
import { toSpill } from '../cell';

/**
 * Twelve ratios before and after a write-down, in the period it is booked in: cost of goods sold never falls, gross margin never rises.
 *
 * @customfunction WRITEDOWN.RATIOS WRITEDOWN.RATIOS
 * @helpurl https://localhost:3000/help/WRITEDOWN.RATIOS.html
 * @param figures Two columns, name and amount: sales, cogs, operating expenses, interest, cash, receivables, inventory, ppe, current liabilities, debt; opening inventory, receivables, assets, equity for averages.
 * @param amount The write-down; below 0 for a reversal.
 * @param [booked_in] cogs (if omitted, for inventory) or other (if omitted, for the rest).
 * @param [tax_rate] Tax rate, 0.25 for 25 %; 0 if omitted.
 * @param [kind] inventory (if omitted), ppe, receivable, receivable-allowance or liability.
 * @param [tax_timing] deferred (if omitted), current or none.
 * @returns Ratio, Before, After, Change, Direction.
 */
export function ratios(
  figures: unknown[][],
  amount: number,
  booked_in?: unknown,
  tax_rate?: number,
  kind?: unknown,
  tax_timing?: unknown,
): unknown[][] {
  return toSpill(ratiosAround(figures, amount, booked_in, tax_rate, kind, tax_timing));
}
