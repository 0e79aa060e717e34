/**
 * Excel's calendar: a day as a serial number and as year, month and day. The 1900 date system
 * counts 1 for 1 January 1900 and, as Lotus 1-2-3 did, has a 29 February 1900 (serial 60) that
 * never was; serial 0 shows as 0 January 1900. Integer arithmetic only, no clock and no time zone.
 *
 *     serial = days since 31 December 1899, and 1 more from 1 March 1900 on
 *
 * Source: Microsoft Excel, date systems; ECMA-376 part 1, 18.17.4.1.
 */

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to the last day of the month; 0 only in Excel's 0 January 1900. */
  readonly day: number;
}

/** 9999-12-31, the last day Excel knows. */
export const LAST_SERIAL = 2_958_465;

/** The day before a date system's 1 January 1900, counted from 1 March of year 0. */
const DAY_ZERO = 693_900;
const PHANTOM = 60;
const DAYS_BEFORE_MONTH_FROM_MARCH = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337] as const;

/** Whether Excel's calendar gives the year 366 days: the Gregorian leap years, and 1900. */
export function isLeapYear(year: number): boolean {
  return year === 1900 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/**
 * The last day of a month, 28 to 31.
 *
 * @param month 1 to 12.
 * @example daysInMonth(2024, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The serial of a day that exists in Excel's calendar, 1900 to 9999.
 *
 * @returns Whole days, 0 to {@link LAST_SERIAL}.
 * @example serialFromCivil({ year: 2026, month: 4, day: 1 }) // 46113
 */
export function serialFromCivil({ year, month, day }: CivilDate): number {
  // A year that starts in March ends with its leap day, so the months before it never shift.
  const marchYear = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const days = daysBeforeYear(marchYear) + (DAYS_BEFORE_MONTH_FROM_MARCH[monthFromMarch] ?? 0) + day - 1;
  return days - DAY_ZERO + (marchYear >= 1900 ? 1 : 0);
}

/**
 * The day of a serial; the time of day is dropped.
 *
 * @param serial 0 up to, not including, {@link LAST_SERIAL} + 1.
 * @example civilFromSerial(46113) // { year: 2026, month: 4, day: 1 }
 */
export function civilFromSerial(serial: number): CivilDate {
  const whole = Math.floor(serial);
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === PHANTOM) return { year: 1900, month: 2, day: 29 };
  const days = whole + DAY_ZERO - (whole > PHANTOM ? 1 : 0);
  // A year of its 400-year cycle: first the leap days that have passed are taken out.
  const cycle = Math.floor(days / 146_097);
  const dayOfCycle = days - cycle * 146_097;
  const leapDays =
    Math.floor(dayOfCycle / 1_460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const marchYear = cycle * 400 + Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = days - daysBeforeYear(marchYear);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return {
    year: month > 2 ? marchYear : marchYear + 1,
    month,
    day: dayOfYear - (DAYS_BEFORE_MONTH_FROM_MARCH[monthFromMarch] ?? 0) + 1,
  };
}

/**
 * The serial of a date written as ISO 8601 text.
 *
 * @param text `YYYY-MM-DD`, 1900 to 9999, nothing around it.
 * @returns The serial, or `undefined` when the text is not such a date or the day does not exist.
 * @example parseIsoDate('2026-04-01') // 46113
 * @example parseIsoDate('2026-02-30') // undefined
 */
export function parseIsoDate(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return serialFromCivil({ year, month, day });
}

/**
 * A day as ISO 8601 writes it.
 *
 * @param serial As {@link civilFromSerial} takes it.
 * @example isoDate(46113) // "2026-04-01"
 */
export function isoDate(serial: number): string {
  const { year, month, day } = civilFromSerial(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days from 1 March of year 0 to 1 March of that year. */
function daysBeforeYear(marchYear: number): number {
  return (
    365 * marchYear + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  );
}
