/** Inventory that ages. */

import { obsolescenceReserve } from '../../core/inventory/obsolescence';
import { toCell } from '../cell';

/**
 * Reserve for ageing stock: each value at the rate of the band its age falls in.
 *
 * @customfunction WRITEDOWN.OBSOLESCENCE WRITEDOWN.OBSOLESCENCE
 * @helpurl https://localhost:3000/help/WRITEDOWN.OBSOLESCENCE.html
 * @param values Row or column of values of the stock.
 * @param ages Row or column of ages, one a value, in the unit of the bands.
 * @param bands Upper limits of age, each in its band.
 * @param rates Rates of loss, one more than bands, 0.25 for 25 %.
 * @returns The reserve.
 */
export function obsolescence(
  values: unknown[][],
  ages: unknown[][],
  bands: unknown[][],
  rates: unknown[][],
): number {
  return toCell(obsolescenceReserve(values, ages, bands, rates));
}
