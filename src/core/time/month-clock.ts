/**
 * The clocks of the month conventions: a month is booked on its last day.
 *
 *     month             the month of arrival counts whole
 *     following-month   it does not count
 *     nearest-month     it counts whole for an arrival to the 15th
 *     mid-month         it counts half
 *     half-year         the first financial year counts 6 twelfths, spread evenly from the arrival month on
 *     mid-quarter       it counts 10.5, 7.5, 4.5 or 1.5 twelfths, by the quarter of arrival
 *
 * An asset leaves as it arrives: `month` counts the month of leaving on its last day alone,
 * `following-month` always, `nearest-month` after the 15th, `mid-month` half; `half-year` and
 * `mid-quarter` count to the middle of the year and the quarter.
 *
 * Source: 26 USC 168(d)(4) (half-year, mid-month, mid-quarter); the others are those of practice.
 */

import { closingMonth, endOfMonth, monthOf, monthsOver, type MonthNumber } from './calendar';
import type { Ratio } from './ratio';
import { civilFromSerial } from './serial';
import { paced, type Axis, type Clock, type MonthConvention, type Pace, type Service } from './service';

/** A convention in months, the month of arrival being 1. */
interface MonthAxis {
  readonly den: number;
  readonly pace: Pace;
  /** What counts for an asset that leaves in a month, on a day of it, which may be its last. */
  readonly leaving: (month: number, day: number, isLastDay: boolean) => number;
}

export function monthClock({ start, life, yearEnd }: Service, convention: MonthConvention): Clock {
  const arrival = monthOf(start);
  const firstYear = closingMonth(arrival, yearEnd) - arrival + 1;
  const months = axisOf(convention, start, firstYear);
  const axis = byDay(months, arrival);
  const clock = (from: number, years: Ratio): Clock => ({
    end: endOfLife(months, arrival, from, years),
    elapsed: axis,
    graded: axis,
    renewed: (day, newLife) => clock(axis.at(day), newLife),
  });
  return clock(0, life);
}

function byDay({ den, pace, leaving }: MonthAxis, arrival: MonthNumber): Axis {
  return {
    den,
    at: (day) => paced(pace, monthsOver(day) - arrival),
    pace: paceOf(arrival + pace.begins, pace.few, pace.early, pace.later),
    leaving: (day) => {
      const month = monthOf(day);
      return leaving(month - arrival + 1, civilFromSerial(day).day, isLastOf(month, day));
    },
  };
}

function isLastOf(month: MonthNumber, day: number): boolean {
  return monthOf(day + 1) !== month;
}

/** A million years: no date is as far, and doubles still count its months. */
const MAX_MONTHS = 12e6;

/** The first month end at which the life, from a point of the axis on, is over. */
function endOfLife({ den, pace }: MonthAxis, arrival: MonthNumber, from: number, life: Ratio): number {
  const isOver = (months: number): boolean => (paced(pace, months) - from) * life.den >= life.num * den;
  const near = Math.floor(12 * (from / den + life.num / life.den));
  if (near > MAX_MONTHS) return endOfMonth(arrival + MAX_MONTHS);
  let last = Math.max(1, near - 1);
  while (last > 1 && isOver(last - 1)) last -= 1;
  while (!isOver(last)) last += 1;
  return endOfMonth(arrival + last - 1);
}

function paceOf(begins: number, few: number, early: number, later: number): Pace {
  return { begins, few, early, later };
}

const WHOLE = paceOf(0, 0, 0, 1);
const FOLLOWING = paceOf(1, 0, 0, 1);

function axisOf(convention: MonthConvention, start: number, firstYear: number): MonthAxis {
  switch (convention) {
    case 'month':
      return {
        den: 12,
        pace: WHOLE,
        leaving: (month, _, isLastDay) => paced(WHOLE, isLastDay ? month : month - 1),
      };
    case 'following-month':
      return { den: 12, pace: FOLLOWING, leaving: (month) => paced(FOLLOWING, month) };
    case 'nearest-month': {
      const pace = civilFromSerial(start).day <= 15 ? WHOLE : FOLLOWING;
      return { den: 12, pace, leaving: (month, day) => paced(pace, day > 15 ? month : month - 1) };
    }
    case 'mid-month':
      return { den: 24, pace: paceOf(0, 1, 1, 2), leaving: (month) => 2 * (month - 1) };
    case 'half-year': {
      const den = 12 * firstYear;
      const yearsOn = (month: number): number => Math.max(0, Math.ceil((month - firstYear) / 12));
      return { den, pace: paceOf(0, firstYear, 6, firstYear), leaving: (month) => yearsOn(month) * den };
    }
    case 'mid-quarter': {
      const den = 24 * firstYear;
      const quarterOf = (month: number): number => Math.floor((11 - firstYear + month) / 3);
      const arrival = quarterOf(1);
      // 10.5, 7.5, 4.5 or 1.5 twelfths, by the quarter of the financial year of arrival.
      const pace = paceOf(0, firstYear, 21 - 6 * arrival, 2 * firstYear);
      return { den, pace, leaving: (month) => ((quarterOf(month) - arrival) * den) / 4 };
    }
  }
}
