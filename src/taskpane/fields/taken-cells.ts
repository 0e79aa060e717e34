/**
 * What selected cells give to a field. Like SUM an amount passes over text, but not over an error and not
 * over a number that is stored as text, because then the sum would be short without a word.
 */

import type { Decimals } from '../../core/money/minor';
import { isoDate } from '../../core/time/serial';
import { addressOf } from '../../workbook/cell-address';
import type { Cells } from '../../workbook/cells';
import { amountText, readTypedAmount } from '../typed/amount';
import { isoFromTyped } from '../typed/date';
import { isFrom1904 } from '../typed/date-system';
import { isErrorText } from '../typed/error-text';
import { fieldWords } from '../words/fields';
import type { Link } from './linked-field';

/** A text for a field with the cells it comes from, or why they give none. */
export type TakenCells =
  | { readonly ok: true; readonly taken: Link & { readonly text: string } }
  | { readonly ok: false; readonly sentence: string };

/**
 * For an amount: the sum of the numbers.
 *
 * @param decimals The least it is shown with.
 */
export function takeAmount(cells: Cells, language: string, decimals: Decimals = 2): TakenCells {
  const sum = sumOf(cells, language);
  if (typeof sum === 'string') return { ok: false, sentence: sum };
  return { ok: true, taken: { text: amountText(sum, language, decimals), source: cells.address } };
}

/** For a day: one cell with a date, or with one as text. */
export function takeDay(cells: Cells, language: string): TakenCells {
  const value = cells.values[0]?.[0];
  if (cells.block.rows * cells.block.columns > 1) {
    return { ok: false, sentence: fieldWords.oneCell };
  }
  const text = typeof value === 'string' ? isoFromTyped(value, language) : undefined;
  const iso = typeof value === 'number' && value >= 1 && value < 2_958_466 ? isoDate(value) : text;
  if (iso === undefined) return { ok: false, sentence: fieldWords.noDate(cells.address) };
  if (typeof value === 'number' && isFrom1904(value, cells.text ?? '', language)) {
    return { ok: false, sentence: fieldWords.daysFrom1904 };
  }
  const isWords = typeof value === 'string' && value.trim() !== iso;
  return { ok: true, taken: { text: iso, source: cells.address, ...(isWords ? { isWords } : {}) } };
}

/** How a field says where its amount comes from: `=Schedule!C3`, `=SUM(Schedule!C3:C14)`. */
export function sourceText(source: string): string {
  return source.includes(':') ? `=SUM(${source})` : `=${source}`;
}

export function cellAt(cells: Cells, r: number, c: number): Cells {
  const block = { row: cells.block.row + r, column: cells.block.column + c, rows: 1, columns: 1 };
  const { sheet } = cells;
  return { sheet, address: addressOf(sheet, block), block, values: [[cells.values[r]?.[c] ?? '']] };
}

/** The sum, or the sentence that says why there is none. */
export function sumOf(cells: Cells, language: string): number | string {
  let sum: number | undefined;
  for (const [r, row] of cells.values.entries()) {
    for (const [c, value] of row.entries()) {
      if (typeof value === 'number') sum = (sum ?? 0) + value;
      if (typeof value !== 'string' || value.trim() === '') continue;
      const at = cellAt(cells, r, c).address;
      if (isErrorText(value)) return fieldWords.showsError(at, value);
      if (readTypedAmount('', value, language).ok) return fieldWords.numberAsText(at, value.trim());
    }
  }
  return sum ?? fieldWords.noNumber(cells.address);
}
