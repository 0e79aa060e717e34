/**
 * By what the straight-line rate is multiplied under the diminishing value method, by the day from
 * which the asset has been held.
 *
 * Source: ITAA 1997 s 40-70(1), s 40-72(1).
 */

import { cite } from '../../citation';
import { LAST_SERIAL } from '../../time/serial';
import { rowsBetween, type DatedTable, type InForce } from '../dated-table';

export const RATE_MULTIPLES: DatedTable<number> = {
  name: 'Diminishing value multiples of Australia',
  unit: 'multiple of the straight-line rate',
  datedBy: 'start of holding',
  checked: '2026-11-22',
  rows: [
    { from: '2001-07-01', figure: 1.5, source: cite('ITAA 1997', 's 40-70(1)') },
    { from: '2006-05-10', figure: 2, source: cite('ITAA 1997', 's 40-72(1)') },
  ],
  shows: (multiple) => `${multiple * 100} %`,
};

/** The row of a multiple; nothing for one that the law does not have. */
export function rowOfMultiple(multiple: number): InForce<number> | undefined {
  return rowsBetween(RATE_MULTIPLES, 0, LAST_SERIAL).find(({ figure }) => figure === multiple);
}
