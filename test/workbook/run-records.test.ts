import { RECORDS, readRecords, readRuns, openRecords } from '../../src/workbook/run-records';
import { reverseEntry } from '../../src/workbook/journal-reverse';
import { done, reading } from '../../src/workbook/outcome';
import { addSheet, cellAt, sheetNamed, type, type FakeBook, type FakeSheet } from './fake-book';
import { installExcel } from './install';
import { ASSETS, FEBRUARY, JANUARY, posted, recorded, runOnce, valueOf } from './month';

const RUN = 'depreciation 20260101-20260131';
const FIRST_ASSET = 10;

async function withTwoRuns(): Promise<{ readonly book: FakeBook; readonly sheet: FakeSheet }> {
  const book = installExcel();
  await runOnce(ASSETS.slice(0, 3), JANUARY);
  await runOnce(ASSETS, { ...FEBRUARY, scope: 'class' });
  const sheet = sheetNamed(book, RECORDS);
  if (sheet === undefined) throw new Error('no records');
  return { book, sheet };
}

/** Rows of a sheet in the opposite order, as a sort leaves them. */
function reverseRows(sheet: FakeSheet, first: number, rows: number): void {
  const moved = [...sheet.cells].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const isWithin = row >= first && row < first + rows;
    return [`${isWithin ? 2 * first + rows - 1 - row : row},${column}`, cell] as const;
  });
  sheet.cells.clear();
  moved.forEach(([key, cell]) => sheet.cells.set(key, cell));
}

it('are none without a sheet, and on a blank one', async () => {
  const book = installExcel();
  const none = { done: true, value: { runs: [], sentences: [], blocked: undefined } };
  expect(await readRecords(2)).toEqual(none);
  addSheet(book, RECORDS);
  expect(await readRecords(2)).toEqual(none);
});

it('are what was posted, run by run', async () => {
  await withTwoRuns();
  const { runs, sentences, blocked } = valueOf(await readRecords(2));
  expect([sentences, blocked]).toEqual([[], undefined]);
  expect(
    runs.map(({ id, scope, entries, state, charges }) => [id, scope, entries, state, charges.size]),
  ).toEqual([
    [RUN, 'asset', 3, 'posted', 3],
    ['depreciation 20260201-20260228', 'class', 2, 'posted', 4],
  ]);
});

it('are the same read a row at a time', async () => {
  await withTwoRuns();
  const [one, all] = await Promise.all(
    [4, 1000].map((cellsAtOnce) =>
      reading(async (context) => {
        const opened = await openRecords(context);
        if (opened === undefined) throw new Error('no records');
        return done(await readRuns(context, opened, 2, cellsAtOnce));
      }),
    ),
  );
  expect(one).toEqual(all);
});

it('may be sorted, and so may the journal', async () => {
  const { book, sheet } = await withTwoRuns();
  const before = await recorded();
  reverseRows(sheet, FIRST_ASSET, 4);
  const journal = book.tables.find(({ name }) => name === 'Journal');
  if (journal === undefined) throw new Error('no journal');
  reverseRows(journal.sheet, 1, journal.block.rows - 1);
  expect(await recorded()).toEqual(before);
  expect(valueOf(await readRecords(2))).toMatchObject({ sentences: [], blocked: undefined });
  // The asset that was not there in January.
  expect(await runOnce(ASSETS, JANUARY)).toMatchObject({ entries: 1, differences: [] });
  expect((await posted()).sentences).toEqual([]);
  expect(await runOnce(ASSETS, JANUARY)).toBeUndefined();
});

it('are found where a column was inserted before a run', async () => {
  const { sheet } = await withTwoRuns();
  const moved = [...sheet.cells].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [`${row},${column > 1 ? column + 1 : column}`, cell] as const;
  });
  sheet.cells.clear();
  moved.forEach(([key, cell]) => sheet.cells.set(key, cell));
  expect(valueOf(await readRecords(2)).runs).toHaveLength(2);
  expect(await runOnce(ASSETS.slice(0, 3), JANUARY)).toBeUndefined();
});

it('whose amounts were changed are named and block every run', async () => {
  const { book, sheet } = await withTwoRuns();
  type(book, sheet, FIRST_ASSET, 2, 11);
  const sentence = `What the sheet Posted charges holds of run ${RUN} is not what was posted.`;
  expect(valueOf(await readRecords(2))).toMatchObject({ sentences: [sentence], blocked: sentence });
  type(book, sheet, FIRST_ASSET, 2, 10);
  expect(valueOf(await readRecords(2)).blocked).toBeUndefined();
});

