/**
 * First-year allowances, by the day of spending. They do not depend on the length of the period.
 *
 *     allowance = cost × rate
 *
 * What they leave joins the pool in the next period (CAA 2001 s.58(5)).
 *
 * Source: CAA 2001 s.45S, s.45U, s.52(3); FA 2021 s.9; FA 2026 s.29.
 */

import { readNotNegative, readOptionalWord } from '../../argument';
import { cite } from '../../citation';
import { fractionOf, times, toNumber } from '../../money/fraction';
import { all, andThen, refuse, type Result } from '../../result';
import { readDate } from '../../time/date-argument';
import { answer, figure, type Answer } from '../../working';
import { inForce, standing, type DatedTable, type InForce } from '../dated-table';
import { readPayer, type Payer } from './payer';
import { percent } from './percent';

export const CLAIMS = ['full-expensing', 'special-rate', 'general'] as const;
export type Claim = (typeof CLAIMS)[number];

export const CLAIM_LABELS: Readonly<Record<Claim, string>> = {
  'full-expensing': '100 % of main rate spending of companies, from April 2023',
  'special-rate': '50 % of special rate spending of companies, from April 2021',
  general: '40 % of main rate spending of any payer, from 2026',
};

function tableOf(name: string, rows: DatedTable<number>['rows']): DatedTable<number> {
  return {
    name,
    unit: 'fraction of cost',
    datedBy: 'day of spending',
    checked: '2026-11-22',
    rows,
    shows: percent,
  };
}

export const FIRST_YEAR_RATES: Readonly<Record<Claim, DatedTable<number>>> = {
  'full-expensing': tableOf('Full expensing, companies', [
    { from: '2023-04-01', figure: 1, source: cite('CAA 2001', 's.45S, s.52(3)') },
  ]),
  'special-rate': tableOf('First-year allowance on special rate spending, companies', [
    { from: '2021-04-01', figure: 0.5, source: cite('FA 2021', 's.9(3)') },
    { from: '2023-04-01', figure: 0.5, source: cite('CAA 2001', 's.45S, s.52(3)') },
  ]),
  general: tableOf('First-year allowance on main rate spending', [
    { from: '2026-01-01', figure: 0.4, source: cite('CAA 2001', 's.45U, s.52(3)') },
  ]),
};

/** CAA 2001 s.45S(b): a company within the charge to corporation tax. */
const FOR_COMPANIES: readonly Claim[] = ['full-expensing', 'special-rate'];

/**
 * `WDV.UK.FYA`.
 *
 * @param cost Spending the allowance is claimed on, in currency, 0 or more.
 * @param incurred Day of the spending, Excel serial or ISO text.
 * @param claim `full-expensing` (default), `special-rate` or `general`.
 * @param payer `company` (default) or `income-tax`.
 * @returns Currency, unrounded, at most the cost.
 * @problem out-of-range, not-understood; not-on-record on a day without the allowance, and for a claim
 *   that only companies have
 * @example firstYearAllowance(50000, '2026-02-15', 'general') // 20000
 */
export function firstYearAllowance(
  cost: unknown,
  incurred: unknown,
  claim?: unknown,
  payer?: unknown,
): Answer<number> {
  const read: Result<[number, number, Claim, Payer]> = all([
    readNotNegative('cost', cost),
    readDate('incurred', incurred),
    readOptionalWord('claim', claim, CLAIMS, 'full-expensing'),
    readPayer(payer),
  ]);
  return andThen(read, ([spent, day, kind, claimant]) =>
    andThen(rateOn(day, kind, claimant), (row) => allowed(spent, row)),
  );
}

function rateOn(day: number, claim: Claim, payer: Payer): Result<InForce<number>> {
  if (payer === 'company' || !FOR_COMPANIES.includes(claim)) {
    return inForce(FIRST_YEAR_RATES[claim], 'incurred', day);
  }
  return refuse(
    'not-on-record',
    'claim',
    `"${claim}" of a payer of income tax`,
    'full-expensing and special-rate for companies alone (CAA 2001 s.45S), general for both',
  );
}

function allowed(cost: number, row: InForce<number>): Answer<number> {
  const allowance = toNumber(times(fractionOf(cost), fractionOf(row.figure)));
  return answer(allowance, () => [
    {
      label: 'First-year rate',
      formula: `${percent(row.figure)}, ${standing(row)}`,
      value: row.figure,
      unit: 'fraction',
      source: row.source,
    },
    {
      label: 'First-year allowance',
      formula: `${figure(cost)} × ${percent(row.figure)}`,
      value: allowance,
      unit: 'amount',
      source: cite('CAA 2001', 's.52(3)'),
    },
  ]);
}
