import { insertJournalEntry } from '../../src/workbook/journal-insert';
import { readPostedLines } from '../../src/workbook/journal-read';
import { addSheet, addTable, type } from './fake-book';
import { installExcel } from './install';
import { entry, HEADER, journalWith } from './journal-entries';

it('finds nothing posted where there is no table', async () => {
  const book = installExcel();
  addSheet(book, 'Journal');
  expect(await readPostedLines()).toEqual({ done: true, value: { lines: [], sentences: [] } });
});

it('reads every line that was posted', async () => {
  installExcel();
  await insertJournalEntry(entry(), 2);
  await insertJournalEntry(entry('April', 12.5), 2);
  const posted = await readPostedLines();
  expect(posted.done && posted.value.lines).toEqual([
    { account: 'Depreciation expense', debit: 4000, credit: 0 },
    { account: 'Accumulated depreciation', debit: 0, credit: 4000 },
    { account: 'Depreciation expense', debit: 12.5, credit: 0 },
    { account: 'Accumulated depreciation', debit: 0, credit: 12.5 },
  ]);
});

it('reads the table wherever it stands, and not its total row', async () => {
  const book = installExcel();
  const sheet = addSheet(book, 'Postings 2026');
  const table = addTable(book, sheet, { row: 2, column: 3, rows: 3, columns: 6 }, 'Journal');
  table.hasTotal = true;
  [...HEADER, 'Reviewed'].forEach((name, i) => type(book, sheet, 2, 3 + i, name));
  ['', ' Cash ', '', 70, '', 'yes'].forEach((cell, i) => type(book, sheet, 3, 3 + i, cell));
  ['Total', '', 0, 70, '', ''].forEach((cell, i) => type(book, sheet, 4, 3 + i, cell));
  const posted = await readPostedLines();
  expect(posted).toEqual({
    done: true,
    value: { lines: [{ account: 'Cash', debit: 0, credit: 70 }], sentences: [] },
  });
});

it('names each cell that holds no amount, and an amount without an account', async () => {
  const book = installExcel();
  journalWith(book, [
    HEADER,
    ['', 'Cash', '1,500.00', '', ''],
    ['', 'Cash', 5, '#N/A', ''],
    ['', 'Cash', '', true, ''],
    ['', ' ', 8, '', ''],
    ['', '', '', '', ''],
  ]);
  const posted = await readPostedLines();
  expect(posted.done && posted.value.sentences).toEqual([
    'Journal!C2 holds "1,500.00" instead of a number.',
    'Journal!D3 holds #N/A instead of a number.',
    'Journal!D4 holds "true" instead of a number.',
    'Journal!B5 names no account for its amount.',
  ]);
});

it('refuses a table with other columns', async () => {
  const book = installExcel();
  journalWith(book, [['Date', 'Text', 'Debit', 'Credit', 'Memo'], ...entry()]);
  expect(await readPostedLines()).toMatchObject({
    done: false,
    refusal: {
      sentence: 'The table Journal must begin with the columns Date, Account, Debit, Credit, Memo.',
    },
  });
});

it('refuses a journal too long to be summed at every change', async () => {
  const book = installExcel();
  const { table } = journalWith(book, [HEADER, ...entry()]);
  table.block = { ...table.block, rows: 50_002 };
  expect(await readPostedLines()).toMatchObject({
    refusal: { sentence: 'The table Journal has more than 50,000 lines, too many to sum at every change.' },
  });
});
