/** Financial years, and the end of a life counted from a day. */

import { addMonths, closingMonth, endOfMonth, monthOf, startOfMonth } from './calendar';
import type { Ratio } from './ratio';

/** The day before in service plus life: whole months, then the share of the month after them. */
export function lastDayOfLife(start: number, life: Ratio): number {
  const months = Math.floor((12 * life.num) / life.den);
  const anniversary = addMonths(start, months);
  const rest = 12 * life.num - months * life.den;
  const monthDays = addMonths(start, months + 1) - anniversary;
  return anniversary - 1 + Math.round((monthDays * rest) / life.den);
}

/** The financial year of a day: its first day, its last, and how many it has. */
export function financialYear(day: number, yearEnd: number): { first: number; last: number; days: number } {
  const closing = closingMonth(monthOf(day), yearEnd);
  const [first, last] = [startOfMonth(closing - 11), endOfMonth(closing)];
  return { first, last, days: last - first + 1 };
}
