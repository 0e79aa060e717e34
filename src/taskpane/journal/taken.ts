/**
 * What selected cells give to a field of an entry: one number, the sum of a block, or several amounts by
 * the names that stand beside them.
 */

import { isBlank, wordKey } from '../../core/argument';
import type { Kind } from '../../core/journal/kind';
import type { Decimals } from '../../core/money/minor';
import { addressOf } from '../../workbook/cell-address';
import type { Cells } from '../../workbook/cells';
import type { Link } from '../fields/linked-field';
import { cellAt, sumOf, takeDay } from '../fields/taken-cells';
import { amountText } from '../typed/amount';
import { journalWords } from '../words/journal';
import type { FieldName } from './form';

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
export function takeAmounts(
  cells: Cells,
  kind: Kind,
  field: FieldName,
  language: string,
  decimals: Decimals = 2,
): Taking {
  const names = cells.block.columns === 2 ? namedRows(cells, kind) : [];
  if (!names.some((name) => name !== undefined)) {
    const sum = sumOf(cells, language);
    return typeof sum === 'string'
      ? { ok: false, sentence: sum }
      : taken(field, amountText(sum, language, decimals), cells.address);
  }
  const among = amongOf(cells, names);
  const takings = names.map((name, r): Taking => {
    const label = cells.values[r]?.[0];
    if (isBlank(label) && isBlank(cells.values[r]?.[1])) return { ok: true, taken: [] };
    const cell = cellAt(cells, r, 1);
    if (name === undefined) {
      const at = cellAt(cells, r, 0).address;
      const takes = kind.amounts.map((spec) => spec.name);
      return { ok: false, sentence: journalWords.form.noAmountNamed(at, takes) };
    }
    const amount = sumOf(cell, language);
    return typeof amount === 'string'
      ? { ok: false, sentence: amount }
      : taken(name, amountText(amount, language, decimals), cell.address, among);
  });
  const wrong = takings.find((taking) => !taking.ok);
  return wrong ?? { ok: true, taken: takings.flatMap((taking) => (taking.ok ? taking.taken : [])) };
}

/** For the date: one cell with a date, or with one as text. */
export function takeDate(cells: Cells, language: string): Taking {
  const day = takeDay(cells, language);
  return day.ok ? { ok: true, taken: [{ field: 'date', ...day.taken }] } : day;
}

function taken(field: FieldName, text: string, source: string, among?: string): Taking {
  const link = { source, ...(among === undefined ? {} : { among }) };
  return { ok: true, taken: [{ field, text, ...link }] };
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
