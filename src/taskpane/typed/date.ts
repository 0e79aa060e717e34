/**
 * Dates as people type them: `2026-03-31`, `31.3.2026`, `3/31/2026`, `31 Mar 26`, `20260331`.
 * Points always mean day first; strokes and hyphens follow the language, unless only one reading
 * is a date. The pane shows in words beneath the field which day was understood.
 */

import { civilFromSerial, parseIsoDate } from '../../core/time/serial';
import { typedWords } from '../words/typed';

/**
 * The day in ISO form, which is what the core's door takes.
 *
 * @param language A tag that `Intl` takes.
 * @returns `undefined` when it is no day of Excel's calendar.
 * @example isoFromTyped('3/31/2026', 'en-GB') // "2026-03-31"
 */
export function isoFromTyped(text: string, language: string): string | undefined {
  const typed = text.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return yearFirst(typed) ?? yearLast(typed, language) ?? withMonthName(typed, language);
}

/** @example dayInWords(46112) // "31 March 2026" */
export function dayInWords(serial: number): string {
  return typedWords.day(civilFromSerial(serial));
}

/** @example dayInShort(46112) // "31 Mar 2026" */
export function dayInShort(serial: number): string {
  return typedWords.dayInShort(civilFromSerial(serial));
}

/**
 * How days are written in tables: in the figures of the language, the year in full.
 *
 * @example dayFormat('en-GB')(46112) // "31/03/2026"
 */
export function dayFormat(language: string): (serial: number) => string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(`${language.replace(/-u-.*$/, '')}-u-ca-gregory-nu-latn`, options);
  return (serial) => {
    const { year, month, day } = civilFromSerial(serial);
    return format.format(Date.UTC(year, month - 1, day));
  };
}

/**
 * The day that was typed; nothing for what is no day.
 *
 * @example serialFromTyped('31 Mar 26', 'en-US') // 46112
 */
export function serialFromTyped(text: string, language: string): number | undefined {
  const day = isoFromTyped(text, language);
  return day === undefined ? undefined : parseIsoDate(day);
}

function iso(year: string, month: string | number, day: string): string | undefined {
  const full = year.length === 2 ? (Number(year) < 30 ? `20${year}` : `19${year}`) : year;
  const text = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseIsoDate(text) === undefined ? undefined : text;
}

function yearFirst(typed: string): string | undefined {
  const parts =
    /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(typed) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(typed);
  return parts === null ? undefined : iso(parts[1] ?? '', parts[3] ?? '', parts[4] ?? '');
}

function yearLast(typed: string, language: string): string | undefined {
  const parts = /^(\d{1,2})(-|\/| |\. ?)(\d{1,2})\2(\d{4}|\d{2})$/.exec(typed);
  if (parts === null) return undefined;
  const [, first = '', mark = '', second = '', year = ''] = parts;
  const dayThenMonth = iso(year, second, first);
  const monthThenDay = iso(year, first, second);
  return !mark.startsWith('.') && isMonthFirst(language)
    ? (monthThenDay ?? dayThenMonth)
    : (dayThenMonth ?? monthThenDay);
}

/** Month, day, year, as in the United States; a language that begins with the year says nothing here. */
function isMonthFirst(language: string): boolean {
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map((part) => part.type);
  const at = (type: Intl.DateTimeFormatPartTypes): number => parts.indexOf(type);
  return at('month') < at('day') && at('day') < at('year');
}

function withMonthName(typed: string, language: string): string | undefined {
  const dayFirst = /^(\d{1,2})\.?[ -]?([\p{L}]{3,})\.?[ ,-]*(\d{4}|\d{2})$/u.exec(typed);
  const monthFirst = /^([\p{L}]{3,})\.? (\d{1,2}),? (\d{4}|\d{2})$/u.exec(typed);
  const [day, name, year] = dayFirst?.slice(1) ?? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (day === undefined || name === undefined || year === undefined) return undefined;
  const month = monthNamed(name, monthsOf('en')) ?? monthNamed(name, monthsOf(language));
  return month === undefined ? undefined : iso(year, month, day);
}

/** The one month whose name begins so. */
function monthNamed(name: string, months: readonly string[]): number | undefined {
  const begins = months.flatMap((month, i) =>
    month.toLowerCase().startsWith(name.toLowerCase()) ? [i + 1] : [],
  );
  return begins.length === 1 ? begins[0] : undefined;
}

/** The names of the months in that language. */
export function monthsOf(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2026, i, 15)));
}
