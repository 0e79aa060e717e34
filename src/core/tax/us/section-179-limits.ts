/**
 * What may be deducted under section 179 in a tax year, and the cost of property above which that falls.
 * Limits of property in zones and of sport utility vehicles are left out.
 *
 * Source: 26 USC 179(b)(1), (2) and (6), with the revenue procedures that adjust them.
 */

import { cite } from '../../citation';
import { figure } from '../../working';
import type { DatedRow, DatedTable } from '../dated-table';

export interface Section179Limits {
  /** Currency. */
  readonly limit: number;
  /** Cost of property placed in service, in currency; what is above it lowers the limit. */
  readonly threshold: number;
}

const NOT_SEEN_2026 =
  'Rev. Proc. 2025-32 § 4.24 itself not seen; section179.org, updated January 2026, and several independent public texts have these figures';

function row(
  year: number,
  limit: number,
  threshold: number,
  law: string,
  unconfirmed?: string,
): DatedRow<Section179Limits> {
  const known = {
    from: `${year}-01-01`,
    figure: { limit, threshold },
    source: cite('26 USC', `§ 179(b), ${law}`),
  };
  return unconfirmed === undefined ? known : { ...known, unconfirmed };
}

const ROWS: readonly DatedRow<Section179Limits>[] = [
  row(1987, 10_000, 200_000, 'P.L. 99-514 § 202'),
  row(1993, 17_500, 200_000, 'P.L. 103-66 § 13116'),
  row(1997, 18_000, 200_000, 'P.L. 104-188 § 1111'),
  row(1998, 18_500, 200_000, 'P.L. 104-188 § 1111'),
  row(1999, 19_000, 200_000, 'P.L. 104-188 § 1111'),
  row(2000, 20_000, 200_000, 'P.L. 104-188 § 1111'),
  row(2001, 24_000, 200_000, 'P.L. 104-188 § 1111'),
  row(2003, 100_000, 400_000, 'P.L. 108-27 § 202'),
  row(2004, 102_000, 410_000, 'Rev. Proc. 2003-85'),
  row(2005, 105_000, 420_000, 'Rev. Proc. 2004-71'),
  row(2006, 108_000, 430_000, 'Rev. Proc. 2005-70'),
  row(2007, 125_000, 500_000, 'P.L. 110-28 § 8212'),
  row(2008, 250_000, 800_000, 'P.L. 110-185 § 102'),
  row(2009, 250_000, 800_000, 'P.L. 111-5 § 1202'),
  row(2010, 500_000, 2_000_000, 'P.L. 111-240 § 2021'),
  row(2012, 500_000, 2_000_000, 'P.L. 112-240 § 315'),
  row(2014, 500_000, 2_000_000, 'P.L. 113-295 § 127'),
  row(2015, 500_000, 2_000_000, 'P.L. 114-113 § 124'),
  row(2016, 500_000, 2_010_000, 'Rev. Proc. 2016-14'),
  row(2017, 510_000, 2_030_000, 'Rev. Proc. 2016-55'),
  row(2018, 1_000_000, 2_500_000, 'P.L. 115-97 § 13101'),
  row(2019, 1_020_000, 2_550_000, 'Rev. Proc. 2018-57'),
  row(2020, 1_040_000, 2_590_000, 'Rev. Proc. 2019-44'),
  row(2021, 1_050_000, 2_620_000, 'Rev. Proc. 2020-45'),
  row(2022, 1_080_000, 2_700_000, 'Rev. Proc. 2021-45'),
  row(2023, 1_160_000, 2_890_000, 'Rev. Proc. 2022-38'),
  row(2024, 1_220_000, 3_050_000, 'Rev. Proc. 2023-34'),
  row(2025, 2_500_000, 4_000_000, 'P.L. 119-21 § 70306'),
  row(2026, 2_560_000, 4_090_000, 'Rev. Proc. 2025-32', NOT_SEEN_2026),
];

/** The limits are indexed every year, so the last row answers for its own year alone. */
const LAST_DAY = `${ROWS[ROWS.length - 1]?.from.slice(0, 4) ?? ''}-12-31`;

export const SECTION_179_LIMITS: DatedTable<Section179Limits> = {
  name: 'Section 179 limits',
  unit: 'USD',
  datedBy: 'calendar year in which the tax year begins',
  until: LAST_DAY,
  checked: '2026-11-22',
  rows: ROWS,
  shows: ({ limit, threshold }) => `${figure(limit)}, falling above ${figure(threshold)}`,
};
