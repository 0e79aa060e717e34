/**
 * How many days lie between two dates, and how many make a year, by Excel's basis codes.
 *
 *     0  30/360 US: an end on the 31st becomes the 30th if the start was the 30th or 31st, an end on
 *        the last of February if the start was too; then a start on either becomes the 30th
 *     1  actual days over the days of the year the start lies in
 *     3  actual days over 365
 *     4  30/360 European: every 31st becomes the 30th
 *
 * In bases 1 and 3 a 29 February counts as the 28th. Basis 2 (actual/360) is not accepted by the
 * functions that use this.
 *
 * Source: Microsoft Excel, AMORLINC and AMORDEGRC (basis).
 */
import { civilFromSerial, daysInMonth, isLeapYear, type CivilDate } from '../time/serial';

export type Basis = 0 | 1 | 3 | 4;

export interface DayCount {
  readonly days: number;
  readonly yearDays: number;
}

export function isBasis(code: number): code is Basis {
  return code === 0 || code === 1 || code === 3 || code === 4;
}

/**
 * Days from one day to another and days of a year.
 *
 * @param from Serial, at most `to`.
 * @param to Serial.
 * @returns Days by that basis; the share of a year is days ÷ yearDays.
 * @example dayCount(1, 39679, 39813) // { days: 134, yearDays: 366 }
 */
export function dayCount(basis: Basis, from: number, to: number): DayCount {
  const start = civilFromSerial(from);
  const end = civilFromSerial(to);
  switch (basis) {
    case 0:
      return { days: days360Us(start, end), yearDays: 360 };
    case 4:
      return { days: days360(start, Math.min(start.day, 30), end, Math.min(end.day, 30)), yearDays: 360 };
    case 1:
      return { days: daysActual(from, start, to, end), yearDays: isLeapYear(start.year) ? 366 : 365 };
    case 3:
      return { days: daysActual(from, start, to, end), yearDays: 365 };
  }
}

function days360Us(start: CivilDate, end: CivilDate): number {
  const bothEndFebruary = endsFebruary(start) && endsFebruary(end);
  const endDay = bothEndFebruary || (end.day === 31 && start.day >= 30) ? 30 : end.day;
  const startDay = start.day === 31 || endsFebruary(start) ? 30 : start.day;
  return days360(start, startDay, end, endDay);
}

function days360(start: CivilDate, startDay: number, end: CivilDate, endDay: number): number {
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + endDay - startDay;
}

function daysActual(from: number, start: CivilDate, to: number, end: CivilDate): number {
  return to - (isLeapDay(end) ? 1 : 0) - (from - (isLeapDay(start) ? 1 : 0));
}

function isLeapDay({ month, day }: CivilDate): boolean {
  return month === 2 && day === 29;
}

function endsFebruary({ year, month, day }: CivilDate): boolean {
  return month === 2 && day === daysInMonth(year, month);
}
