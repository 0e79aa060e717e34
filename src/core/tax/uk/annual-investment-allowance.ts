/**
 * Annual investment allowance: spending up to a limit, which is cut to the length of the period and,
 * where it changes inside the period, added up over the parts as if each were a period.
 *
 *     limit     = Σ limit × share of a year
 *     allowance = min(expenditure, limit)
 *
 * Days before 1 April 2008 count nothing. How much of a period's limit may go to spending before or
 * after a change depends on the days of spending, which are not asked for. A period that begins on
 * 6 April or ends on 5 April is one of income tax, for which limits change on the 6th; every other one
 * has the days of corporation tax.
 *
 * Source: CAA 2001 s.51A; FA 2008 Sch.24 para.23(2) (2008); FA 2010 s.5; FA 2011 s.11; FA 2013 Sch.1;
 * FA 2014 Sch.2; F(No.2)A 2015 s.8; FA 2019 Sch.13 (periods with a change).
 */

import { readNotNegative } from '../../argument';
import { cite } from '../../citation';
import { fraction, fractionOf, plus, smaller, times, toNumber, type Fraction } from '../../money/fraction';
import { all, andThen, type Result } from '../../result';
import { civilFromSerial, isoDate } from '../../time/serial';
import { answer, figure, type Answer, type Step } from '../../working';
import { inForce, rowsBetween, standing, type DatedTable, type InForce } from '../dated-table';
import {
  readChargeablePeriod,
  shareOfYear,
  type ChargeablePeriod,
  type ShareOfYear,
} from './chargeable-period';
import { PAYER_NAMES, type Payer } from './payer';

/** For a time by FA 2019 s.32, FA 2021 s.15 and FA 2022 s.12, without an end by the Act cited. */
const MILLION = cite('F(No.2)A 2023', 's.8');

/** @param april The day of April on which limits change. */
function limits(payer: Payer, april: '01' | '06'): DatedTable<number> {
  return {
    name: `Annual investment allowance, ${PAYER_NAMES[payer]}`,
    unit: 'pounds a year',
    datedBy: 'day of the chargeable period',
    checked: '2026-11-22',
    rows: [
      { from: `2008-04-${april}`, figure: 50_000, source: cite('FA 2008', 'Sch.24') },
      { from: `2010-04-${april}`, figure: 100_000, source: cite('FA 2010', 's.5') },
      { from: `2012-04-${april}`, figure: 25_000, source: cite('FA 2011', 's.11') },
      { from: '2013-01-01', figure: 250_000, source: cite('FA 2013', 's.7') },
      { from: `2014-04-${april}`, figure: 500_000, source: cite('FA 2014', 's.10') },
      { from: '2016-01-01', figure: 200_000, source: cite('F(No.2)A 2015', 's.8') },
      { from: '2019-01-01', figure: 1_000_000, source: MILLION },
    ],
    shows: (limit) => `£${figure(limit)}`,
  };
}

export const AIA_LIMITS: Readonly<Record<Payer, DatedTable<number>>> = {
  company: limits('company', '01'),
  'income-tax': limits('income-tax', '06'),
};

/** Whose limits a period has: the tax year tells those who pay income tax. */
function limitsOf({ start, end }: ChargeablePeriod): DatedTable<number> {
  const isOn = (day: number, of: number): boolean => {
    const civil = civilFromSerial(day);
    return civil.month === 4 && civil.day === of;
  };
  return AIA_LIMITS[isOn(start, 6) || isOn(end, 5) ? 'income-tax' : 'company'];
}

/** The days of a period on which one limit was in force. */
interface Part {
  readonly row: InForce<number>;
  readonly last: number;
  readonly share: ShareOfYear;
  readonly limit: Fraction;
}

/**
 * `WDV.UK.AIA`.
 *
 * @param expenditure Spending of the period that qualifies, in currency, 0 or more.
 * @param period_start First day of the chargeable period, Excel serial or ISO text.
 * @param period_end Its last day, at most 18 months later.
 * @returns Currency, unrounded, at most the expenditure.
 * @problem out-of-range, not-understood; not-on-record for a period before April 2008
 * @example annualInvestmentAllowance(600000, '2025-01-01', '2025-06-30') // 500000
 */
export function annualInvestmentAllowance(
  expenditure: unknown,
  period_start: unknown,
  period_end: unknown,
): Answer<number> {
  const read: Result<[number, ChargeablePeriod]> = all([
    readNotNegative('expenditure', expenditure),
    readChargeablePeriod(period_start, period_end),
  ]);
  return andThen(read, ([spent, period]) =>
    andThen(inForce(limitsOf(period), 'period_end', period.end), () => allowed(spent, partsOf(period))),
  );
}

function partsOf(period: ChargeablePeriod): readonly Part[] {
  return rowsBetween(limitsOf(period), period.start, period.end).map((row) => {
    const last = Math.min(row.to ?? period.end, period.end);
    const share = shareOfYear({ start: Math.max(row.from, period.start), end: last });
    return { row, last, share, limit: times(fractionOf(row.figure), share.years) };
  });
}

function allowed(expenditure: number, parts: readonly Part[]): Answer<number> {
  const limit = parts.map((part) => part.limit).reduce(plus, fraction(0n));
  const allowance = toNumber(smaller(fractionOf(expenditure), limit));
  return answer(allowance, () => [
    ...parts.map(partStep),
    ...(parts.length > 1 ? [sumStep(parts, limit)] : []),
    {
      label: 'Annual investment allowance',
      formula: `min(${figure(expenditure)}, ${figure(toNumber(limit))})`,
      value: allowance,
      unit: 'amount',
      source: cite('CAA 2001', 's.51A'),
    },
  ]);
}

function partStep({ row, last, share, limit }: Part): Step {
  return {
    label: `Limit to ${isoDate(last)}`,
    formula: `${figure(row.figure)} × ${share.words}, ${standing(row)}`,
    value: toNumber(limit),
    unit: 'amount',
    source: row.source,
  };
}

function sumStep(parts: readonly Part[], limit: Fraction): Step {
  const sum = parts.map((part) => figure(toNumber(part.limit))).join(' + ');
  return {
    label: 'Limit of the period',
    formula: `${sum}; what spending before or after the change may take of it is not tested`,
    value: toNumber(limit),
    unit: 'amount',
    source: cite('CAA 2001', 's.51A'),
  };
}
