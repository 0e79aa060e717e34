import { readJournalEntry, type JournalEntry } from '../../../src/core/journal/journal';
import { POSTED_HEADER, postedRows, sourceOf } from '../../../src/core/journal/posting';

/** 31 March 2026. */
const DAY = 46_112;
const STAMP = { entry: '20260331-222222', source: 'typed', postedAt: 46_115.5 };

function made(kind: string, amounts: unknown, more: object = {}): JournalEntry {
  const read = readJournalEntry({ kind, amounts, date: DAY, memo: 'March', ...more });
  if (!read.ok) throw new Error(read.problem.got);
  return read.value;
}

test('every line says by itself to which entry it belongs, of which book, from where and since when', () => {
  const scope = { assetClass: '', book: 'tax' };
  const rows = postedRows(made('depreciation', 45_000), undefined, scope, STAMP);
  const common = {
    Date: DAY,
    Entry: '20260331-222222',
    'Account code': '',
    Memo: 'March',
    Source: 'typed',
    Book: 'tax',
    'Posted at': 46_115.5,
  };
  expect(rows).toEqual([
    { ...common, Account: 'Depreciation expense', Debit: 45_000, Credit: '' },
    { ...common, Account: 'Accumulated depreciation', Debit: '', Credit: 45_000 },
  ]);
  expect(rows.every((row) => Object.keys(row).length === POSTED_HEADER.length)).toBe(true);
});

test('an account has the code of its class and book', () => {
  const everywhere = { role: 'depreciation expense', assetClass: '', book: '' } as const;
  const chart = [
    { ...everywhere, code: '7200', account: 'Depreciation' },
    { ...everywhere, assetClass: 'Vehicles', code: '7210', account: 'Depreciation of vehicles' },
  ];
  const entry = made('depreciation', 100);
  const codes = (assetClass: string) =>
    postedRows(entry, chart, { assetClass, book: '' }, STAMP).map((row) => row['Account code']);
  expect(codes('')).toEqual(['7200', '']);
  expect(codes('vehicles')).toEqual(['7210', '']);
});

test('an entry without a day leaves the column blank, and amounts are currency', () => {
  const rows = postedRows(
    made('depreciation', 12.345, { date: null, decimals: 3 }),
    undefined,
    { assetClass: '', book: '' },
    STAMP,
  );
  expect(rows.map(({ Date: day, Debit, Credit }) => [day, Debit, Credit])).toEqual([
    ['', 12.345, ''],
    ['', '', 12.345],
  ]);
});

test.each([
  [[], 'depreciation (IAS 16.48), typed, Writedown 1.0.0'],
  [['Schedule!C3'], 'depreciation (IAS 16.48), from Schedule!C3, Writedown 1.0.0'],
  [
    ['Schedule!C3', 'Schedule!C4', 'Schedule!C3'],
    'depreciation (IAS 16.48), from Schedule!C3 Schedule!C4, Writedown 1.0.0',
  ],
])('an entry from the cells %j says so', (cells, source) => {
  expect(sourceOf(made('depreciation', 5), cells, '1.0.0')).toBe(source);
});
