/**
 * The small pool: a main or special rate pool of no more than the limit may be written off whole.
 *
 *     limit of a period = limit × share of a year
 *
 * Source: CAA 2001 s.56A, for periods that begin on or after 1 April 2008 (6 April for income tax).
 */

import { cite } from '../../citation';
import { fractionOf, times, type Fraction } from '../../money/fraction';
import { figure } from '../../working';
import { rowsBetween, type DatedTable, type InForce } from '../dated-table';
import { shareOfYear, type ChargeablePeriod } from './chargeable-period';
import { PAYER_NAMES, type Payer } from './payer';
import type { Pool } from './writing-down-rates';

const FIRST_DAY: Readonly<Record<Payer, string>> = { company: '2008-04-01', 'income-tax': '2008-04-06' };

function tableOf(payer: Payer): DatedTable<number> {
  return {
    name: `Small pool limit, ${PAYER_NAMES[payer]}`,
    unit: 'pounds a year',
    datedBy: 'first day of the chargeable period',
    checked: '2026-11-22',
    rows: [{ from: FIRST_DAY[payer], figure: 1000, source: cite('CAA 2001', 's.56A(3)') }],
    shows: (limit) => `£${figure(limit)}`,
  };
}

export const SMALL_POOL_LIMITS: Readonly<Record<Payer, DatedTable<number>>> = {
  company: tableOf('company'),
  'income-tax': tableOf('income-tax'),
};

export interface SmallPoolLimit {
  readonly row: InForce<number>;
  /** Cut to the period. */
  readonly limit: Fraction;
}

/** The limit of a period; nothing for a single asset pool and before there was one. */
export function smallPoolLimit(
  pool: Pool,
  payer: Payer,
  period: ChargeablePeriod,
): SmallPoolLimit | undefined {
  if (pool === 'single') return undefined;
  const row = rowsBetween(SMALL_POOL_LIMITS[payer], period.start, period.start)[0];
  if (row === undefined) return undefined;
  return { row, limit: times(fractionOf(row.figure), shareOfYear(period).years) };
}
