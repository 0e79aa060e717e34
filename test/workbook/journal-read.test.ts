import { postEntry } from '../../src/workbook/journal-post';
import { readPostedLines } from '../../src/workbook/journal-read';
import { addSheet, addTable, type } from './fake-book';
import { installExcel } from './install';
import { HEADER, ID, cells, entry, journalWith, put, row } from './journal-entries';

const OTHER = '20260331-BBBBBB';

async function sentences(): Promise<readonly string[]> {
  const posted = await readPostedLines();
  return posted.done ? posted.value.sentences : [posted.refusal.sentence];
}

it('finds nothing posted where there is no table', async () => {
  const book = installExcel();
  addSheet(book, 'Journal');
  expect(await readPostedLines()).toEqual({ done: true, value: { lines: [], sentences: [] } });
});

it('reads every line that was posted', async () => {
  installExcel();
  await postEntry(entry(), 2);
  await postEntry(entry(OTHER, 12.5, { Book: 'tax' }), 2);
  const posted = await readPostedLines();
  const common = { date: 46112, memo: 'March 2026', source: 'typed', postedAt: 46115.5 };
  const expense = { ...common, code: '7200', account: 'Depreciation expense' };
  const contra = { ...common, code: '0490', account: 'Accumulated depreciation' };
  expect(posted).toEqual({
    done: true,
    value: {
      sentences: [],
      lines: [
        { ...expense, entry: ID, debit: 4000, credit: 0, book: '', address: 'Journal!A2:J2' },
        { ...contra, entry: ID, debit: 0, credit: 4000, book: '', address: 'Journal!A3:J3' },
        { ...expense, entry: OTHER, debit: 12.5, credit: 0, book: 'tax', address: 'Journal!A4:J4' },
        { ...contra, entry: OTHER, debit: 0, credit: 12.5, book: 'tax', address: 'Journal!A5:J5' },
      ],
    },
  });
});

it('reads the table wherever it stands, in any order of its columns, and not its total row', async () => {
  const book = installExcel();
  const sheet = addSheet(book, 'Postings 2026');
  const header = ['Reviewed', ...[...HEADER].reverse()];
  const table = addTable(book, sheet, { row: 2, column: 3, rows: 4, columns: 11 }, 'Journal');
  table.hasTotal = true;
  const lines = cells([row({ Account: ' Cash ', Credit: 70 }), row({ Debit: 70 })], header);
  put(book, table, 0, [header, ...lines.map((line) => line.map((cell) => cell ?? 'yes'))]);
  put(book, table, 3, [['Total', '', '', '', '', 70, 70]]);
  const posted = await readPostedLines();
  expect(posted).toMatchObject({
    done: true,
    value: {
      lines: [
        { account: 'Cash', debit: 0, credit: 70, address: "'Postings 2026'!D4:N4" },
        { account: 'Depreciation expense', debit: 70, credit: 0 },
      ],
      sentences: [],
    },
  });
});

it('names each cell that is in no line', async () => {
  const book = installExcel();
  journalWith(book, [
    HEADER,
    ...cells([
      row({ Debit: '1,500.00' }),
      row({ Credit: '#N/A' }),
      row({ Debit: 5, Account: ' ' }),
      row({ Date: 'soon' }),
      row({ Account: '' }),
    ]),
    HEADER.map(() => ''),
  ]);
  expect(await sentences()).toEqual([
    'Journal!E2 holds "1,500.00" instead of a number.',
    'Journal!F3 holds #N/A instead of a number.',
    'Journal!D4 names no account for its amount.',
    'Journal!A5 holds "soon" instead of a date.',
    'Journal!D6 names no account.',
  ]);
});

it('says once that lines name no entry, and reads them all the same', async () => {
  const book = installExcel();
  const nameless = entry('', 70);
  journalWith(book, [HEADER, ...cells([...entry(), ...nameless])]);
  expect(await sentences()).toEqual(['2 lines name no entry, the first at Journal!A4:J4.']);
  const posted = await readPostedLines();
  expect(posted.done && posted.value.lines).toHaveLength(4);
});

it('says of each entry that it does not balance, by more than adding up makes', async () => {
  const book = installExcel();
  const thirds = [0.1, 0.2].map((amount) => row({ Entry: OTHER, Debit: amount }));
  const [left = row()] = entry();
  const lines = [...thirds, left, row({ Entry: OTHER, Credit: 0.3 }), row({ Credit: 3999.99 })];
  journalWith(book, [HEADER, ...cells(lines)]);
  expect(await sentences()).toEqual([
    `The entry ${ID} does not balance: debits 4,000, credits 3,999.99, the first line at Journal!A4:J4.`,
  ]);
});

it('says of each entry that it is marked incomplete', async () => {
  const book = installExcel();
  journalWith(book, [HEADER, ...cells(entry(ID, 5, { Source: 'incomplete: 2 of 3 lines; typed' }))]);
  expect(await sentences()).toEqual([
    `The entry ${ID} is marked incomplete: 2 of 3 lines, the first at Journal!A2:J2.`,
  ]);
});

it('says that a line stands right below the table', async () => {
  const book = installExcel();
  const { table } = journalWith(book, [HEADER, ...cells(entry())]);
  put(book, table, 3, cells(entry(OTHER)));
  expect(await sentences()).toEqual([
    'Journal!A4:J4 stands right below the table Journal and is in no line.',
  ]);
});

it('refuses a table with other columns', async () => {
  const book = installExcel();
  journalWith(book, [
    ['Date', 'Entry'],
    ['', ''],
  ]);
  expect(await readPostedLines()).toMatchObject({ done: false, refusal: { at: 'Journal!A1:B1' } });
});

it('reads a long journal in parts, every line once', async () => {
  const book = installExcel();
  const lines = Array.from({ length: 12_000 }, (_, i) => row({ Account: `a${i}` }));
  const { sheet } = journalWith(book, [HEADER, ...cells(lines)]);
  type(book, sheet, 11_000, 4, 'x');
  const posted = await readPostedLines();
  expect(posted.done && posted.value.lines.map(({ account }) => account)).toEqual(
    lines.map(({ Account }) => Account),
  );
  expect(posted.done && posted.value.sentences).toEqual(['Journal!E11001 holds "x" instead of a number.']);
});

it('refuses a journal too long to be summed at every change', async () => {
  const book = installExcel();
  const { table } = journalWith(book, [HEADER, ...cells(entry())]);
  table.block = { ...table.block, rows: 50_002 };
  expect(await readPostedLines()).toMatchObject({
    refusal: { sentence: 'The table Journal has more than 50,000 lines, too many to sum at every change.' },
  });
});
