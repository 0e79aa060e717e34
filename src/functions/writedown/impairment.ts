/** Amounts of write-downs: of impairment and its reversal, of a revaluation, of what is held for sale. */

import { amount as writeDownAmount } from '../../core/impairment/amount';
import { kind as writeDownKind } from '../../core/impairment/kind';
import { heldForSale } from '../../core/impairment/held-for-sale';
import { impairmentLoss } from '../../core/impairment/loss';
import { fairValueLessCosts, recoverable as recoverableAmount } from '../../core/impairment/recoverable';
import { revaluation as revaluationSplit } from '../../core/impairment/revaluation';
import { impairmentReversal } from '../../core/impairment/reversal';
import { toCell, toSpill } from '../cell';

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
 * What a fall in value amounts to: none, temporary write-down, permanent write-down or write-off.
 *
 * @customfunction WRITEDOWN.KIND WRITEDOWN.KIND
 * @helpurl https://localhost:3000/help/WRITEDOWN.KIND.html
 * @param carrying Carrying amount.
 * @param current_value What it is worth now.
 * @param [expected_to_recover] TRUE when the value is expected to come back; FALSE if omitted.
 * @returns The kind, in words.
 */
export function kind(carrying: number, current_value: number, expected_to_recover?: boolean): string {
  return toCell(writeDownKind(carrying, current_value, expected_to_recover));
}

/**
 * Fair value less costs of disposal.
 *
 * @customfunction WRITEDOWN.FVLCD WRITEDOWN.FVLCD
 * @helpurl https://localhost:3000/help/WRITEDOWN.FVLCD.html
 * @param fair_value Fair value.
 * @param [costs_of_disposal] Costs of selling it; 0 if omitted.
 * @returns Fair value less costs of disposal.
 */
export function fvlcd(fair_value: number, costs_of_disposal?: number): number {
  return toCell(fairValueLessCosts(fair_value, costs_of_disposal));
}

/**
 * Recoverable amount by IAS 36: the higher of fair value less costs of disposal and value in use.
 *
 * @customfunction WRITEDOWN.RECOVERABLE WRITEDOWN.RECOVERABLE
 * @helpurl https://localhost:3000/help/WRITEDOWN.RECOVERABLE.html
 * @param fvlcd Fair value less costs of disposal; empty text if not known.
 * @param viu Value in use; empty text if not known.
 * @returns The recoverable amount.
 */
export function recoverable(fvlcd: unknown, viu: unknown): number {
  return toCell(recoverableAmount(fvlcd, viu));
}

/**
 * Loss (+) or permitted later gain (−) of an asset held for sale, against fair value less costs to sell.
 *
 * @customfunction WRITEDOWN.HELDFORSALE WRITEDOWN.HELDFORSALE
 * @helpurl https://localhost:3000/help/WRITEDOWN.HELDFORSALE.html
 * @param carrying Carrying amount.
 * @param fair_value Fair value.
 * @param costs_to_sell Costs to sell it.
 * @param [earlier_losses] Losses booked before, the most that a gain gives back; 0 if omitted.
 * @returns The loss, or the gain with a minus.
 */
export function heldforsale(
  carrying: number,
  fair_value: number,
  costs_to_sell: number,
  earlier_losses?: number,
): number {
  return toCell(heldForSale(carrying, fair_value, costs_to_sell, earlier_losses));
}

/**
 * Revaluation by IAS 16, or impairment of a revalued asset, split between OCI and profit or loss; gains are +.
 *
 * @customfunction WRITEDOWN.REVALUATION WRITEDOWN.REVALUATION
 * @helpurl https://localhost:3000/help/WRITEDOWN.REVALUATION.html
 * @param carrying Carrying amount.
 * @param fair_value Fair value; the recoverable amount for an impairment.
 * @param [surplus] Revaluation surplus of the asset so far; 0 if omitted.
 * @param [earlier_loss] Loss that it took to profit or loss earlier and has not given back; 0 if omitted.
 * @returns A header and one row: to OCI, to profit or loss, surplus after.
 */
export function revaluation(
  carrying: number,
  fair_value: number,
  surplus?: number,
  earlier_loss?: number,
): unknown[][] {
  return toSpill(revaluationSplit(carrying, fair_value, surplus, earlier_loss));
}

/**
 * Reversal of an impairment loss, up to the carrying amount there would be without it; 0 under US GAAP.
 *
 * @customfunction WRITEDOWN.IMPAIRMENTREVERSAL WRITEDOWN.IMPAIRMENTREVERSAL
 * @helpurl https://localhost:3000/help/WRITEDOWN.IMPAIRMENTREVERSAL.html
 * @param carrying Carrying amount.
 * @param recoverable Recoverable amount.
 * @param carrying_without_impairment What it would be carried at, depreciated, without the loss.
 * @param [framework] IFRS (if omitted) or US GAAP.
 * @returns The reversal.
 */
export function impairmentreversal(
  carrying: number,
  recoverable: number,
  carrying_without_impairment: number,
  framework?: unknown,
): number {
  return toCell(impairmentReversal(carrying, recoverable, carrying_without_impairment, framework));
}
