/** Tax written-down values of India. */

import { block as blockYear } from '../../core/tax/in/block';
import { halfRate } from '../../core/tax/in/half-rate';
import { toCell, toSpill } from '../cell';

/**
 * A block of assets in one tax year of India: depreciation, or the gain or loss where the block ends.
 *
 * @customfunction WDV.IN.BLOCK WDV.IN.BLOCK
 * @helpurl https://localhost:3000/help/WDV.IN.BLOCK.html
 * @param opening Written-down value at the start of the tax year.
 * @param additions Actual cost of what was acquired and used for 180 days or more.
 * @param additions_half Actual cost of what was acquired and used for less than 180 days.
 * @param moneys_payable Received for what left the block, scrap value included.
 * @param rate Prescribed rate of the block, 0.15 for 15 %.
 * @param [block_empty] TRUE when no asset is left in the block; FALSE if omitted.
 * @returns Base, Depreciation, Short-term gain, Short-term loss, Closing.
 */
export function block(
  opening: number,
  additions: number,
  additions_half: number,
  moneys_payable: number,
  rate: number,
  block_empty?: boolean,
): unknown[][] {
  return toSpill(blockYear(opening, additions, additions_half, moneys_payable, rate, block_empty));
}

/**
 * Whether India allows only half of the rate in the tax year in which an asset is put to use.
 *
 * @customfunction WDV.IN.HALFRATE WDV.IN.HALFRATE
 * @helpurl https://localhost:3000/help/WDV.IN.HALFRATE.html
 * @param put_to_use Date on which the asset is put to use.
 * @param [acquired] Date on which it was acquired; the same tax year if omitted.
 * @returns TRUE when it is used for less than 180 days of the tax year in which it was acquired.
 */
export function halfrate(put_to_use: unknown, acquired?: unknown): boolean {
  return toCell(halfRate(put_to_use, acquired));
}
