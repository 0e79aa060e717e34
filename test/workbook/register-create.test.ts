import {
  ALL_COLUMNS,
  createRegister,
  findNewRegister,
  USUAL_COLUMNS,
} from '../../src/workbook/register-create';
import { REGISTER_SETTING } from '../../src/workbook/register-choice';
import { findRegisterSource } from '../../src/workbook/register-source';
import { addSheet, cellAt, sheetNamed } from './fake-book';
import { installExcel } from './install';

it('is previewed on a sheet of its own, with its header and ten blank rows', async () => {
  const book = installExcel();
  expect(await findNewRegister(USUAL_COLUMNS)).toMatchObject({
    value: { sheet: 'Register', table: 'Register', address: 'Register!A1:K11' },
  });
  expect(book.sheets).toHaveLength(1);
});

it('is made where it was previewed, and is the register of the workbook', async () => {
  const book = installExcel();
  await createRegister(USUAL_COLUMNS, 2);
  const sheet = sheetNamed(book, 'Register') ?? book.active;
  expect(USUAL_COLUMNS.map((_, c) => cellAt(sheet, 0, c).value)).toEqual([...USUAL_COLUMNS]);
  expect(['A', 'C', 'G', 'J'].map((letter) => cellAt(sheet, 10, letter.charCodeAt(0) - 65).format)).toEqual([
    '@',
    '#,##0.00',
    'yyyy-mm-dd',
    '0.00%',
  ]);
  expect(book.settings.get(REGISTER_SETTING)).toBe('Register');
  expect(book.selected).toMatchObject({ sheet, block: { row: 1, column: 0, rows: 1, columns: 1 } });
  expect(await findRegisterSource()).toMatchObject({ value: { address: 'Register!A1:K11' } });
});

it('leaves a name alone that means cells', async () => {
  const book = installExcel();
  book.names.add('Register');
  expect(await findNewRegister(USUAL_COLUMNS)).toMatchObject({
    value: { sheet: 'Register', table: 'Register2' },
  });
});

it('is one step of undo where Excel can do that', async () => {
  const book = installExcel({ supports: ['ExcelApi 1.20'] });
  await createRegister(USUAL_COLUMNS, 2);
  expect(book.runs).toEqual([{ mergeUndoGroup: true }]);
});

it('takes the next free name, and overwrites nothing', async () => {
  const book = installExcel();
  addSheet(book, 'Register');
  await createRegister(ALL_COLUMNS, 0);
  expect(book.tables[0]).toMatchObject({ name: 'Register', sheet: { name: 'Register 2' } });
  expect(await findNewRegister(ALL_COLUMNS)).toMatchObject({
    value: { sheet: 'Register 3', table: 'Register2' },
  });
});

it('has every column that the core knows, where all are asked for', () => {
  expect(ALL_COLUMNS).toHaveLength(20);
  expect(USUAL_COLUMNS.every((column) => ALL_COLUMNS.includes(column))).toBe(true);
});
