/**
 * What the degressive rate of a movable asset may be at most, by the day on which it was acquired or
 * made: a multiple of the straight-line rate, and a cap. In the years between there is none.
 *
 * Source: EStG § 7 Abs. 2 Satz 1, 2, in the wording of the laws named beside each row.
 */

import { cite } from '../../citation';
import type { DatedTable } from '../dated-table';

export interface DegressiveRate {
  /** Of the straight-line rate. */
  readonly multiple: number;
  /** A fraction a year. */
  readonly cap: number;
}

const TWICE: DegressiveRate = { multiple: 2, cap: 0.2 };
const TWO_AND_A_HALF: DegressiveRate = { multiple: 2.5, cap: 0.25 };
const THREE_TIMES: DegressiveRate = { multiple: 3, cap: 0.3 };

export const DEGRESSIVE_RATES: DatedTable<DegressiveRate> = {
  name: 'Degressive rates of Germany',
  unit: 'multiple of the straight-line rate, and a fraction a year',
  datedBy: 'acquisition',
  until: '2027-12-31',
  checked: '2026-11-22',
  rows: [
    {
      from: '1981-07-30',
      figure: THREE_TIMES,
      source: cite('EStG', '§ 7 Abs. 2 before the StSenkG'),
      unconfirmed: 'the first day; that the figure stood until 2000 is read in commentaries on the StSenkG',
    },
    { from: '2001-01-01', figure: TWICE, source: cite('EStG', '§ 7 Abs. 2 as amended by the StSenkG') },
    {
      from: '2006-01-01',
      figure: THREE_TIMES,
      source: cite('EStG', '§ 7 Abs. 2 as amended by the law of 2006-04-26'),
    },
    { from: '2008-01-01', figure: null, source: cite('Unternehmensteuerreformgesetz 2008', 'Art. 1') },
    {
      from: '2009-01-01',
      figure: TWO_AND_A_HALF,
      source: cite('EStG', '§ 7 Abs. 2 as amended by the law of 2008-12-21'),
    },
    {
      from: '2011-01-01',
      figure: null,
      source: cite('EStG', '§ 7 Abs. 2 as amended by the law of 2008-12-21'),
    },
    {
      from: '2020-01-01',
      figure: TWO_AND_A_HALF,
      source: cite('EStG', '§ 7 Abs. 2 as amended by the Zweites and Viertes Corona-Steuerhilfegesetz'),
    },
    {
      from: '2023-01-01',
      figure: null,
      source: cite('EStG', '§ 7 Abs. 2 as amended by the Viertes Corona-Steuerhilfegesetz'),
    },
    {
      from: '2024-04-01',
      figure: TWICE,
      source: cite('EStG', '§ 7 Abs. 2 as amended by the Wachstumschancengesetz'),
    },
    {
      from: '2025-01-01',
      figure: null,
      source: cite('EStG', '§ 7 Abs. 2 as amended by the Wachstumschancengesetz'),
    },
    {
      from: '2025-07-01',
      figure: THREE_TIMES,
      source: cite('EStG', '§ 7 Abs. 2 as amended by the law BGBl. 2025 I Nr. 161'),
    },
  ],
  shows: ({ multiple, cap }) => `${multiple} times, at most ${cap * 100} %`,
};
