/** Decline in value of depreciating assets in Australia. */

import { diminishingValue } from '../../core/tax/au/diminishing-value';
import { primeCost } from '../../core/tax/au/prime-cost';
import { toCell } from '../cell';

/**
 * Decline in value in Australia by the diminishing value method, at most the base value.
 *
 * @customfunction WDV.AU.DIMINISHING WDV.AU.DIMINISHING
 * @helpurl https://localhost:3000/help/WDV.AU.DIMINISHING.html
 * @param base_value Cost in the first income year, later opening adjustable value and additions to cost.
 * @param effective_life Effective life in years.
 * @param days_held Days held in the income year, 0 to 366.
 * @param [rate_multiple] 2 (if omitted) for assets held from 10 May 2006 on, 1.5 for those held before.
 * @returns The decline of the income year, not rounded.
 */
export function diminishing(
  base_value: number,
  effective_life: number,
  days_held: number,
  rate_multiple?: number,
): number {
  return toCell(diminishingValue(base_value, effective_life, days_held, rate_multiple));
}

/**
 * Decline in value in Australia by the prime cost method, at most what is left to decline.
 *
 * @customfunction WDV.AU.PRIMECOST WDV.AU.PRIMECOST
 * @helpurl https://localhost:3000/help/WDV.AU.PRIMECOST.html
 * @param cost Cost of the asset.
 * @param effective_life Effective life in years.
 * @param days_held Days held in the income year, 0 to 366.
 * @param [base_value] What is left to decline: opening adjustable value and additions to cost; the cost if omitted.
 * @returns The decline of the income year, not rounded.
 */
export function primecost(
  cost: number,
  effective_life: number,
  days_held: number,
  base_value?: number,
): number {
  return toCell(primeCost(cost, effective_life, days_held, base_value));
}
