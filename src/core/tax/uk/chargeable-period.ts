/**
 * Chargeable periods, and the share of a year they and their parts are.
 *
 *     share = whole months ÷ 12, else days ÷ 365
 *
 * A period that begins on the 1st is whole months when it ends with a month; one that begins on another
 * day, when it ends the day before that day of a month, or with a month that is too short for it: 15
 * March to 14 June, 29 February 2024 to 28 February 2025, 31 January to 28 February. So a year with a
 * 29 February is one year, not 366 ÷ 365.
 *
 * Source: CAA 2001 s.6 (no period over 18 months), s.51A(6), s.56(3), s.56A(3) (more or less than a
 * year: in proportion); HMRC Capital Allowances Manual CA11110 (6 months are 6 ÷ 12).
 */

import { endOfMonth, monthOf, startOfMonth } from '../../time/calendar';
import { readDate } from '../../time/date-argument';
import { civilFromSerial, isoDate } from '../../time/serial';
import { fraction, toNumber, type Fraction } from '../../money/fraction';
import { all, andThen, ok, refuse, type Result } from '../../result';
import { cite } from '../../citation';
import { figure, type Step } from '../../working';

/** Both days included, as Excel serials. */
export interface ChargeablePeriod {
  readonly start: number;
  readonly end: number;
}

/** A share of a year: exactly, and as a working shows it. */
export interface ShareOfYear {
  readonly years: Fraction;
  readonly words: string;
}

/** The longest an income-tax period may be; a company's is at most 12, which it knows itself. */
const MOST_MONTHS = 18;

/**
 * The `period_start` and `period_end` arguments.
 *
 * @problem not-understood for what is no date; out-of-range for an end before its start and for more
 *   than 18 months
 */
export function readChargeablePeriod(period_start: unknown, period_end: unknown): Result<ChargeablePeriod> {
  const days: Result<[number, number]> = all([
    readDate('period_start', period_start),
    readDate('period_end', period_end),
  ]);
  return andThen(days, ([start, end]) => {
    const last = lastDayOf(start, MOST_MONTHS);
    if (end >= start && end <= last) return ok({ start, end });
    const takes = `a day from ${isoDate(start)} to ${isoDate(last)}: no period is longer than ${MOST_MONTHS} months`;
    return refuse('out-of-range', 'period_end', isoDate(end), takes);
  });
}

export function daysOf({ start, end }: ChargeablePeriod): number {
  return end - start + 1;
}

/**
 * What share of a year a period or a part of one is.
 *
 * @example shareOfYear({ start: 46113, end: 46387 }).words // "9/12", 1 April to 31 December 2026
 */
export function shareOfYear(period: ChargeablePeriod): ShareOfYear {
  const months = wholeMonths(period);
  return months === undefined ? shareOf(daysOf(period), 365) : shareOf(months, 12);
}

function shareOf(num: number, den: number): ShareOfYear {
  return { years: fraction(BigInt(num), BigInt(den)), words: `${figure(num)}/${figure(den)}` };
}

function wholeMonths({ start, end }: ChargeablePeriod): number | undefined {
  const apart = monthOf(end) - monthOf(start);
  return [apart, apart + 1].find((months) => months > 0 && lastDayOf(start, months) === end);
}

/** The last day of so many months that begin with a day. */
function lastDayOf(start: number, months: number): number {
  const target = monthOf(start) + months;
  return Math.min(startOfMonth(target) + civilFromSerial(start).day - 2, endOfMonth(target));
}

export function shareStep(period: ChargeablePeriod): Step {
  const { years, words } = shareOfYear(period);
  return {
    label: 'Share of a year',
    formula: `${words}, from ${isoDate(period.start)} to ${isoDate(period.end)}`,
    value: toNumber(years),
    unit: 'years',
    source: cite('CAA 2001', 's.56(3)'),
  };
}
