/**
 * An independent oracle for conventions: walks months and days one by one on the language's own
 * calendar. Slow and plain.
 */

import type { Exact } from './depreciation';

export interface Share {
  readonly elapsed: Exact;
  readonly graded: Exact;
  readonly stub: Exact;
}

const DAY = 86_400_000;
const add = ([a, b]: Exact, [c, d]: Exact): Exact => (b === d ? [a + c, b] : [a * d + c * b, b * d]);
const least = (a: Exact, b: Exact): Exact => (a[0] * b[1] < b[0] * a[1] ? a : b);
const over = (num: number, den: number): Exact => [BigInt(num), BigInt(den)];

export const DAY_CONVENTIONS: readonly string[] = ['days-365', 'actual-life', 'actual-year', '30/360'];

const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
/** @param month From 0; may run past the year. */
export const endOfMonth = (year: number, month: number): Date => new Date(Date.UTC(year, month + 1, 0));
const daysFrom = (from: Date, to: Date): number => Math.round((to.getTime() - from.getTime()) / DAY);

/** The last day of the financial year a day lies in, and how many days that year has. */
export function financialYear(day: Date, yearEnd: number): { last: Date; days: number } {
  const year = day.getUTCMonth() + 1 > yearEnd ? day.getUTCFullYear() + 1 : day.getUTCFullYear();
  const last = endOfMonth(year, yearEnd - 1);
  return { last, days: daysFrom(endOfMonth(year - 1, yearEnd - 1), last) };
}

/** Months whose last day lies from the start on up to a day; the ends are walked once. */
function monthEnds(start: Date): (day: Date) => number {
  const ends: number[] = [];
  return (day) => {
    const at = day.getTime();
    while ((ends[ends.length - 1] ?? -Infinity) <= at) {
      ends.push(endOfMonth(start.getUTCFullYear(), start.getUTCMonth() + ends.length).getTime());
    }
    return ends.findIndex((end) => end > at);
  };
}

/** What counts once so many months from the arrival month on are over. */
function byMonths(convention: string, start: Date, firstYear: number): (months: number) => Exact {
  const quarter = Math.floor((12 - firstYear) / 3);
  const firstTwelfths = convention === 'half-year' ? over(6, 12) : over([21, 15, 9, 3][quarter] ?? 0, 24);
  const ofMonth = (month: number): Exact => {
    const isArrival = month === 1;
    const full = over(1, 12);
    const none = over(0, 1);
    const shares: Readonly<Record<string, Exact>> = {
      month: full,
      'following-month': isArrival ? none : full,
      'nearest-month': isArrival && start.getUTCDate() > 15 ? none : full,
      'mid-month': isArrival ? over(1, 24) : full,
      'half-year': month <= firstYear ? [firstTwelfths[0], firstTwelfths[1] * BigInt(firstYear)] : full,
      'mid-quarter': month <= firstYear ? [firstTwelfths[0], firstTwelfths[1] * BigInt(firstYear)] : full,
    };
    return shares[convention] ?? none;
  };
  const totals: Exact[] = [[0n, 1n]];
  return (months) => {
    for (let month = totals.length; month <= months; month++) {
      totals.push(add(totals[month - 1] ?? [0n, 1n], ofMonth(month)));
    }
    return totals[months] ?? [0n, 1n];
  };
}

/** The day before the start plus so many whole months. */
export function lastDay(start: Date, months: number): Date {
  const end = endOfMonth(start.getUTCFullYear(), start.getUTCMonth() + months);
  const same = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth(), start.getUTCDate()));
  return new Date((same > end ? end : same).getTime() - DAY);
}

/** What counts at the close of days, before any life cuts it. */
export interface UncutClock {
  readonly elapsed: (day: Date) => Exact;
  readonly graded: (day: Date) => Exact;
  readonly stub: Exact;
  /** The last day of the first financial year. */
  readonly firstYearLast: Date;
}

/** Days of months of 30, both included; the last of a month is the 30th at the end. */
function days360(start: Date, day: Date): number {
  const of = (each: Date, dayOfMonth: number): number =>
    each.getUTCFullYear() * 360 + each.getUTCMonth() * 30 + dayOfMonth;
  const isLast = endOfMonth(day.getUTCFullYear(), day.getUTCMonth()).getTime() === day.getTime();
  const to = of(day, isLast ? 30 : Math.min(30, day.getUTCDate()));
  return to - of(start, Math.min(30, start.getUTCDate())) + 1;
}

/** @param lifeMonths Whole months; only `actual-life` asks for them. */
export function uncutClock(convention: string, start: Date, lifeMonths: number, yearEnd: number): UncutClock {
  const first = financialYear(start, yearEnd);
  const firstYearLast = first.last;
  const months = monthEnds(start);
  const firstYear = months(first.last);
  if (!DAY_CONVENTIONS.includes(convention)) {
    const counted = byMonths(convention, start, firstYear);
    const at = (day: Date): Exact => counted(months(day));
    return { elapsed: at, graded: at, stub: at(first.last), firstYearLast };
  }
  if (convention === '30/360') {
    const at = (day: Date): Exact => over(days360(start, day), 360);
    return { elapsed: at, graded: at, stub: at(first.last), firstYearLast };
  }
  const lifeDays = daysFrom(start, lastDay(start, lifeMonths)) + 1;
  const ofDay = (each: Date): Exact => {
    if (convention === 'days-365') return over(1, 365);
    if (convention === 'actual-life') return over(lifeMonths, 12 * lifeDays);
    return over(1, financialYear(each, yearEnd).days);
  };
  const sum = (until: Date): Exact => {
    // Days of one share are counted together, to keep the fractions small.
    let total: Exact = [0n, 1n];
    for (let from = start; from <= until;) {
      const { last } = financialYear(from, yearEnd);
      const stop = last < until ? last : until;
      const [num, den] = ofDay(from);
      total = add(total, [num * BigInt(daysFrom(from, stop) + 1), den]);
      from = new Date(stop.getTime() + DAY);
    }
    return total;
  };
  const isFullFirstYear = daysFrom(start, first.last) + 1 === first.days;
  const stub = isFullFirstYear ? over(1, 1) : least(over(1, 1), sum(first.last));
  const graded = (day: Date): Exact => {
    if (day <= first.last) {
      const whole = sum(first.last);
      const part = sum(day);
      return [part[0] * stub[0] * whole[1], part[1] * stub[1] * whole[0]];
    }
    let total = stub;
    for (let from = new Date(first.last.getTime() + DAY); from <= day;) {
      const { last, days } = financialYear(from, yearEnd);
      const stop = last < day ? last : day;
      total = add(total, over(daysFrom(from, stop) + 1, days));
      from = new Date(stop.getTime() + DAY);
    }
    return total;
  };
  return { elapsed: sum, graded, stub, firstYearLast };
}

/** @param lifeMonths Whole months. */
export function oracleShare(
  convention: string,
  startIso: string,
  dayIso: string,
  lifeMonths: number,
  yearEnd: number,
): Share {
  const [start, day] = [utc(startIso), utc(dayIso)];
  const life = over(lifeMonths, 12);
  const clock = uncutClock(convention, start, lifeMonths, yearEnd);
  const isByDays = DAY_CONVENTIONS.includes(convention);
  const end = lastDay(start, lifeMonths);
  const cut = (share: Exact): Exact => (isByDays && day >= end ? life : least(life, share));
  return {
    elapsed: cut(clock.elapsed(day)),
    graded: cut(clock.graded(day)),
    stub: isByDays && end <= clock.firstYearLast ? life : least(life, clock.stub),
  };
}
