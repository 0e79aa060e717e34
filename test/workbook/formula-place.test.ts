import { findFormulaPlace, insertFormula, insertValues } from '../../src/workbook/formula-place';
import { addTable, cellAt, type } from './fake-book';
import { installExcel } from './install';

function selecting(row: number, column: number) {
  const book = installExcel();
  book.selected = { sheet: book.active, block: { row, column, rows: 3, columns: 1 } };
  return book;
}

it('is the active cell, with as many cells as the result needs', async () => {
  selecting(1, 1);
  expect(await findFormulaPlace(3, 5)).toEqual({
    done: true,
    value: { address: 'Schedule!B2:F4', cell: 'Schedule!B2' },
  });
});

it.each([
  [1, 1, 'x', 'Schedule!B2'],
  [3, 5, '=""', 'Schedule!F4'],
  [2, 2, 0, 'Schedule!C3'],
] as const)('is refused with row %d, column %d holding %j in the way', async (row, column, held, at) => {
  const book = selecting(1, 1);
  type(book, book.active, row, column, held);
  const before = [...book.active.cells];
  const refusal = {
    at,
    sentence: `${at} is not blank. Clear it, or select a cell with 3 × 5 cells free.`,
  };
  expect(await findFormulaPlace(3, 5)).toEqual({ done: false, refusal });
  expect(await insertFormula('=1+1', 3, 5)).toEqual({ done: false, refusal });
  expect([...book.active.cells]).toEqual(before);
});

it('minds nothing beside the result', async () => {
  const book = selecting(1, 1);
  type(book, book.active, 4, 1, 'below');
  type(book, book.active, 1, 6, 'right');
  expect(await findFormulaPlace(3, 5)).toMatchObject({ done: true });
});

it('is refused in a table, where nothing spills, and past the end of the sheet', async () => {
  const book = selecting(1, 1);
  addTable(book, book.active, { row: 3, column: 4, rows: 2, columns: 2 }, 'Assets');
  expect(await findFormulaPlace(3, 5)).toEqual({
    done: false,
    refusal: {
      sentence: 'A result cannot spill in the table Assets. Select a cell outside it.',
      at: 'Schedule!E4:F5',
    },
  });
  selecting(1_048_574, 0);
  expect(await findFormulaPlace(3, 5)).toMatchObject({ done: false });
  expect(await findFormulaPlace(2, 5)).toMatchObject({ done: true });
});

it('takes the formula in one cell, one of text too', async () => {
  const book = selecting(1, 1);
  book.active.cells.set('1,1', { value: '', formula: '', format: '@' });
  expect(await insertFormula('=1+1', 3, 5)).toEqual({
    done: true,
    value: { address: 'Schedule!B2:F4', cell: 'Schedule!B2' },
  });
  expect(book.writes).toEqual(['values Schedule!B2']);
  expect(cellAt(book.active, 1, 1)).toEqual({ value: 2, formula: '=1+1', format: 'General' });
});

it('says which error the formula gives', async () => {
  selecting(1, 1);
  expect(await insertFormula('=NOWHERE()', 1, 1)).toMatchObject({
    done: true,
    value: { cell: 'Schedule!B2', error: '#NAME?' },
  });
});

it('says that a sheet is protected', async () => {
  const book = selecting(1, 1);
  book.active.isProtected = true;
  expect(await insertFormula('=1+1', 1, 1)).toMatchObject({
    refusal: { sentence: 'The sheet or the workbook is protected.' },
  });
});

it('is written with its formats, as a formula or as values', async () => {
  const formats = [
    ['General', 'yyyy-mm-dd'],
    ['General', '#,##0.00'],
  ];
  const asFormula = selecting(1, 1);
  await insertFormula('=1+1', 2, 2, formats);
  expect(cellAt(asFormula.active, 1, 1)).toMatchObject({ formula: '=1+1', format: 'General' });
  expect(cellAt(asFormula.active, 2, 2).format).toBe('#,##0.00');
  const asValues = selecting(1, 1);
  const values = [
    ['Class', 46_053],
    ['=Plant', 10.5],
  ];
  expect(await insertValues(values, formats)).toMatchObject({ value: { address: 'Schedule!B2:C3' } });
  expect(cellAt(asValues.active, 1, 2)).toMatchObject({ value: 46_053, format: 'yyyy-mm-dd' });
  expect(cellAt(asValues.active, 2, 1)).toMatchObject({ value: '=Plant', format: '@' });
});

it('overwrites nothing with values', async () => {
  const book = selecting(1, 1);
  type(book, book.active, 2, 1, 'mine');
  expect(await insertValues([['a'], ['b']], [['General'], ['General']])).toMatchObject({ done: false });
  expect(cellAt(book.active, 1, 1).value).toBe('');
});

it('text that looks like a number or a day stays text', async () => {
  const book = selecting(1, 1);
  await insertValues([['0100', '12-3', '']], [['General', 'General', 'General']]);
  expect([1, 2, 3].map((column) => cellAt(book.active, 1, column).format)).toEqual(['@', '@', 'General']);
});

it('goes nowhere once another cell than the previewed one is active', async () => {
  const book = selecting(4, 1);
  const refusal = { sentence: 'The selected cell is Schedule!B5 now. Look at the place, then insert.' };
  const formats = [['General']];
  expect(await insertFormula('=1+1', 1, 1, formats, 'Schedule!B2')).toEqual({ done: false, refusal });
  expect(await insertValues([[1]], formats, 'Schedule!B2')).toEqual({ done: false, refusal });
  expect(book.writes).toEqual([]);
  expect(await insertValues([[1]], formats, 'Schedule!B5')).toMatchObject({ done: true });
});
