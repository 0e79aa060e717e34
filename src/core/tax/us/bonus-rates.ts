/**
 * The rates of the additional first-year depreciation (bonus) for ordinary property, by two days: the day
 * of acquisition picks a table, the day in service its rate. Property with a long production period,
 * certain aircraft, and the election of a lower rate are left out.
 *
 * Source: 26 USC 168(k), as it stood for each acquisition.
 */

import { cite, type Citation } from '../../citation';
import type { DatedRow, DatedTable } from '../dated-table';

const CHECKED = '2026-11-22';

const law = (place: string): Citation => cite('26 USC', `§ ${place}`);

const AFTER_2001 = law('168(k)(1), P.L. 107-147 § 101');
const AFTER_MAY_2003 = law('168(k)(4), P.L. 108-27 § 201');
const AFTER_2007 = law('168(k)(1), P.L. 110-185 § 103');
const AFTER_SEPTEMBER_2010 = law('168(k)(5), P.L. 111-312 § 401');
const FROM_2016 = law('168(k)(2)(A), P.L. 114-113 § 143(b)');
const PHASE_DOWN = law('168(k)(8), P.L. 115-97 § 13201');
const TCJA = law('168(k)(6)(A), P.L. 115-97 § 13201');
const OBBBA = law('168(k)(1), P.L. 119-21 § 70301');

const row = (from: string, figure: number | null, source: Citation): DatedRow<number> => ({
  from,
  figure,
  source,
});

/** From 2016 on the day in service alone counts, whenever the property was acquired. */
const IN_SERVICE_FROM_2016 = row('2016-01-01', 0.5, FROM_2016);

/** How the 50 % is phased out for acquisitions to 27 September 2017. */
const PHASED_OUT = [
  row('2018-01-01', 0.4, PHASE_DOWN),
  row('2019-01-01', 0.3, PHASE_DOWN),
  row('2020-01-01', null, PHASE_DOWN),
];

function rates(acquired: string, rows: readonly DatedRow<number>[]): DatedTable<number> {
  return {
    name: `Bonus rates of property acquired ${acquired}`,
    unit: 'fraction of the basis',
    datedBy: 'day placed in service',
    checked: CHECKED,
    rows,
    shows: (rate) => `${rate * 100} %`,
  };
}

const ACQUIRED_2001 = rates('11 September 2001 to 5 May 2003', [
  row('2001-09-11', 0.3, AFTER_2001),
  row('2005-01-01', null, AFTER_2001),
  IN_SERVICE_FROM_2016,
  ...PHASED_OUT,
]);
const ACQUIRED_2003 = rates('6 May 2003 to 2004', [
  row('2003-05-06', 0.5, AFTER_MAY_2003),
  row('2005-01-01', null, AFTER_MAY_2003),
  IN_SERVICE_FROM_2016,
  ...PHASED_OUT,
]);
const ACQUIRED_ELSE = rates('before 11 September 2001, or from 2005 to 2007', [
  IN_SERVICE_FROM_2016,
  ...PHASED_OUT,
]);
const ACQUIRED_2008 = rates('2008 to 8 September 2010, or 2012 to 27 September 2017', [
  row('2008-01-01', 0.5, AFTER_2007),
  ...PHASED_OUT,
]);
const ACQUIRED_2010 = rates('9 September 2010 to 2011', [
  row('2010-09-09', 1, AFTER_SEPTEMBER_2010),
  row('2012-01-01', 0.5, AFTER_2007),
  ...PHASED_OUT,
]);
const ACQUIRED_2017 = rates('28 September 2017 to 19 January 2025', [
  row('2017-09-28', 1, TCJA),
  row('2023-01-01', 0.8, TCJA),
  row('2024-01-01', 0.6, TCJA),
  row('2025-01-01', 0.4, TCJA),
  row('2026-01-01', 0.2, TCJA),
  row('2027-01-01', null, TCJA),
]);
const ACQUIRED_2025 = rates('from 20 January 2025 on', [row('2025-01-20', 1, OBBBA)]);

/** Which rates belong to an acquisition. */
export const BONUS_BY_ACQUISITION: DatedTable<DatedTable<number>> = {
  name: 'Bonus by acquisition',
  unit: 'table of rates',
  datedBy: 'day of acquisition',
  checked: CHECKED,
  rows: [
    { from: '1900-01-01', figure: ACQUIRED_ELSE, source: FROM_2016 },
    { from: '2001-09-11', figure: ACQUIRED_2001, source: AFTER_2001 },
    { from: '2003-05-06', figure: ACQUIRED_2003, source: AFTER_MAY_2003 },
    { from: '2005-01-01', figure: ACQUIRED_ELSE, source: FROM_2016 },
    { from: '2008-01-01', figure: ACQUIRED_2008, source: AFTER_2007 },
    { from: '2010-09-09', figure: ACQUIRED_2010, source: AFTER_SEPTEMBER_2010 },
    { from: '2012-01-01', figure: ACQUIRED_2008, source: AFTER_2007 },
    { from: '2017-09-28', figure: ACQUIRED_2017, source: TCJA },
    { from: '2025-01-20', figure: ACQUIRED_2025, source: OBBBA },
  ],
  shows: ({ name }) => name,
};

/** Every table of rates, oldest first. */
export const BONUS_RATES: readonly DatedTable<number>[] = [
  ACQUIRED_ELSE,
  ACQUIRED_2001,
  ACQUIRED_2003,
  ACQUIRED_2008,
  ACQUIRED_2010,
  ACQUIRED_2017,
  ACQUIRED_2025,
];
