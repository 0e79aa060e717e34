/**
 * The clocks of the day conventions; both the first and the last day count.
 *
 *     days-365      days ÷ 365
 *     actual-life   life × days ÷ days of the asset's life
 *     actual-year   days ÷ days of the financial year they fall in
 *     30/360        days of twelve months of 30 ÷ 360, the last of a month being the 30th
 *
 * Source: IAS 16.55; the day counts are those of practice.
 */

import { monthOf } from './calendar';
import { financialYear, lastDayOfLife } from './financial-year';
import { leastCommonMultiple, ratio, type Ratio } from './ratio';
import { civilFromSerial, daysInMonth } from './serial';
import type { Axis, Clock, DayConvention, Service } from './service';

/** Years of 365 and of 366 days over one denominator. */
const ANY_YEAR = 365 * 366;

/** Numerators over one denominator. */
interface Count {
  readonly den: number;
  readonly at: (day: number) => number;
}

export function dayClock(service: Service, convention: DayConvention): Clock {
  const { start, life, yearEnd } = service;
  const end = Math.max(start, lastDayOfLife(start, life));
  const elapsed = countOf(service, convention, end);
  const isByYear = convention === 'actual-year' || convention === '30/360';
  const graded = isByYear ? elapsed : gradedCount(service, elapsed);
  return clockFrom(start - 1, life, end, elapsed, graded, (day, newLife, newEnd) =>
    convention === 'actual-life'
      ? countOf({ start: day + 1, life: newLife, yearEnd, convention }, convention, newEnd)
      : elapsed,
  );
}

/**
 * The clock of a life that begins when a day is over.
 *
 * @param renewed How the days of a new life are counted; financial years go on as they are.
 */
function clockFrom(
  day: number,
  life: Ratio,
  end: number,
  elapsed: Count,
  graded: Count,
  renewed: (day: number, life: Ratio, end: number) => Count,
): Clock {
  return {
    end,
    elapsed: toTheEnd(elapsed, day, life, end),
    graded: toTheEnd(graded, day, life, end),
    renewed: (from, newLife) => {
      const last = Math.max(from + 1, lastDayOfLife(from + 1, newLife));
      return clockFrom(from, newLife, last, renewed(from, newLife, last), graded, renewed);
    },
  };
}

/** Whatever has counted by the last day of the life, the life is then over. */
function toTheEnd({ den, at }: Count, from: number, life: Ratio, end: number): Axis {
  const over = at(from) + Math.ceil((life.num * den) / life.den) + 1;
  const read = (day: number): number => (day >= end ? Math.max(over, at(day)) : at(day));
  return { den, at: read, leaving: read };
}

/** A full financial year counts 1, whatever its days come to; a first part of one no more than that. */
function gradedCount({ start, yearEnd }: Service, elapsed: Count): Count {
  const first = financialYear(start, yearEnd);
  const part = firstPart(start, first, elapsed);
  const den = leastCommonMultiple(ANY_YEAR, part.den);
  const [partScale, yearScale] = [den / part.den, den / ANY_YEAR];
  const stub = part.at(first.last) * partScale;
  return {
    den,
    at: (day) => {
      if (day <= first.last) return part.at(day) * partScale;
      const { last, days } = financialYear(day, yearEnd);
      const yearsBetween = yearsFrom(first.last, last) - 1;
      return stub + yearsBetween * den + (day - last + days) * (ANY_YEAR / days) * yearScale;
    },
  };
}

function firstPart(
  start: number,
  first: { first: number; last: number; days: number },
  elapsed: Count,
): Count {
  if (start === first.first) return { den: first.days, at: (day) => day - start + 1 };
  const isOverAYear = elapsed.at(first.last) > elapsed.den;
  return isOverAYear ? { den: first.last - start + 1, at: (day) => day - start + 1 } : elapsed;
}

function countOf({ start, life, yearEnd }: Service, convention: DayConvention, end: number): Count {
  switch (convention) {
    case 'days-365':
      return { den: 365, at: (day) => day - start + 1 };
    case 'actual-life': {
      const aDay = ratio(life.num, life.den * (end - start + 1));
      return { den: aDay.den, at: (day) => aDay.num * (day - start + 1) };
    }
    case 'actual-year':
      return { den: ANY_YEAR, at: (day) => inFinancialYears(start, day, yearEnd) };
    case '30/360':
      return { den: 360, at: (day) => (day < start ? 0 : days360(start, day)) };
  }
}

/** Over {@link ANY_YEAR}. */
function inFinancialYears(start: number, day: number, yearEnd: number): number {
  const [first, last] = [financialYear(start, yearEnd), financialYear(day, yearEnd)];
  if (day < start) return 0;
  if (first.last === last.last) return (day - start + 1) * (ANY_YEAR / first.days);
  const ends =
    (first.last - start + 1) * (ANY_YEAR / first.days) + (day - last.first + 1) * (ANY_YEAR / last.days);
  return ends + (yearsFrom(first.last, last.last) - 1) * ANY_YEAR;
}

/** Whole years from the close of one financial year to that of another. */
function yearsFrom(close: number, later: number): number {
  return Math.floor((monthOf(later) - monthOf(close)) / 12);
}

/** Both days included; a 31st is a 30th, and so is the last of February at the end. */
function days360(start: number, end: number): number {
  const [from, to] = [civilFromSerial(start), civilFromSerial(end)];
  const lastDay = to.day === daysInMonth(to.year, to.month) ? 30 : Math.min(to.day, 30);
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + lastDay - Math.min(from.day, 30) + 1;
}
