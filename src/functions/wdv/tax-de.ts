/** The degressive method of Germany. */

import { germanDegressive } from '../../core/tax/de/degressive';
import { toSpill } from '../cell';

/**
 * Degressive write-down of a movable asset in Germany, at the rate of its day of acquisition, to the cent.
 *
 * @customfunction WDV.DE.DEGRESSIVE WDV.DE.DEGRESSIVE
 * @helpurl https://localhost:3000/help/WDV.DE.DEGRESSIVE.html
 * @param cost Cost of the asset.
 * @param life Life in years.
 * @param acquired Day of acquisition, which picks the rate.
 * @param [switch_to_linear] FALSE to stay degressive until the last year takes the rest; TRUE if omitted.
 * @param [year_end] Month in which the financial year closes, 1 to 12; 12 if omitted.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @returns Year, Opening, Charge, Mode (degressive or linear), Closing.
 */
export function degressive(
  cost: number,
  life: number,
  acquired: unknown,
  switch_to_linear?: boolean,
  year_end?: number,
  decimals?: number,
): unknown[][] {
  return toSpill(germanDegressive(cost, life, acquired, switch_to_linear, year_end, decimals));
}
