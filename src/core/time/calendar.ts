/**
 * Months and financial years as whole numbers: a month is counted from January of year 0, so that
 * sums and differences of months are exact and no constant turns days into months.
 */

import { civilFromSerial, daysInMonth, serialFromCivil } from './serial';

/** Months since January of year 0. */
export type MonthNumber = number;

/** @example monthOf(46112) // 2026 × 12 + 2, March 2026 */
export function monthOf(serial: number): MonthNumber {
  const { year, month } = civilFromSerial(serial);
  return year * 12 + month - 1;
}

/** How many months are over at the close of a day, since January of year 0. */
export function monthsOver(serial: number): number {
  const { year, month, day } = civilFromSerial(serial);
  return year * 12 + month - (day === daysInMonth(year, month) ? 0 : 1);
}

/** The last day of a month. */
export function endOfMonth(month: MonthNumber): number {
  const [year, ordinal] = [Math.floor(month / 12), (month % 12) + 1];
  return serialFromCivil({ year, month: ordinal, day: daysInMonth(year, ordinal) });
}

/** The first day of a month. */
export function startOfMonth(month: MonthNumber): number {
  return serialFromCivil({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
}

/**
 * The same day so many months later, or the last day of a month that is too short for it.
 *
 * @example addMonths(46053, 1) // 31 January 2026 → 28 February 2026, 46081
 */
export function addMonths(serial: number, months: number): number {
  const { day } = civilFromSerial(serial);
  const target = monthOf(serial) + months;
  return Math.min(startOfMonth(target) + day - 1, endOfMonth(target));
}

/** The month in which the financial year of a month closes; `yearEnd` is 1 to 12. */
export function closingMonth(month: MonthNumber, yearEnd: number): MonthNumber {
  return month + ((((yearEnd - 1 - month) % 12) + 12) % 12);
}
