/** Entries and journals for tests of posting. */

import type { JournalRow } from '../../src/workbook/journal-insert';
import { addSheet, addTable, cellAt, sheetNamed, type, type FakeBook } from './fake-book';

export const HEADER = ['Date', 'Account', 'Debit', 'Credit', 'Memo'];

export function entry(memo = 'March 2026', amount = 4000): readonly JournalRow[] {
  return [
    [46112, 'Depreciation expense', amount, '', memo],
    [46112, 'Accumulated depreciation', '', amount, memo],
  ];
}

export function rowsOf(book: FakeBook, name: string, row: number, rows: number): unknown[][] {
  const sheet = sheetNamed(book, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return Array.from({ length: rows }, (_, r) => HEADER.map((__, c) => cellAt(sheet, row + r, c).value));
}

export function journalWith(book: FakeBook, rows: readonly (readonly unknown[])[]) {
  const sheet = addSheet(book, 'Journal');
  const table = addTable(book, sheet, { row: 0, column: 0, rows: rows.length, columns: 5 }, 'Journal');
  rows.forEach((row, r) => row.forEach((cell, c) => type(book, sheet, r, c, cell)));
  return { sheet, table };
}
