/** Tax written-down values of Canada. */

import { cca as ccaOfClass } from '../../core/tax/ca/cca';
import { toSpill } from '../cell';

/**
 * Capital cost allowance of a class in one tax year of Canada, with recapture and terminal loss.
 *
 * @customfunction WDV.CA.CCA WDV.CA.CCA
 * @helpurl https://localhost:3000/help/WDV.CA.CCA.html
 * @param opening Undepreciated capital cost at the start of the tax year.
 * @param additions Cost of what became available for use, without the eligible additions.
 * @param dispositions For each property the lesser of proceeds and capital cost.
 * @param rate Rate of the class, 0.2 for 20 %.
 * @param [eligible_additions] Cost of investment incentive property; 0 if omitted.
 * @param [eligible_factor] Multiple of that cost by which it enlarges the base; 0 if omitted.
 * @param [half_year] FALSE when ordinary additions count in full; TRUE if omitted.
 * @param [days] Days of the tax year, 1 to 371; 365 if omitted.
 * @param [class_empty] TRUE when no property is left in the class; FALSE if omitted.
 * @returns UCC before, CCA, Recapture, Terminal loss, Closing.
 */
export function cca(
  opening: number,
  additions: number,
  dispositions: number,
  rate: number,
  eligible_additions?: number,
  eligible_factor?: number,
  half_year?: boolean,
  days?: number,
  class_empty?: boolean,
): unknown[][] {
  return toSpill(
    ccaOfClass(
      opening,
      additions,
      dispositions,
      rate,
      eligible_additions,
      eligible_factor,
      half_year,
      days,
      class_empty,
    ),
  );
}
