/** What several cells hold, said in one row: one value, the least and the most of numbers, the size of tables. */

import { workbookPaperWords as words } from '../words/workbook-paper';
import { EXPLAIN } from '../words/explain';
import { isError, isGrid, plain, type Value } from '../explain/formula/value';

export interface Held {
  /** Of numbers the least. */
  readonly value: string | number;
  /** Of numbers the most, where they differ. */
  readonly highest?: number;
  /** Of tables, or of several numbers: the sum of all that are numbers. */
  readonly total?: number;
  readonly isTable?: true;
}

/** A value as far as it is shown. */
export type Figure =
  | { readonly number: number }
  | { readonly text: string }
  | { readonly rows: number; readonly columns: number; readonly total: number };

export function figureOf(value: Value): Figure {
  const one = plain(value);
  if (isGrid(one)) {
    const numbers = one.flatMap((row) => row.filter((cell) => typeof cell === 'number'));
    return { rows: one.length, columns: one[0]?.length ?? 0, total: sum(numbers) };
  }
  if (typeof one === 'number') return { number: one };
  if (one === null || one === '') return { text: EXPLAIN.blank };
  if (isError(one)) return { text: one.error };
  return { text: String(typeof one === 'boolean' ? String(one).toUpperCase() : one) };
}

/** More different texts than this are counted. */
const MOST_TEXTS = 3;

/** @param figures One a cell. */
export function heldBy(figures: readonly Figure[]): Held {
  const numbers = figures.flatMap((figure) => ('number' in figure ? [figure.number] : []));
  if (numbers.length === figures.length) return ofNumbers(numbers);
  const tables = figures.flatMap((figure) => ('total' in figure ? [figure] : []));
  if (tables.length === figures.length) {
    const sizes = new Set(tables.map(({ rows, columns }) => words.size(rows, columns)));
    const value = [...sizes].slice(0, MOST_TEXTS).join('; ');
    return { value, total: sum(tables.map(({ total }) => total)), isTable: true };
  }
  const texts = new Set(figures.map(textOf));
  const isFew = texts.size <= MOST_TEXTS;
  return { value: isFew ? [...texts].join('; ') : words.different(texts.size) };
}

function ofNumbers(numbers: readonly number[]): Held {
  const [first = 0] = numbers;
  let [least, most] = [first, first];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  const several = numbers.length > 1 ? { total: sum(numbers) } : {};
  return { value: least, ...several, ...(most > least ? { highest: most } : {}) };
}

function textOf(figure: Figure): string {
  if ('text' in figure) return figure.text;
  return 'number' in figure ? String(figure.number) : words.size(figure.rows, figure.columns);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