it.each([
  [
    'a sum below the assets',
    (b: FakeBook, s: FakeSheet) => type(b, s, FIRST_ASSET + 4, 2, 60),
    /is not what was posted/,
  ],
  ['another register', (b: FakeBook, s: FakeSheet) => type(b, s, 1, 2, 'Plant'), /is not what was posted/],
  ['another book', (b: FakeBook, s: FakeSheet) => type(b, s, 2, 2, 'Tax'), /is not what was posted/],
  ['another scope', (b: FakeBook, s: FakeSheet) => type(b, s, 5, 2, 'total'), /is not what was posted/],
  [
    'a row that is gone',
    (b: FakeBook, s: FakeSheet) => type(b, s, FIRST_ASSET, 2, ''),
    /is not what was posted/,
  ],
  [
    'an asset renamed',
    (b: FakeBook, s: FakeSheet) => type(b, s, FIRST_ASSET, 0, 'M-9'),
    /is not what was posted/,
  ],
  [
    'a text for an amount',
    (b: FakeBook, s: FakeSheet) => type(b, s, FIRST_ASSET, 2, 'ten'),
    /, M-1 got "ten"/,
  ],
  ['notes of a person', (b: FakeBook, s: FakeSheet) => type(b, s, 0, 4, 'Notes'), /Notes, From got/],
])('with %s block', async (_, spoil, sentence) => {
  const { book, sheet } = await withTwoRuns();
  spoil(book, sheet);
  expect(valueOf(await readRecords(2)).blocked).toMatch(sentence);
});

it('of an entry that is gone from the journal count no more', async () => {
  const { book } = await withTwoRuns();
  const journal = book.tables.find(({ name }) => name === 'Journal');
  if (journal === undefined) throw new Error('no journal');
  for (const row of [1, 2]) {
    for (let column = 0; column < 10; column += 1) type(book, journal.sheet, row, column, '');
  }
  expect(cellAt(journal.sheet, 1, 1).value).toBe('');
  expect(valueOf(await readRecords(2)).sentences).toEqual([
    `The run ${RUN} has entries that were reversed or are gone: 2 of its 3 assets count as posted.`,
  ]);
});

it('cannot be told where the journal cannot be read', async () => {
  const { book } = await withTwoRuns();
  const journal = sheetNamed(book, 'Journal');
  if (journal === undefined) throw new Error('no journal');
  type(book, journal, 0, 1, 'Number');
  expect(await readRecords(2)).toMatchObject({ done: false });
});

it('block where the journal holds a run that they do not: the sheet was renamed or lost', async () => {
  const { sheet } = await withTwoRuns();
  sheet.name = 'Old';
  const { runs, blocked } = valueOf(await readRecords(2));
  expect(runs).toEqual([]);
  expect(blocked).toBe(
    'The entry depreciation 20260101-20260131, asset M-1 stands in the journal, and the sheet Posted charges does not hold its run. Put the sheet back as it was, or reverse the entry.',
  );
});

it('block where the column of a catch-up is gone and its entry stands', async () => {
  const book = installExcel();
  const twoMonths = { ...JANUARY, to: '2026-02-28', scope: 'total' };
  await runOnce(ASSETS, twoMonths, undefined, 46053);
  const sheet = sheetNamed(book, RECORDS);
  if (sheet === undefined) throw new Error('no records');
  for (const key of [...sheet.cells.keys()]) if (key.endsWith(',2')) sheet.cells.delete(key);
  expect(valueOf(await readRecords(2)).blocked).toMatch(
    /^The entry depreciation 20260101-20260228, catch-up stands in the journal/,
  );
});

it('block where a lost run stands again, as its reversal was reversed; not while it is reversed', async () => {
  const book = installExcel();
  await runOnce(ASSETS, { ...JANUARY, scope: 'total' });
  const sheet = sheetNamed(book, RECORDS);
  if (sheet === undefined) throw new Error('no records');
  sheet.name = 'Old';
  const blocked: boolean[] = [];
  for (const entry of [RUN, `${RUN}/R`]) {
    valueOf(await reverseEntry(entry, 46053, 46115, undefined, 2));
    blocked.push(valueOf(await readRecords(2)).blocked !== undefined);
  }
  expect(blocked).toEqual([false, true]);
});
