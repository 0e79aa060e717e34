/** Cash-generating units: losses and reversals shared out over their assets, corporate assets over them. */

import { cgu as unitLoss } from '../../core/impairment/cgu';
import { cguReversal as unitReversal } from '../../core/impairment/cgu-reversal';
import { corporate as corporateAsset } from '../../core/impairment/corporate';
import { toSpill } from '../cell';

/**
 * Impairment loss of a cash-generating unit by asset: goodwill first, the rest by carrying amount, none below its floor.
 *
 * @customfunction WRITEDOWN.CGU WRITEDOWN.CGU
 * @helpurl https://localhost:3000/help/WRITEDOWN.CGU.html
 * @param assets Table with the columns Asset, Carrying and, if known, FVLCD, VIU, In scope, Specific loss.
 * @param recoverable Recoverable amount of the unit.
 * @param [goodwill] Goodwill allocated to the unit; none if omitted.
 * @param [parent_share] Parent's share when goodwill is the parent's alone, 0.8 for 80 %; 1 if omitted.
 * @param [decimals] Decimals of the currency; 2 if omitted.
 * @returns A table of the assets, with what each loses.
 */
export function cgu(
  assets: unknown[][],
  recoverable: number,
  goodwill?: number,
  parent_share?: number,
  decimals?: number,
): unknown[][] {
  return toSpill(unitLoss(assets, recoverable, goodwill, parent_share, decimals));
}

/**
 * Reversal of an impairment loss over a cash-generating unit: by carrying amount, none above its cap, goodwill never.
 *
 * @customfunction WRITEDOWN.CGUREVERSAL WRITEDOWN.CGUREVERSAL
 * @helpurl https://localhost:3000/help/WRITEDOWN.CGUREVERSAL.html
 * @param assets Table with the columns Asset, Carrying, Carrying without impairment and, if known, Recoverable.
 * @param amount Reversal of the unit.
 * @param [decimals] Decimals of the currency; 2 if omitted.
 * @returns A table of the assets, with what each regains.
 */
export function cguReversal(assets: unknown[][], amount: number, decimals?: number): unknown[][] {
  return toSpill(unitReversal(assets, amount, decimals));
}

/**
 * Corporate asset allocated to cash-generating units by carrying amount and remaining life.
 *
 * @customfunction WRITEDOWN.CORPORATE WRITEDOWN.CORPORATE
 * @helpurl https://localhost:3000/help/WRITEDOWN.CORPORATE.html
 * @param cgus Table with the columns CGU, Carrying, Remaining life.
 * @param amount Carrying amount of the corporate asset.
 * @param [decimals] Decimals of the currency; 2 if omitted.
 * @returns A table of the units, with what each bears.
 */
export function corporate(cgus: unknown[][], amount: number, decimals?: number): unknown[][] {
  return toSpill(corporateAsset(cgus, amount, decimals));
}
