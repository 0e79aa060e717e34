import { splitAsset, type Split } from '../../src/core/register/split';
import { findSplitPlace, writeSplit } from '../../src/workbook/register-split';
import { addSheet, addTable, cellAt, type, type FakeBook, type FakeSheet } from './fake-book';
import { installExcel } from './install';

const HEADER = ['Asset', 'Class', 'In service', 'Cost', 'Salvage', 'Life', 'Method', 'Note'];
const ROWS = [
  ['M-1', 'Machinery', 44_971, 486_000, 36_000, 10, 'VDB', '=1+2'],
  ['M-2', 'Machinery', 44_971, 1000, 0, 10, 'SLN', ''],
];

function withRegister(isTable: boolean): { readonly book: FakeBook; readonly sheet: FakeSheet } {
  const book = installExcel({ supports: ['ExcelApi 1.20'] });
  const sheet = addSheet(book, 'Register');
  if (isTable) addTable(book, sheet, { row: 3, column: 0, rows: 3, columns: 8 }, 'Assets');
  [HEADER, ...ROWS].forEach((line, r) => line.forEach((cell, c) => type(book, sheet, 3 + r, c, cell)));
  sheet.cells.set('4,2', { ...cellAt(sheet, 4, 2), format: 'yyyy-mm-dd' });
  return { book, sheet };
}

function split(newTag = 'M-1b', note: unknown = 3): Split {
  const [first = [], ...others] = ROWS;
  const cells = [HEADER, [...first.slice(0, 7), note], ...others];
  const read = splitAsset(cells, undefined, { tag: 'M-1', book: '', newTag, part: { share: 0.25 } }, 2);
  if (!read.ok) throw new Error('refused');
  return read.value;
}

function rowAt(sheet: FakeSheet, row: number): unknown[] {
  return HEADER.map((_, c) => cellAt(sheet, row, c).value);
}

const PLACE = { row: 'Register!A5:H5', newRow: 'Register!A7:H7' };

it.each([true, false])(
  'is written where it was previewed (in a table: %s), in one step of undo',
  async (isTable) => {
    const { book, sheet } = withRegister(isTable);
    expect(await findSplitPlace(split())).toEqual({ done: true, value: PLACE });
    book.runs.length = 0;
    expect(await writeSplit(split())).toEqual({ done: true, value: PLACE });
    expect(rowAt(sheet, 4)).toEqual(['M-1', 'Machinery', 44_971, 364_500, 27_000, 10, 'VDB', 3]);
    expect(rowAt(sheet, 6)).toEqual(['M-1b', 'Machinery', 44_971, 121_500, 9_000, 10, 'VDB', '']);
    expect(cellAt(sheet, 6, 2).format).toBe('yyyy-mm-dd');
    expect(book.tables[0]?.block.rows).toBe(isTable ? 4 : undefined);
    expect(book.runs).toEqual([{ mergeUndoGroup: true }]);
  },
);

it('is refused where the row has changed since it was read', async () => {
  const { book, sheet } = withRegister(true);
  type(book, sheet, 4, 3, 500_000);
  expect(await writeSplit(split())).toMatchObject({ done: false, refusal: { at: 'Register!A5:H5' } });
  expect(rowAt(sheet, 6).every((cell) => cell === '')).toBe(true);
});

it('is refused where an amount is a formula', async () => {
  const { book, sheet } = withRegister(true);
  type(book, sheet, 4, 3, '=400000+86000');
  const { refusal } = (await writeSplit(split())) as { refusal: { sentence: string } };
  expect(refusal.sentence).toMatch(/^Register!D5 is a formula/);
});

it('is refused on a sheet where a total stands too near below', async () => {
  const { book, sheet } = withRegister(false);
  type(book, sheet, 7, 0, 'Total');
  expect(await findSplitPlace(split())).toMatchObject({ done: false, refusal: { at: 'Register!A7:H8' } });
});

it.each(['0041', '12-3', '=M'])('text stays text: %s', async (tag) => {
  const { sheet } = withRegister(true);
  await writeSplit(split(tag));
  expect(cellAt(sheet, 6, 0)).toMatchObject({ value: tag, format: '@' });
  expect(cellAt(sheet, 6, 1)).toMatchObject({ value: 'Machinery', format: '@' });
});

it('a formula in a column that the register reads is written as its value, one of their own is left', async () => {
  const { book, sheet } = withRegister(true);
  type(book, sheet, 4, 5, '=4+6');
  await writeSplit(split());
  expect(cellAt(sheet, 6, 5)).toMatchObject({ value: 10 });
  expect(cellAt(sheet, 6, 7)).toMatchObject({ value: '', format: 'General' });
});
