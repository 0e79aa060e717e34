import { findRegisterSource, readRegisterSource, showRow } from '../../src/workbook/register-source';
import { addSheet, addTable, type, type FakeBook, type FakeSheet } from './fake-book';
import { installExcel } from './install';

const HEADER = ['Tag', 'Class', 'In service', 'Cost', 'Salvage', 'Life', 'Method', 'Note'];
const press = (tag: string): readonly unknown[] => [tag, 'Machinery', 44971, 486_000, 36_000, 10, 'VDB', ''];
const PRESSES = ['M-1', 'M-2', 'M-3'].map(press);

function fill(book: FakeBook, sheet: FakeSheet, row: number, rows: readonly (readonly unknown[])[]): void {
  rows.forEach((line, r) => line.forEach((cell, c) => type(book, sheet, row + r, c, cell)));
}

const quietly = { onProgress: () => undefined, isCancelled: () => false };

function withTable(): FakeBook {
  const book = installExcel();
  const sheet = addSheet(book, 'Plant 2');
  const table = addTable(book, sheet, { row: 3, column: 0, rows: 5, columns: 8 }, 'Assets');
  table.hasTotal = true;
  fill(book, sheet, 3, [HEADER, ...PRESSES, ['Total', '', '', 486_000]]);
  return book;
}

function withSheet(): FakeBook {
  const book = installExcel();
  const sheet = addSheet(book, 'Register');
  fill(book, sheet, 0, [['Register of assets']]);
  fill(book, sheet, 3, [HEADER, ...PRESSES]);
  fill(book, sheet, 8, [['Total']]);
  return book;
}

describe('found without its cells', () => {
  it('is nothing in a workbook without one', async () => {
    installExcel();
    expect(await findRegisterSource()).toEqual({ done: true, value: undefined });
  });

  it('is a table without its total row', async () => {
    withTable();
    expect(await findRegisterSource()).toEqual({
      done: true,
      value: { address: "'Plant 2'!A4:H7", rows: 3 },
    });
  });

  it('is a sheet down to its first blank row', async () => {
    withSheet();
    expect(await findRegisterSource()).toEqual({ done: true, value: { address: 'Register!A4:H7', rows: 3 } });
  });
});

describe('read', () => {
  it.each(['Assets', "'Plant 2'!A4:H7"])('by %s, some rows at a time', async (address) => {
    for (const cellsAtOnce of [1, 16, 1000]) {
      withTable();
      const progress: number[][] = [];
      const read = await readRegisterSource(
        address,
        { ...quietly, onProgress: (...of) => progress.push(of) },
        cellsAtOnce,
      );
      expect(read).toEqual({
        done: true,
        value: { address: "'Plant 2'!A4:H7", name: 'Assets', cells: [HEADER, ...PRESSES] },
      });
      expect(progress.at(-1)).toEqual([4, 4]);
      expect(progress).toHaveLength(cellsAtOnce === 1 ? 4 : cellsAtOnce === 16 ? 2 : 1);
    }
  });

  it('as far as it is filled, where whole columns were taken', async () => {
    withSheet();
    const read = await readRegisterSource('Register!A:D', quietly);
    expect(read).toMatchObject({ done: true, value: { address: 'Register!A1:D9' } });
  });

  it.each([
    ['assets', 'Assets'],
    ["'Plant 2'!B4:H6", 'Assets'],
    ["'Plant 2'!A5:H7", 'Plant 2'],
  ])('%s is known by the name %s: of its table, else of its sheet', async (address, name) => {
    withTable();
    expect(await readRegisterSource(address, quietly)).toMatchObject({ done: true, value: { name } });
  });

  it('is known by its sheet where another sheet has a table in the same place', async () => {
    const book = withTable();
    const sheet = addSheet(book, 'Plant 3');
    fill(book, sheet, 3, [HEADER, ...PRESSES]);
    const read = await readRegisterSource("'Plant 3'!A4:H7", quietly);
    expect(read).toMatchObject({ done: true, value: { name: 'Plant 3' } });
  });

  it('stops when it is cancelled', async () => {
    withTable();
    let asked = 0;
    const read = await readRegisterSource('Assets', { ...quietly, isCancelled: () => (asked += 1) > 2 }, 8);
    expect(read).toEqual({ done: true, value: 'cancelled' });
  });

  it('is refused where nothing stands, or is not there any more', async () => {
    withTable();
    expect(await readRegisterSource("'Plant 2'!X1:Z9", quietly)).toMatchObject({
      refusal: { sentence: "'Plant 2'!X1:Z9 is blank." },
    });
    expect(await readRegisterSource('Gone!A1:B2', quietly)).toMatchObject({
      refusal: { sentence: 'The sheet or the table is not there any more.' },
    });
  });
});

it.each(['Assets', "'Plant 2'!A4:H7"])('row 3 of %s is its second asset', async (address) => {
  const book = withTable();
  expect(await showRow(address, 3)).toEqual({ done: true, value: true });
  expect(book.active.name).toBe('Plant 2');
  expect(book.selected.block).toEqual({ row: 5, column: 0, rows: 1, columns: 8 });
});
