/**
 * The coefficients by which a straight-line rate becomes a degressive one, by the normal life of the
 * asset; those in force on the day of its acquisition stay with it.
 *
 * Source: CGI art. 39 A, 1; the same scale in CGI ann. II, art. 24.
 */

import { cite } from '../../citation';
import type { DatedTable } from '../dated-table';

/** By normal life. */
export interface Coefficients {
  readonly threeOrFourYears: number;
  readonly fiveOrSixYears: number;
  readonly overSixYears: number;
}

function scale(threeOrFourYears: number, fiveOrSixYears: number, overSixYears: number): Coefficients {
  return { threeOrFourYears, fiveOrSixYears, overSixYears };
}

export const COEFFICIENTS: DatedTable<Coefficients> = {
  name: 'Degressive coefficients of France',
  unit: 'multiple of the straight-line rate',
  datedBy: 'acquisition',
  checked: '2026-11-22',
  rows: [
    { from: '1996-02-01', figure: scale(2.5, 3, 3.5), source: cite('CGI', 'art. 39 AA bis') },
    {
      from: '1997-02-01',
      figure: scale(1.5, 2, 2.5),
      source: cite('CGI', 'art. 39 A, 1, before Loi 2000-1352 art. 9'),
    },
    { from: '2001-01-01', figure: scale(1.25, 1.75, 2.25), source: cite('Loi 2000-1352', 'art. 9') },
    {
      from: '2008-12-04',
      figure: scale(1.75, 2.25, 2.75),
      source: cite('CGI', 'art. 39 A, 1, as amended by Loi 2008-1443'),
    },
    { from: '2010-01-01', figure: scale(1.25, 1.75, 2.25), source: cite('CGI', 'art. 39 A, 1') },
  ],
  shows: ({ threeOrFourYears, fiveOrSixYears, overSixYears }) =>
    `${threeOrFourYears} for 3 or 4 years, ${fiveOrSixYears} for 5 or 6, ${overSixYears} above 6`,
};

/** Of a normal life in years; none below 3 years, and none between 4 and 5, of which the law says nothing. */
export function coefficientFor(life: number, coefficients: Coefficients): number | undefined {
  if (life > 6) return coefficients.overSixYears;
  if (life >= 5) return coefficients.fiveOrSixYears;
  return life >= 3 && life <= 4 ? coefficients.threeOrFourYears : undefined;
}
