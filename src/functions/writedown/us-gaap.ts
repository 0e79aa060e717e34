/** Impairment tests of US GAAP alone. */

import { goodwillLoss } from '../../core/impairment/goodwill';
import { heldAndUsed } from '../../core/impairment/held-and-used';
import { toCell } from '../cell';

/**
 * Impairment loss of an asset held and used by ASC 360: 0 if undiscounted cash flows recover it, else carrying less fair value.
 *
 * @customfunction WRITEDOWN.HELDANDUSED WRITEDOWN.HELDANDUSED
 * @helpurl https://localhost:3000/help/WRITEDOWN.HELDANDUSED.html
 * @param carrying Carrying amount.
 * @param undiscounted_cash_flows Row or column of cash flows before interest, or their sum.
 * @param fair_value Fair value.
 * @returns The loss.
 */
export function heldandused(
  carrying: number,
  undiscounted_cash_flows: unknown[][],
  fair_value: number,
): number {
  return toCell(heldAndUsed(carrying, undiscounted_cash_flows, fair_value));
}

/**
 * Goodwill impairment of a reporting unit by ASC 350, solved together with its deferred tax; at most the goodwill.
 *
 * @customfunction WRITEDOWN.GOODWILL WRITEDOWN.GOODWILL
 * @helpurl https://localhost:3000/help/WRITEDOWN.GOODWILL.html
 * @param carrying Carrying amount of the reporting unit, goodwill included.
 * @param fair_value Fair value of the reporting unit.
 * @param goodwill Its goodwill.
 * @param [tax_rate] Tax rate, 0.25 for 25 %; 0 if omitted.
 * @param [deductible_share] Share of the goodwill that tax lets deduct; 1 if omitted.
 * @returns The loss.
 */
export function goodwill(
  carrying: number,
  fair_value: number,
  goodwill: number,
  tax_rate?: number,
  deductible_share?: number,
): number {
  return toCell(goodwillLoss(carrying, fair_value, goodwill, tax_rate, deductible_share));
}
