import { failing } from '../failing';
import { open, sheet1 } from './opened';

describe('a property', () => {
  it('that is not loaded throws', async () => {
    const { run } = open();
    await run(async (context) => {
      const range = sheet1(context).getRange('A1');
      range.load('values');
      expect(() => range.values).toThrow(failing('PropertyNotLoaded'));
      await context.sync();
      expect(range.values).toEqual([['']]);
      expect(() => range.address).toThrow(failing('PropertyNotLoaded'));
    });
  });

  it('can be loaded by path, by list and by object', async () => {
    const { run } = open();
    await run(async (context) => {
      const range = sheet1(context).getRange('B2:C3');
      range.load('address, worksheet/name');
      range.load(['rowCount', 'columnIndex']);
      range.load({ format: { font: { bold: true } } });
      await context.sync();
      expect([range.address, range.worksheet.name]).toEqual(['Sheet1!B2:C3', 'Sheet1']);
      expect([range.rowCount, range.columnIndex, range.format.font.bold]).toEqual([2, 1, false]);
    });
  });

  it('reads values, formulas, text, types and formats', async () => {
    const { run, write } = open();
    write('A1', [['x', 1.5, '=1/0', true, '=B1*2']]);
    await run(async (context) => {
      const range = sheet1(context).getRange('A1:F1');
      range.getCell(0, 1).numberFormat = [['0.00']];
      range.load('values, formulas, text, valueTypes, numberFormat');
      await context.sync();
      expect(range.values).toEqual([['x', 1.5, '#DIV/0!', true, 3, '']]);
      expect(range.formulas).toEqual([['x', 1.5, '=1/0', true, '=B1*2', '']]);
      expect(range.text[0]?.slice(0, 4)).toEqual(['x', '1.50', '#DIV/0!', 'TRUE']);
      expect(range.valueTypes).toEqual([['String', 'Double', 'Error', 'Boolean', 'Double', 'Empty']]);
      expect(range.numberFormat[0]?.[1]).toBe('0.00');
    });
  });

  it('takes null for "leave" and empty text for "clear"', async () => {
    const { run, write, cell } = open();
    write('A1', [[1, 2]]);
    await run((context) => {
      sheet1(context).getRange('A1:B1').values = [[null, '']];
      return context.sync();
    });
    expect([cell('A1').value, cell('B1').type]).toEqual([1, 'Empty']);
  });

  it('takes one value for all cells', async () => {
    const { run, cell } = open();
    await run((context) => {
      Object.assign(sheet1(context).getRange('A1:B2'), { values: 7, numberFormat: '0.0' });
      return context.sync();
    });
    expect(cell('B2')).toMatchObject({ value: 7, text: '7.0' });
  });

  it('refuses another shape, and a bad address', async () => {
    const { run } = open();
    const shape = run((context) => {
      sheet1(context).getRange('A1:B2').values = [[1, 2]];
      return context.sync();
    });
    await expect(shape).rejects.toEqual(failing('InvalidArgument'));
    const address = run((context) => {
      sheet1(context).getRange('A0').select();
      return context.sync();
    });
    await expect(address).rejects.toEqual(failing('InvalidArgument'));
  });
});

describe('a missing item', () => {
  it('is a null object where it may be', async () => {
    const { run } = open();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const table = context.workbook.tables.getItemOrNullObject('Nothing').load('name');
      const cells = sheet.getRange('A1').load('values');
      expect(() => sheet.isNullObject).toThrow(failing('PropertyNotLoaded'));
      await context.sync();
      expect([sheet.isNullObject, table.isNullObject, cells.isNullObject]).toEqual([true, true, true]);
      sheet.getRange('A1').values = [[1]];
      await expect(context.sync()).rejects.toEqual(failing('ItemNotFound'));
    });
  });

  it('is an empty used range', async () => {
    const { run, write } = open();
    await run(async (context) => {
      const none = sheet1(context).getUsedRangeOrNullObject(true);
      await context.sync();
      expect(none.isNullObject).toBe(true);
      write('B2', [['=T.COUNT(3)']]);
      const used = sheet1(context).getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!B2:C4');
    });
  });
});
