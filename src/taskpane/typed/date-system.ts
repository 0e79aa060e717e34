/**
 * Workbooks that count their days from 1904. A cell hands over a bare number, which there means a day
 * 1462 days later than elsewhere, and nothing but what the cell shows tells the two apart.
 */

import { serialFromTyped } from './date';

/** From the first day of the usual calendar to that of the other. */
const DAYS_APART = 1462;
/** One language for each order of day and month: a cell's format follows the workbook, not the pane. */
const ORDERS = ['en-GB', 'en-US'];

/**
 * Whether a cell shows a day that its number does not mean in the usual calendar.
 *
 * @param shown What the cell shows; only a full date counts, since a narrow column shows `####`.
 * @example isFrom1904(44650, '2026-03-31', 'en-US') // true
 */
export function isFrom1904(serial: number, shown: string, language: string): boolean {
  return [language, ...ORDERS].some((order) =>
    daysShown(shown, order).some((day) => day - Math.floor(serial) === DAYS_APART),
  );
}

/** The day, without a time of day after it or a weekday before it, its century as cells show it. */
function daysShown(shown: string, language: string): readonly number[] {
  const day = shown.trim().replace(/[T ]+\d{1,2}:\d{2}.*$/, '');
  return [day, day.replace(/^\p{L}+\.?,? +/u, '')].flatMap((text) => {
    return [text, inThisCentury(text)].flatMap((said) => serialFromTyped(said, language) ?? []);
  });
}

/** Years of two digits are typed for a century that a cell need not mean. */
function inThisCentury(text: string): string {
  return text.replace(/(?<=\D)\d{2}$/, (year) => `20${year}`);
}
