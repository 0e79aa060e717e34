import { asExcelCells, rewriteAsExcel } from '../../../src/workbook/share-excel';
import { openShareBook } from './share-book';

jest.setTimeout(60_000);

it('rewrites calls that Excel has itself, keeps what they come to, and is one step of undo', async () => {
  const book = await openShareBook();
  book.write('Sheet1!A1', [
    ['=WDV.SLN(30000,7500,10)'],
    ['=ROUND(WDV.SYD(30000,7500,10,3),2)&"WDV.SLN("'],
    ['=WDV.sln(A5,0,4)'],
  ]);
  const before = [1, 2, 3].map((row) => book.cell(`Sheet1!A${row}`).value);
  const check = await book.check();
  expect(await rewriteAsExcel(check)).toEqual({
    done: true,
    value: { formulas: 3, putBack: [], refused: [] },
  });
  const cells = [1, 2, 3].map((row) => book.cell(`Sheet1!A${row}`));
  expect(cells.map(({ value }) => value)).toEqual(before);
  expect(cells.map(({ formula }) => formula)).toEqual([
    '=SLN(30000,7500,10)',
    '=ROUND(SYD(30000,7500,10,3),2)&"WDV.SLN("',
    '=sln(A5,0,4)',
  ]);
  book.host.undo.undo();
  expect(book.cell('Sheet1!A1').formula).toBe('=WDV.SLN(30000,7500,10)');
});

it('puts back what does not come to the same, bit for bit, and says so', async () => {
  const book = await openShareBook();
  // The spreadsheet behind the tests is some bits off in its second year; Excel is not.
  book.write('Sheet1!A1', [['=WDV.SLN(1000,0,4)'], ['=WDV.DDB(2400,300,10,2)']]);
  const outcome = await rewriteAsExcel(await book.check());
  expect(outcome).toMatchObject({
    done: true,
    value: { formulas: 1, putBack: [{ address: 'Sheet1!A2', ours: 384, excels: 383.9999999999998 }] },
  });
  expect(book.cell('Sheet1!A2')).toMatchObject({
    value: 384,
    formula: '=WDV.DDB(2400,300,10,2)',
  });
});

it('leaves calls without a counterpart, with an argument left empty, or on a protected sheet', async () => {
  const book = await openShareBook();
  book.write('Sheet1!A1', [
    ['=WDV.VALUE(1000,0,4,1)'],
    ['=WDV.DDB(2400,300,10,2,)'],
    ['=WDV.SLN(1000,0,4)+WDV.VALUE(1000,0,4,1)'],
  ]);
  const id = book.host.sheets.add('Locked').id;
  book.write('Locked!A1', [['=WDV.SLN(1000,100,3)']]);
  book.host.sheets.protect(id, true);
  expect(asExcelCells(await book.check())).toEqual([]);
});
