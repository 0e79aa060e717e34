/** The degressive method of France. */

import { frenchDegressive } from '../../core/tax/fr/degressive';
import { toSpill } from '../cell';

/**
 * Degressive write-down in France by coefficient, with the switch to linear, to the cent.
 *
 * @customfunction WDV.FR.DEGRESSIVE WDV.FR.DEGRESSIVE
 * @helpurl https://localhost:3000/help/WDV.FR.DEGRESSIVE.html
 * @param cost Cost of the asset, bought new.
 * @param life Normal life in years: 3 to 4, 5 to 6, or more than 6.
 * @param [months_first_year] Months from that of acquisition to the close of the first exercise, 1 to 12; 12 if omitted.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @returns Year, Opening, Charge, Mode (degressive or linear), Closing.
 */
export function degressive(
  cost: number,
  life: number,
  months_first_year?: number,
  decimals?: number,
): unknown[][] {
  return toSpill(frenchDegressive(cost, life, months_first_year, decimals));
}
