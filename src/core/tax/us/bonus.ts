/**
 * The rate of the additional first-year depreciation (bonus) of an ordinary property: what is on record
 * for the day it was acquired and the day it was placed in service.
 *
 *     deduction = (basis − section 179 deduction) × rate
 *
 * Source: 26 USC 168(k).
 */

import { all, andThen, refuse } from '../../result';
import { shown } from '../../problem';
import { readDate } from '../../time/date-argument';
import { isoDate } from '../../time/serial';
import { answer, type Answer } from '../../working';
import { inForce, standing, type DatedTable, type InForce } from '../dated-table';
import { BONUS_BY_ACQUISITION } from './bonus-rates';

/**
 * `WDV.US.BONUS`.
 *
 * Where no bonus was in force, as for what was placed in service in 2005 to 2007, there is no rate; also
 * where it was phased out.
 *
 * @param acquired Day of the acquisition, of a binding contract if there is one: Excel serial or ISO text.
 * @param placed_in_service Day placed in service, not before the acquisition.
 * @returns Fraction of the basis, after section 179.
 * @problem not-understood; out-of-range for a day in service before the acquisition; not-on-record
 * @example bonus('2025-01-19', '2025-06-30') // 0.4
 */
export function bonus(acquired: unknown, placed_in_service: unknown): Answer<number> {
  const dates = all<[number, number]>([
    readDate('acquired', acquired),
    readDate('placed_in_service', placed_in_service),
  ]);
  return andThen(dates, ([from, inService]) => {
    if (inService < from) {
      const takes = `a day from the acquisition on, ${isoDate(from)}`;
      return refuse('out-of-range', 'placed_in_service', shown(isoDate(inService)), takes);
    }
    return andThen(inForce(BONUS_BY_ACQUISITION, 'acquired', from), (table) =>
      andThen(inForce(table.figure, 'placed_in_service', inService), (rate) =>
        found(isoDate(from), isoDate(inService), table, rate),
      ),
    );
  });
}

function found(
  acquired: string,
  inService: string,
  table: InForce<DatedTable<number>>,
  rate: InForce<number>,
): Answer<number> {
  return answer(rate.figure, () => [
    {
      label: 'Rates of the acquisition',
      formula: `acquired ${acquired}: ${standing(table)}`,
      value: table.figure.name,
      unit: 'word',
      source: table.source,
    },
    {
      label: 'Bonus rate',
      formula: `placed in service ${inService}: ${standing(rate)}`,
      value: rate.figure,
      unit: 'fraction',
      source: rate.source,
    },
  ]);
}
