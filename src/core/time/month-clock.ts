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
 * Source: 26 USC 168(d)(4) (half-year, mid-month, mid-quarter); the others are those of practice.
 */

import { closingMonth, endOfMonth, monthOf, type MonthNumber } from './calendar';
import { isRatioLess, ratio, ratioPlus, smallerRatio, type Ratio } from './ratio';
import { civilFromSerial } from './serial';
import type { Clock, MonthConvention, Service } from './service';

/** What has counted once the arrival month and those after it are over, before the life cuts it. */
type Counted = (completedMonths: number) => Ratio;

export function monthClock({ start, life, yearEnd }: Service, convention: MonthConvention): Clock {
  const arrival = monthOf(start);
  const firstYear = closingMonth(arrival, yearEnd) - arrival + 1;
  const counted = countedBy(convention, start, firstYear);
  const at = (day: number): Ratio => smallerRatio(life, counted(completedMonths(arrival, day)));
  let last = Math.max(1, Math.floor((12 * life.num) / life.den) - 1);
  while (isRatioLess(counted(last), life)) last += 1;
  return {
    end: endOfMonth(arrival + last - 1),
    elapsed: at,
    graded: at,
    stub: smallerRatio(life, counted(firstYear)),
  };
}

/** A month is booked on its last day. */
function completedMonths(arrival: MonthNumber, day: number): number {
  const month = monthOf(day);
  return month - arrival + (day === endOfMonth(month) ? 1 : 0);
}

function countedBy(convention: MonthConvention, start: number, firstYear: number): Counted {
  const whole: Counted = (months) => ratio(Math.max(0, months), 12);
  const following: Counted = (months) => ratio(Math.max(0, months - 1), 12);
  switch (convention) {
    case 'month':
      return whole;
    case 'following-month':
      return following;
    case 'nearest-month':
      return civilFromSerial(start).day <= 15 ? whole : following;
    case 'mid-month':
      return (months) => ratio(Math.max(0, 2 * months - 1), 24);
    case 'half-year':
      return fixedFirstYear(ratio(6, 12), firstYear);
    case 'mid-quarter':
      // 10.5, 7.5, 4.5 or 1.5 twelfths, by the quarter of the financial year of arrival.
      return fixedFirstYear(ratio(21 - 6 * Math.floor((12 - firstYear) / 3), 24), firstYear);
  }
}

/** The first financial year's share, spread evenly from the arrival month to that year's end. */
function fixedFirstYear(share: Ratio, firstYear: number): Counted {
  return (months) => {
    if (months <= 0) return ratio(0);
    return months <= firstYear
      ? ratio(share.num * months, share.den * firstYear)
      : ratioPlus(share, ratio(months - firstYear, 12));
  };
}
