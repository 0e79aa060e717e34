import { findRegister } from '../../src/workbook/register-read';
import { addSheet, addTable, type, type FakeBook } from './fake-book';
import { installExcel } from './install';

const HEADER = ['Tag', 'Class', 'In service', 'Cost', 'Salvage', 'Life', 'Method', 'Note'];
const PRESS = ['M-101', 'Machinery', 44971, 486_000, 36_000, 10, 'VDB', ''];

function fill(book: FakeBook, sheet: ReturnType<typeof addSheet>, row: number, rows: readonly unknown[][]) {
  rows.forEach((line, r) => line.forEach((cell, c) => type(book, sheet, row + r, c, cell)));
}

it('is nothing in a workbook without one', async () => {
  const book = installExcel();
  const sheet = addSheet(book, 'Assets');
  addTable(book, sheet, { row: 0, column: 0, rows: 2, columns: 2 }, 'Journal');
  fill(book, sheet, 0, [['Date', 'Entry']]);
  expect(await findRegister()).toEqual({ done: true, value: undefined });
  addSheet(book, 'Register');
  expect(await findRegister()).toEqual({ done: true, value: undefined });
  type(book, addSheet(book, 'x'), 0, 0, 'x');
  expect(await findRegister()).toEqual({ done: true, value: undefined });
});

it('is the first table with the columns of a register, without its total row', async () => {
  const book = installExcel();
  const sheet = addSheet(book, 'Plant 2');
  const hidden = addTable(book, addSheet(book, 'y'), { row: 0, column: 0, rows: 2, columns: 8 });
  hidden.hidesHeader = true;
  addTable(book, sheet, { row: 0, column: 9, rows: 2, columns: 2 }, 'Other');
  const table = addTable(book, sheet, { row: 3, column: 0, rows: 3, columns: 8 }, 'Assets');
  table.hasTotal = true;
  fill(book, sheet, 3, [HEADER, PRESS, ['Total', '', '', 486_000]]);
  expect(await findRegister()).toEqual({
    done: true,
    value: { address: "'Plant 2'!A4:H5", cells: [HEADER, PRESS] },
  });
});

it('is else the sheet named Register, from its header to the first blank row', async () => {
  const book = installExcel();
  const sheet = addSheet(book, 'Register');
  fill(book, sheet, 0, [['Register of assets'], ['Reporting year', '', 2026]]);
  fill(book, sheet, 3, [HEADER, PRESS, PRESS]);
  fill(book, sheet, 7, [['Total']]);
  expect(await findRegister()).toEqual({
    done: true,
    value: { address: 'Register!A4:H6', cells: [HEADER, PRESS, PRESS] },
  });
});

it('is no sheet of that name with other columns', async () => {
  const book = installExcel();
  fill(book, addSheet(book, 'Register'), 0, [['Asset', 'Cost'], PRESS]);
  expect(await findRegister()).toEqual({ done: true, value: undefined });
});

it('is refused when it is too large for one answer', async () => {
  const book = installExcel();
  const sheet = addSheet(book, 'Assets');
  addTable(book, sheet, { row: 0, column: 0, rows: 30_001, columns: 8 }, 'Assets');
  fill(book, sheet, 0, [HEADER]);
  expect(await findRegister()).toMatchObject({ done: false, refusal: { at: 'Assets!A1:H30001' } });
});
