/** A step's figure as the pane writes it: by what it is measured in, in the host's language. */

import type { Unit } from '../../core/working';
import { isoDate, LAST_SERIAL } from '../../core/time/serial';
import { amountText } from '../typed/amount';
import { WORKING } from '../words/working';

/**
 * @param language A tag that `Intl` takes.
 * @param decimals Minor digits of the currency.
 * @example figureText(0.369, 'fraction', 'en-US') // "0.369 (36.9%)"
 */
export function figureText(
  value: number | string | boolean,
  unit: Unit,
  language: string,
  decimals = 2,
): string {
  if (typeof value === 'boolean') return value ? WORKING.yes : WORKING.no;
  if (typeof value === 'string') return value;
  const number = numberText(value, language);
  switch (unit) {
    case 'amount':
      return amountText(value, language, decimals);
    case 'date':
      return value >= 0 && value <= LAST_SERIAL ? isoDate(value) : number;
    case 'fraction':
      return WORKING.percent(number, numberText(value, language, 'percent'));
    case 'periods':
    case 'years':
    case 'days':
    case 'units':
      return WORKING[unit](number);
    default:
      return number;
  }
}

/** Columns of days; the tables of the core say what they are measured in by their headers alone. */
const DAYS: readonly unknown[] = ['Date', 'From', 'To'];
/** 1927-05-18: among headers only days are numbers this large. */
const EARLY_DAY = 10_000;

/** How the header of a table's column is written. */
export function headerText(header: number | string | boolean, language: string): string {
  return figureText(header, Number(header) >= EARLY_DAY ? 'date' : 'count', language);
}

/**
 * A figure of a table.
 *
 * @param header Of its column.
 * @param decimals As many as any figure of the column has.
 */
export function cellText(
  value: number | string | boolean,
  header: unknown,
  decimals: number,
  language: string,
): string {
  if (typeof value !== 'number' || DAYS.includes(header)) return figureText(value, 'date', language);
  return numberText(value, language, 'decimal', decimals);
}

/** A bare number in the host's language, with all its digits. */
export function plainNumber(value: number, language: string): string {
  return numberText(value, language);
}

/** @example decimalsIn([1, 2.25]) // 2 */
export function decimalsIn(values: readonly unknown[]): number {
  const lengths = values.map((value) =>
    typeof value === 'number' ? (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0) : 0,
  );
  return Math.min(MOST_DECIMALS, Math.max(0, ...lengths));
}

const MOST_DECIMALS = 10;

function numberText(
  value: number,
  language: string,
  style: 'decimal' | 'percent' = 'decimal',
  decimals = 0,
): string {
  const tag = `${language.replace(/-u-.*$/, '')}-u-nu-latn`;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: MOST_DECIMALS };
  return new Intl.NumberFormat(tag, { style, ...digits }).format(value);
}
