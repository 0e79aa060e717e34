/**
 * Whether an asset is depreciated at half of its rate in the tax year in which it is put to use: when
 * it is acquired in that tax year too and used for fewer than 180 days of it.
 *
 *     days of use = 31 March of the tax year − put to use + 1
 *     half rate   = acquired in the same tax year and days of use < 180
 *
 * The tax year runs from 1 April to 31 March and the day of putting to use counts, so the last day
 * for the full rate is 3 October, 4 October when the year has a 29 February.
 *
 * Source: Income-tax Act 1961 s.32(1), second proviso; Income-tax Act 2025 s.33(4).
 */

import { shown } from '../../problem';
import { cite } from '../../citation';
import { all, andThen, refuse, type Result } from '../../result';
import { readDate, readOptionalDate } from '../../time/date-argument';
import { financialYear } from '../../time/financial-year';
import { isoDate } from '../../time/serial';
import { answer, figure, type Answer, type Step } from '../../working';
import { inForce, standing, type DatedTable, type InForce } from '../dated-table';

export const FULL_RATE_DAYS: DatedTable<number> = {
  name: 'India, days of use for the full rate',
  unit: 'days',
  datedBy: 'putting to use',
  checked: '2026-11-22',
  rows: [
    // Finance (No. 2) Act 1991 s.11, from assessment year 1992-93 on.
    { from: '1991-04-01', figure: 180, source: cite('Income-tax Act 1961', 's.32(1), second proviso') },
    { from: '2026-04-01', figure: 180, source: cite('Income-tax Act 2025', 's.33(4)') },
  ],
  shows: (days) => `${days} days`,
};

/** The month in which the tax year closes. */
const MARCH = 3;

/**
 * `WDV.IN.HALFRATE`.
 *
 * @param put_to_use Date, from 1 April 1991 on.
 * @param acquired Date, not after `put_to_use`; the same tax year when omitted.
 * @returns TRUE for half of the rate, FALSE for the full one.
 * @problem out-of-range, not-understood; not-on-record before 1 April 1991
 * @example halfRate('2025-10-04') // true, a day too late for the full rate
 */
export function halfRate(put_to_use: unknown, acquired?: unknown): Answer<boolean> {
  const read: Result<[number, number | undefined]> = all([
    readDate('put_to_use', put_to_use),
    readOptionalDate('acquired', acquired),
  ]);
  return andThen(read, ([used, bought = used]) => {
    if (bought > used) {
      const takes = `a date up to the one of putting to use, ${isoDate(used)}`;
      return refuse('out-of-range', 'acquired', shown(acquired), takes);
    }
    return andThen(inForce(FULL_RATE_DAYS, 'put_to_use', used), (full) => halved(used, bought, full));
  });
}

function halved(used: number, bought: number, full: InForce<number>): Answer<boolean> {
  const { first, last } = financialYear(used, MARCH);
  const days = last - used + 1;
  const isEarlier = bought < first;
  const isHalf = !isEarlier && days < full.figure;
  return answer(isHalf, () => [
    {
      label: 'Days of use in the tax year',
      formula: `${isoDate(last)} − ${isoDate(used)} + 1`,
      value: days,
      unit: 'days',
      source: full.source,
    },
    isEarlier ? acquiredEarlier(bought, first, full) : comparedDays(days, isHalf, full),
  ]);
}

function acquiredEarlier(bought: number, first: number, { source }: InForce<number>): Step {
  return {
    label: 'Half rate, not for what was acquired in an earlier tax year',
    formula: `acquired on ${isoDate(bought)}, before ${isoDate(first)}`,
    value: false,
    unit: 'word',
    source,
  };
}

function comparedDays(days: number, isHalf: boolean, full: InForce<number>): Step {
  return {
    label: `Half rate, ${standing(full)}`,
    formula: `${figure(days)} ${isHalf ? '<' : '≥'} ${figure(full.figure)}`,
    value: isHalf,
    unit: 'word',
    source: full.source,
  };
}
