/**
 * What selected cells give to a field: one number, the sum of a block, or several amounts by the
 * names that stand beside them. Like SUM it passes over text, but not over an error and not over
 * a number that is stored as text, because then the sum would be short without a word.
 */

import { isBlank, wordKey } from '../../core/argument';
import type { Kind } from '../../core/journal/kind';
import { addressOf } from '../../workbook/cell-address';
import type { Cells } from '../../workbook/cells';
import { isoDate } from '../../core/time/serial';
import { amountText, readTypedAmount } from '../typed/amount';
import { isoFromTyped } from '../typed/date';
import { isFrom1904 } from '../typed/date-system';
import { isErrorText } from '../typed/error-text';
import type { FieldName, Link } from './form';

/** A text for a field together with the cells it comes from. */
export interface Taken extends Link {
  readonly field: FieldName;
  readonly text: string;
}

export type Taking = { readonly ok: true; readonly taken: readonly Taken[] } | Untaken;
interface Untaken {
  readonly ok: false;
  /** Why the cells gave nothing. */
  readonly sentence: string;
}

/** For an amount: the named amounts of a two-column block, else the sum of its numbers. */
export function takeAmounts(cells: Cells, kind: Kind, field: FieldName, language: string): Taking {
  const names = cells.block.columns === 2 ? namedRows(cells, kind) : [];
  if (!names.some((name) => name !== undefined)) {
    const sum = sumOf(cells, language);
    return typeof sum === 'string'
      ? { ok: false, sentence: sum }
      : taken(field, sum, cells.address, language);
  }
  const among = amongOf(cells, names);
  const takings = names.map((name, r): Taking => {
    const label = cells.values[r]?.[0];
    if (isBlank(label) && isBlank(cells.values[r]?.[1])) return { ok: true, taken: [] };
    const cell = cellAt(cells, r, 1);
    if (name === undefined) {
      const at = cellAt(cells, r, 0).address;
      const takes = kind.amounts.map((spec) => spec.name).join(', ');
      return { ok: false, sentence: `${at} is not the name of an amount here: ${takes}.` };
    }
    const amount = sumOf(cell, language);
    return typeof amount === 'string'
      ? { ok: false, sentence: amount }
      : taken(name, amount, cell.address, language, among);
  });
  const wrong = takings.find((taking) => !taking.ok);
  return wrong ?? { ok: true, taken: takings.flatMap((taking) => (taking.ok ? taking.taken : [])) };
}

/** For the date: one cell with a date, or with one as text. */
export function takeDate(cells: Cells, language: string): Taking {
  const value = cells.values[0]?.[0];
  if (cells.block.rows * cells.block.columns > 1) {
    return { ok: false, sentence: 'Select the one cell with the date.' };
  }
  const text = typeof value === 'string' ? isoFromTyped(value, language) : undefined;
  const iso = typeof value === 'number' && value >= 1 && value < 2_958_466 ? isoDate(value) : text;
  if (iso === undefined) return { ok: false, sentence: `${cells.address} holds no date.` };
  if (typeof value === 'number' && isFrom1904(value, cells.text ?? '', language)) {
    return { ok: false, sentence: 'This workbook counts its days from 1904; type the date.' };
  }
  const isWords = typeof value === 'string' && value.trim() !== iso;
  const link = { source: cells.address, ...(isWords ? { isWords } : {}) };
  return { ok: true, taken: [{ field: 'date', text: iso, ...link }] };
}

/** How a field says where its amount comes from: `=Schedule!C3`, `=SUM(Schedule!C3:C14)`. */
export function sourceText(source: string): string {
  return source.includes(':') ? `=SUM(${source})` : `=${source}`;
}

function taken(field: FieldName, amount: number, source: string, language: string, among?: string): Taking {
  const link = { source, ...(among === undefined ? {} : { among }) };
  return { ok: true, taken: [{ field, text: amountText(amount, language), ...link }] };
}

/** The block itself, where a formula reads it too: each name as the core spells it, and once. */
function amongOf(cells: Cells, names: readonly (string | undefined)[]): string | undefined {
  const named = names.filter((name) => name !== undefined);
  const isPlain = names.every(
    (name, r) => name === undefined || wordKey(String(cells.values[r]?.[0])) === wordKey(name),
  );
  const isRange = isPlain && named.length > 1 && new Set(named).size === named.length;
  return isRange ? addressOf(cells.sheet, cells.block) : undefined;
}

/** Row by row the amount that the first column names. */
function namedRows(cells: Cells, kind: Kind): readonly (string | undefined)[] {
  return cells.values.map(([label]) => {
    const key = typeof label === 'string' ? wordKey(label.trim()) : undefined;
    return kind.amounts.find((spec) => [spec.name, spec.label].some((said) => wordKey(said) === key))?.name;
  });
}

function cellAt(cells: Cells, r: number, c: number): Cells {
  const block = { row: cells.block.row + r, column: cells.block.column + c, rows: 1, columns: 1 };
  const { sheet } = cells;
  return { sheet, address: addressOf(sheet, block), block, values: [[cells.values[r]?.[c] ?? '']] };
}

/** The sum, or the sentence that says why there is none. */
function sumOf(cells: Cells, language: string): number | string {
  let sum: number | undefined;
  for (const [r, row] of cells.values.entries()) {
    for (const [c, value] of row.entries()) {
      if (typeof value === 'number') sum = (sum ?? 0) + value;
      if (typeof value !== 'string' || value.trim() === '') continue;
      const at = cellAt(cells, r, c).address;
      if (isErrorText(value)) return `${at} shows the error ${value}.`;
      if (readTypedAmount('', value, language).ok)
        return `${at} holds ${value.trim()} as text, not as a number.`;
    }
  }
  return sum ?? `${cells.address} holds no number.`;
}
