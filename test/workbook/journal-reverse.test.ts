import { postEntry } from '../../src/workbook/journal-post';
import { readPostedLines } from '../../src/workbook/journal-read';
import { reverseEntry } from '../../src/workbook/journal-reverse';
import { installExcel } from './install';
import { HEADER, ID, cells, entry, journalWith, row, rowsOf } from './journal-entries';

const OTHER = '20260331-BBBBBB';
const APRIL = 46142;
const NOW = 46145.25;

const reverse = (id = ID, date = APRIL, lock?: number) => reverseEntry(id, date, NOW, lock, 2);

async function refusal(...given: Parameters<typeof reverse>): Promise<unknown> {
  const outcome = await reverse(...given);
  return outcome.done ? outcome : outcome.refusal.sentence;
}

it('posts the mirror of an entry, linked to it', async () => {
  const book = installExcel();
  await postEntry(entry(ID, 4000, { Book: 'tax', Source: 'depreciation (IAS 16.48), typed' }), 2);
  expect(await reverse()).toEqual({
    done: true,
    value: { address: 'Journal!A4:J5', lineCount: 2, isWhole: true, entry: `${ID}/R`, differences: [] },
  });
  const source = `reversal of ${ID}`;
  const memo = 'March 2026';
  expect(rowsOf(book, 'Journal', 3, 2)).toEqual([
    [APRIL, `${ID}/R`, '7200', 'Depreciation expense', '', 4000, memo, source, 'tax', NOW],
    [APRIL, `${ID}/R`, '0490', 'Accumulated depreciation', 4000, '', memo, source, 'tax', NOW],
  ]);
});

it('finds the lines of a sorted table, one by one', async () => {
  const book = installExcel();
  const [a1 = [], a2 = []] = cells(entry());
  const [b1 = [], b2 = []] = cells(entry(OTHER, 5));
  journalWith(book, [HEADER, a2, b1, b2, a1]);
  expect(await reverse()).toMatchObject({ done: true, value: { address: 'Journal!A6:J7' } });
  const posted = await readPostedLines();
  const net = new Map<string, number>();
  for (const { entry: id, account, debit, credit } of posted.done ? posted.value.lines : []) {
    if (id.startsWith(ID)) net.set(account, (net.get(account) ?? 0) + debit - credit);
  }
  expect([...net.values()]).toEqual([0, 0]);
});

it('refuses an entry that is not there', async () => {
  const book = installExcel();
  expect(await refusal()).toBe(`The table Journal has no entry ${ID}.`);
  journalWith(book, [HEADER, ...cells(entry(OTHER))]);
  expect(await refusal()).toBe(`The table Journal has no entry ${ID}.`);
  expect(await refusal('')).toBe('Say which entry to reverse: its id stands in the column Entry.');
});

it('refuses an entry that is reversed already', async () => {
  const book = installExcel();
  await postEntry(entry(), 2);
  await reverse();
  const before = rowsOf(book, 'Journal', 0, 6);
  expect(await reverse()).toEqual({
    done: false,
    refusal: { sentence: `The entry ${ID} is reversed already, at Journal!A4:J5.`, at: 'Journal!A4:J5' },
  });
  expect(rowsOf(book, 'Journal', 0, 6)).toEqual(before);
});

it('refuses an entry whose reversal is not whole, and says that of it', async () => {
  const book = installExcel();
  await postEntry(entry(), 2);
  await reverse();
  const [, sheet] = book.sheets;
  for (const key of [...(sheet?.cells.keys() ?? [])]) if (key.startsWith('4,')) sheet?.cells.delete(key);
  expect(await refusal()).toMatch(/^The reversal of the entry .* at Journal!A4:J4 is not whole\. /);
});

it('reverses a reversal, once', async () => {
  installExcel();
  await postEntry(entry(), 2);
  await reverse();
  expect(await reverse(`${ID}/R`)).toMatchObject({ done: true, value: { entry: `${ID}/R/R` } });
  expect(await refusal(`${ID}/R`)).toMatch(/reversed already/);
});

it.each([
  ['does not balance', [row({ Debit: 5 }), row({ Credit: 4 })], /does not balance: debits 5, credits 4/],
  ['is marked', entry(ID, 5, { Source: 'incomplete: 1 of 3 lines; typed' }), /is marked incomplete: 1 of 3/],
  ['has no number', [row({ Debit: '5,00' }), row({ Credit: '5,00' })], /Journal!E2 holds "5,00" instead of/],
  ['lacks an account', [...entry(), row({ Account: '', Debit: 5 })], /Journal!D4 names no account for its/],
])('refuses an entry that %s', async (_, rows, sentence) => {
  const book = installExcel();
  journalWith(book, [HEADER, ...cells(rows)]);
  expect(await refusal()).toMatch(sentence);
  expect(await refusal()).toMatch(/ Put it right, then reverse it\.$/);
});

it('refuses an entry of which a line stands outside the table', async () => {
  const book = installExcel();
  const { table } = journalWith(book, [HEADER, ...cells(entry())]);
  table.block = { ...table.block, rows: 2 };
  expect(await refusal()).toBe(`Lines of the entry ${ID} stand outside the table Journal, at Journal!A2:J3.`);
});

it('refuses a locked day, and no day, before it looks at the workbook', async () => {
  const book = installExcel();
  book.runs.length = 0;
  expect(await refusal(ID, APRIL, APRIL)).toBe(
    'date got 2026-04-30; it takes a day after the lock date 2026-04-30.',
  );
  const dateless = await reverseEntry(ID, undefined as unknown as number, NOW, undefined, 2);
  expect(dateless).toMatchObject({
    refusal: { sentence: 'date got nothing; it takes the day to post on.' },
  });
  expect(book.runs).toEqual([]);
});

it('says that a sheet is protected', async () => {
  const book = installExcel();
  const { sheet } = journalWith(book, [HEADER, ...cells(entry())]);
  sheet.isProtected = true;
  expect(await refusal()).toBe('The sheet or the workbook is protected. Nothing of the entry was posted.');
});
