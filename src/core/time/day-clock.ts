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
import { isRatioLess, ratio, ratioPlus, smallerRatio, type Ratio } from './ratio';
import { civilFromSerial, daysInMonth } from './serial';
import type { Clock, DayConvention, Service } from './service';

export function dayClock(service: Service, convention: DayConvention): Clock {
  const { start, life, yearEnd } = service;
  const end = Math.max(start, lastDayOfLife(start, life));
  const toTheEnd = (counted: (day: number) => Ratio) => (day: number) =>
    day >= end ? life : smallerRatio(life, counted(day));
  const counted = countedBy(service, convention, end);
  const firstYear = financialYear(start, yearEnd);
  const elapsed = toTheEnd(counted);
  if (convention === 'actual-year' || convention === '30/360') {
    return { end, elapsed, graded: elapsed, stub: elapsed(firstYear.last) };
  }
  // A full first year counts 1; a part of it no more, whatever 366 days come to.
  const stub = start === firstYear.first ? ratio(1) : smallerRatio(ratio(1), counted(firstYear.last));
  const graded = (day: number): Ratio => {
    if (day <= firstYear.last) return scaled(counted(day), stub, counted(firstYear.last));
    const { last, days } = financialYear(day, yearEnd);
    const yearsBetween = Math.floor((monthOf(last) - monthOf(firstYear.last)) / 12) - 1;
    return ratioPlus(stub, ratioPlus(ratio(yearsBetween), ratio(day - last + days, days)));
  };
  return {
    end,
    elapsed,
    graded: toTheEnd(graded),
    // A life that ends in its first financial year is all of that year's share.
    stub: end <= firstYear.last ? life : stub,
  };
}

/** A share of the first year, so that the whole of it is the stub. */
function scaled(part: Ratio, stub: Ratio, whole: Ratio): Ratio {
  if (!isRatioLess(stub, whole) && !isRatioLess(whole, stub)) return part;
  return ratio(part.num * stub.num * whole.den, part.den * stub.den * whole.num);
}

function countedBy(service: Service, convention: DayConvention, end: number): (day: number) => Ratio {
  const { start, life, yearEnd } = service;
  switch (convention) {
    case 'days-365':
      return (day) => ratio(day - start + 1, 365);
    case 'actual-life':
      return (day) => ratio(life.num * (day - start + 1), life.den * (end - start + 1));
    case 'actual-year':
      return (day) => inFinancialYears(start, day, yearEnd);
    case '30/360':
      return (day) => ratio(days360(start, day), 360);
  }
}

function inFinancialYears(start: number, day: number, yearEnd: number): Ratio {
  const [first, last] = [financialYear(start, yearEnd), financialYear(day, yearEnd)];
  if (first.last === last.last) return ratio(day - start + 1, first.days);
  const between = Math.floor((monthOf(last.last) - monthOf(first.last)) / 12) - 1;
  const ends = ratioPlus(ratio(first.last - start + 1, first.days), ratio(day - last.first + 1, last.days));
  return ratioPlus(ends, ratio(between));
}

/** Both days included; a 31st is a 30th, and so is the last of February at the end. */
function days360(start: number, end: number): number {
  const [from, to] = [civilFromSerial(start), civilFromSerial(end)];
  const lastDay = to.day === daysInMonth(to.year, to.month) ? 30 : Math.min(to.day, 30);
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + lastDay - Math.min(from.day, 30) + 1;
}
