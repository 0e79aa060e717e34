/** Amounts of write-downs and impairment. */

import { amount as writeDownAmount } from '../../core/impairment/amount';
import { kind as writeDownKind } from '../../core/impairment/kind';
import { impairmentLoss } from '../../core/impairment/loss';
import { fairValueLessCosts, recoverable as recoverableAmount } from '../../core/impairment/recoverable';
import { valueInUse } from '../../core/impairment/value-in-use';
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
