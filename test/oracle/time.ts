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
const add = ([a, b]: Exact, [c, d]: Exact): Exact => [a * d + c * b, b * d];
const least = (a: Exact, b: Exact): Exact => (a[0] * b[1] < b[0] * a[1] ? a : b);
const over = (num: number, den: number): Exact => [BigInt(num), BigInt(den)];

const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const endOfMonth = (year: number, month: number): Date => new Date(Date.UTC(year, month + 1, 0));
const daysFrom = (from: Date, to: Date): number => Math.round((to.getTime() - from.getTime()) / DAY);

/** The last day of the financial year a day lies in, and how many days that year has. */
function financialYear(day: Date, yearEnd: number): { last: Date; days: number } {
  const year = day.getUTCMonth() + 1 > yearEnd ? day.getUTCFullYear() + 1 : day.getUTCFullYear();
  const last = endOfMonth(year, yearEnd - 1);
  return { last, days: daysFrom(endOfMonth(year - 1, yearEnd - 1), last) };
}

/** Months whose last day lies from the start on up to a day. */
function monthEnds(start: Date, day: Date): number {
  let count = 0;
  while (endOfMonth(start.getUTCFullYear(), start.getUTCMonth() + count) <= day) count++;
  return count;
}

function byMonths(convention: string, start: Date, months: number, firstYear: number): Exact {
  let total: Exact = [0n, 1n];
  const quarter = Math.floor((12 - firstYear) / 3);
  const firstTwelfths = convention === 'half-year' ? over(6, 12) : over([21, 15, 9, 3][quarter] ?? 0, 24);
  for (let month = 1; month <= months; month++) {
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
    total = add(total, shares[convention] ?? none);
  }
  return total;
}

/** The day before the start plus so many whole months. */
function lastDay(start: Date, months: number): Date {
  const end = endOfMonth(start.getUTCFullYear(), start.getUTCMonth() + months);
  const same = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth(), start.getUTCDate()));
  return new Date((same > end ? end : same).getTime() - DAY);
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
  const first = financialYear(start, yearEnd);
  const firstYear = monthEnds(start, first.last);
  if (!['days-365', 'actual-life', 'actual-year'].includes(convention)) {
    const at = least(life, byMonths(convention, start, monthEnds(start, day), firstYear));
    const stub = least(life, byMonths(convention, start, firstYear, firstYear));
    return { elapsed: at, graded: at, stub };
  }
  const end = lastDay(start, lifeMonths);
  const lifeDays = daysFrom(start, end) + 1;
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
  const capped = (share: Exact, at: Date): Exact => (at >= end ? life : least(life, share));
  const isFullFirstYear = daysFrom(start, first.last) + 1 === first.days;
  const stub = isFullFirstYear ? over(1, 1) : least(over(1, 1), sum(first.last));
  const graded = (): Exact => {
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
  return {
    elapsed: capped(sum(day), day),
    graded: capped(graded(), day),
    stub: end <= first.last ? life : stub,
  };
}
