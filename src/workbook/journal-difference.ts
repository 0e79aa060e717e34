/** Where the sheet holds something else than was written into it. */

import { POSTED_HEADER, type PostedColumn, type PostedRow } from '../core/journal/posting';
import { shown } from '../core/problem';
import { isoDate } from '../core/time/serial';
import { addressOf } from './cell-address';
import type { StandingLine } from './journal-lines';
import { placeOf } from './journal-table';

export interface Difference {
  /** `Journal!E9 holds 2 instead of "=1+1".`, or what is wrong with the entry as a whole. */
  readonly sentence: string;
}

/** A cell that holds something else. */
export interface CellDifference extends Difference {
  /** Within the entry, from 0. */
  readonly line: number;
  readonly column: PostedColumn;
  /** An amount that differs, or a cell that is blank: then the line is not a line of the entry. */
  readonly isBroken: boolean;
  /** A text that the host has read in its own way: as a formula, a number, or without its apostrophe. */
  readonly isReread: boolean;
}

/** Columns of words and ids: they are formatted as text, so that nothing in them is computed. */
export const TEXT_COLUMNS: readonly PostedColumn[] = [
  'Entry',
  'Account code',
  'Account',
  'Memo',
  'Source',
  'Book',
];

/** Half a second, in days: what a host may round off a time. */
const INSTANT = 0.5 / 86_400;

/**
 * @param line Where the row stands.
 * @param number Of the line within the entry, from 0.
 * @param values What the row's cells hold, as wide as the table.
 * @param text What they show; only a full date counts, since a narrow column shows `####`.
 */
export function differencesIn(
  line: StandingLine,
  number: number,
  row: PostedRow,
  values: readonly unknown[],
  text: readonly string[],
): readonly CellDifference[] {
  const { places, column: first, sheetName } = line.grid;
  return POSTED_HEADER.flatMap((column) => {
    const place = placeOf(places, column);
    const meant = cellFor(column, row);
    const held = values[place];
    const otherDay = otherDayShown(column, meant, text[place] ?? '');
    if (isSame(column, held, meant) && otherDay === undefined) return [];
    const at = addressOf(sheetName, { row: line.row, column: first + place, rows: 1, columns: 1 });
    const wanted = isDay(column, meant) ? isoDate(meant) : meant;
    const sentence = `${at} holds ${shown(otherDay ?? held)} instead of ${shown(wanted)}.`;
    const reread = isReread(column, held, meant);
    const isBroken = column === 'Debit' || column === 'Credit' || (held === '' && !reread);
    return [{ line: number, column, sentence, isBroken, isReread: reread }];
  });
}

/** What is written into a cell: words are text, whatever they are made of. */
export function cellFor(column: PostedColumn, row: PostedRow): string | number {
  return TEXT_COLUMNS.includes(column) ? String(row[column]) : row[column];
}

function isSame(column: PostedColumn, held: unknown, meant: string | number): boolean {
  if (column !== 'Posted at' || typeof held !== 'number' || typeof meant !== 'number') return held === meant;
  return Math.abs(held - meant) < INSTANT;
}

function isReread(column: PostedColumn, held: unknown, meant: string | number): boolean {
  if (!TEXT_COLUMNS.includes(column)) return false;
  if (held === '') return meant === "'";
  return typeof held !== 'string' || /^['=+\-@\t\r]/.test(String(meant));
}

function isDay(column: PostedColumn, meant: string | number): meant is number {
  return (column === 'Date' || column === 'Posted at') && typeof meant === 'number';
}

/** A workbook that counts its days from 1904 holds the number but shows another day. */
function otherDayShown(column: PostedColumn, meant: string | number, text: string): string | undefined {
  if (!isDay(column, meant) || !/^\d{4}-\d{2}-\d{2}( |$)/.test(text)) return undefined;
  const day = text.slice(0, 10);
  return day === isoDate(meant) ? undefined : day;
}
