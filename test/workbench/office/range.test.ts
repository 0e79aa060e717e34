import { failing } from '../failing';
import { open, sheet1 } from './opened';

describe('ranges from ranges', () => {
  it.each([
    ['B2:C3', (range: Excel.Range) => range],
    ['C3', (range: Excel.Range) => range.getCell(1, 1)],
    ['B2:D5', (range: Excel.Range) => range.getResizedRange(2, 1)],
    ['A3:B4', (range: Excel.Range) => range.getOffsetRange(1, -1)],
    ['B3:C3', (range: Excel.Range) => range.getLastRow()],
    ['C3', (range: Excel.Range) => range.getIntersection('C3:E9')],
    ['B:C', (range: Excel.Range) => range.getEntireColumn()],
    ['2:3', (range: Excel.Range) => range.getEntireRow()],
    ['B1:D3', (range: Excel.Range) => range.getBoundingRect('D1')],
  ])('%s', async (address, derive) => {
    const { run } = open();
    await run(async (context) => {
      const range = derive(sheet1(context).getRange('B2:C3')).load('address');
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  it('cannot leave the sheet', async () => {
    const { run } = open();
    const attempt = run((context) => {
      sheet1(context).getRange('A1').getOffsetRange(-1, 0).select();
      return context.sync();
    });
    await expect(attempt).rejects.toEqual(failing('InvalidArgument'));
  });

  it('know the result that spills into a cell, and the cells it takes', async () => {
    const { run, write } = open();
    write('Sheet1!B2', [['=T.COUNT(2)']]);
    await run(async (context) => {
      const at = (address: string) => sheet1(context).getRange(address);
      const [inside, first, beside] = [at('C3'), at('B2'), at('E9')].map((cell) =>
        cell.getSpillParentOrNullObject().load('address'),
      );
      const [whole, part] = [at('B2'), at('C3')].map((cell) =>
        cell.getSpillingToRangeOrNullObject().load('address'),
      );
      await context.sync();
      expect([inside?.address, first?.address, whole?.address]).toEqual([
        'Sheet1!B2',
        'Sheet1!B2',
        'Sheet1!B2:C3',
      ]);
      expect([beside?.isNullObject, part?.isNullObject]).toEqual([true, true]);
    });
  });

  it('ask about spills one cell at a time', async () => {
    const { run } = open();
    const attempt = run((context) => {
      sheet1(context).getRange('A1:B2').getSpillParentOrNullObject();
      return context.sync();
    });
    await expect(attempt).rejects.toEqual(failing('InvalidArgument'));
  });
});
