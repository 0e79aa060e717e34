/** What happens off the plan: write-downs, impairment, inventory. */

import { amount as writeDownAmount } from '../../core/impairment/amount';
import { impairmentLoss } from '../../core/impairment/loss';
import { lowerOfCostAndNrv } from '../../core/inventory/lower-of-cost-and-nrv';
import { toCell } from '../cell';

/**
 * Amount of a write-down: carrying amount less current value, never below 0.
 *
 * @customfunction WRITEDOWN.AMOUNT WRITEDOWN.AMOUNT
 * @helpurl https://localhost:3000/help/WRITEDOWN.AMOUNT.html
 * @param carrying Carrying amount.
 * @param current_value What it is worth now.
 * @returns The write-down.
 */
export function amount(carrying: number, current_value: number): number {
  return toCell(writeDownAmount(carrying, current_value));
}

/**
 * Impairment loss of an asset by IAS 36: carrying amount less recoverable amount, never below 0.
 *
 * @customfunction WRITEDOWN.IMPAIRMENT WRITEDOWN.IMPAIRMENT
 * @helpurl https://localhost:3000/help/WRITEDOWN.IMPAIRMENT.html
 * @param carrying Carrying amount.
 * @param recoverable Recoverable amount.
 * @returns The loss.
 */
export function impairment(carrying: number, recoverable: number): number {
  return toCell(impairmentLoss(carrying, recoverable));
}

/**
 * Write-down of inventory to the lower of cost and net realisable value.
 *
 * @customfunction WRITEDOWN.LCNRV WRITEDOWN.LCNRV
 * @helpurl https://localhost:3000/help/WRITEDOWN.LCNRV.html
 * @param cost Cost of the stock.
 * @param nrv Net realisable value.
 * @returns The write-down.
 */
export function lcnrv(cost: number, nrv: number): number {
  return toCell(lowerOfCostAndNrv(cost, nrv));
}
