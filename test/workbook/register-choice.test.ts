import { chooseSelected, REGISTER_SETTING } from '../../src/workbook/register-choice';
import { findRegisterSource } from '../../src/workbook/register-source';
import { addSheet, addTable, type, type FakeBook, type FakeSheet } from './fake-book';
import { installExcel } from './install';

const HEADER = ['Tag', 'Class', 'In service', 'Cost', 'Salvage', 'Life', 'Method'];
const PRESS = ['M-1', 'Machinery', 44_971, 486_000, 36_000, 10, 'VDB'];

function fill(book: FakeBook, sheet: FakeSheet, row: number, rows: readonly (readonly unknown[])[]): void {
  rows.forEach((line, r) => line.forEach((cell, c) => type(book, sheet, row + r, c, cell)));
}

/** Two tables of assets; the first would be found by itself. */
function twoTables(): FakeBook {
  const book = installExcel();
  for (const [i, name] of ['Old', 'New'].entries()) {
    const sheet = addSheet(book, name);
    addTable(book, sheet, { row: 2, column: 0, rows: 2 + i, columns: 7 }, name);
    fill(book, sheet, 2, [HEADER, PRESS, ...(i === 0 ? [] : [PRESS])]);
  }
  return book;
}

function select(book: FakeBook, name: string, row: number, rows = 1, columns = 1): void {
  const sheet = book.sheets.find((one) => one.name === name) ?? book.active;
  book.active = sheet;
  book.selected = { sheet, block: { row, column: 0, rows, columns } };
}

it('is the table that the selected cell lies in, from then on', async () => {
  const book = twoTables();
  expect(await findRegisterSource()).toMatchObject({ value: { address: 'Old!A3:G4' } });
  select(book, 'New', 4);
  expect(await chooseSelected()).toEqual({ done: true, value: 'New' });
  expect(book.settings.get(REGISTER_SETTING)).toBe('New');
  expect(await findRegisterSource()).toMatchObject({ value: { address: 'New!A3:G5', rows: 2 } });
});

it('is the selected header and what stands below it where there is no table, and grows', async () => {
  const book = installExcel();
  const sheet = addSheet(book, 'Plant');
  fill(book, sheet, 4, [HEADER, PRESS]);
  select(book, 'Plant', 4, 2, 7);
  expect(await chooseSelected()).toEqual({ done: true, value: 'Plant!A5:G5' });
  fill(book, sheet, 6, [PRESS]);
  expect(await findRegisterSource()).toMatchObject({ value: { address: 'Plant!A5:G7', rows: 2 } });
});

it('is refused where the header is no register, and says which column it lacks', async () => {
  const book = installExcel();
  fill(book, book.active, 0, [['Tag', 'Class']]);
  select(book, 'Schedule', 0, 1, 2);
  const sentence =
    'Schedule!A1:B1 is not the header of a register. register got no column Cost; it takes a table with a column Cost.';
  expect(await chooseSelected()).toEqual({ done: false, refusal: { sentence, at: 'Schedule!A1:B1' } });
  expect(book.settings.size).toBe(0);
});

it('gives way to what is found where it is no register any more', async () => {
  const book = twoTables();
  select(book, 'New', 4);
  await chooseSelected();
  book.tables.splice(1, 1);
  expect(await findRegisterSource()).toMatchObject({ value: { address: 'Old!A3:G4' } });
});

it('is of a whole row that is selected what is filled', async () => {
  const book = installExcel();
  const sheet = addSheet(book, 'Plant');
  fill(book, sheet, 3, [HEADER, PRESS]);
  select(book, 'Plant', 3, 1, 16_384);
  expect(await chooseSelected()).toEqual({ done: true, value: 'Plant!A4:G4' });
  expect(await findRegisterSource()).toMatchObject({ value: { address: 'Plant!A4:G5', rows: 1 } });
});
