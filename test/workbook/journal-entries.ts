/** Entries and journals for tests of posting. */

import { POSTED_HEADER, type PostedColumn, type PostedRow } from '../../src/core/journal/posting';
import { addSheet, addTable, cellAt, sheetNamed, type, type FakeBook, type FakeTable } from './fake-book';

export const HEADER: readonly string[] = POSTED_HEADER;
export const ID = '20260331-ABCDEF';

export function row(cells: Partial<Record<PostedColumn, string | number>> = {}): PostedRow {
  return {
    Date: 46112,
    Entry: ID,
    'Account code': '7200',
    Account: 'Depreciation expense',
    Debit: '',
    Credit: '',
    Memo: 'March 2026',
    Source: 'typed',
    Book: '',
    'Posted at': 46115.5,
    ...cells,
  };
}

/** Two lines of depreciation. */
export function entry(
  id = ID,
  amount = 4000,
  more: Partial<Record<PostedColumn, string | number>> = {},
): readonly PostedRow[] {
  return [
    row({ Entry: id, Debit: amount, ...more }),
    row({
      Entry: id,
      Credit: amount,
      'Account code': '0490',
      Account: 'Accumulated depreciation',
      ...more,
    }),
  ];
}

/** Rows as cells, in the order of some columns. */
export function cells(rows: readonly PostedRow[], header: readonly string[] = HEADER): unknown[][] {
  return rows.map((one) => header.map((name) => one[name as PostedColumn]));
}

export function rowsOf(book: FakeBook, name: string, row: number, rows: number, columns = 10): unknown[][] {
  const sheet = sheetNamed(book, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => cellAt(sheet, row + r, c).value),
  );
}

/** The column Source, from the first line of the table on. */
export function sourcesOf(book: FakeBook, rows: number): unknown[] {
  return rowsOf(book, 'Journal', 1, rows).map((line) => line[7]);
}

export function journalWith(book: FakeBook, rows: readonly (readonly unknown[])[]) {
  const sheet = addSheet(book, 'Journal');
  const columns = rows[0]?.length ?? 0;
  const table = addTable(book, sheet, { row: 0, column: 0, rows: rows.length, columns }, 'Journal');
  put(book, table, 0, rows);
  return { sheet, table };
}

/** Writes texts as texts, as they stand once they were posted. */
export function put(
  book: FakeBook,
  table: FakeTable,
  from: number,
  rows: readonly (readonly unknown[])[],
): void {
  const { sheet, block } = table;
  rows.forEach((line, r) =>
    line.forEach((cell, c) => {
      const [at, column] = [block.row + from + r, block.column + c];
      if (typeof cell === 'string') {
        sheet.cells.set(`${at},${column}`, { ...cellAt(sheet, at, column), format: '@' });
      }
      type(book, sheet, at, column, cell);
    }),
  );
}
