import { open } from './opened';

describe('tables', () => {
  it('are counted and listed, each with what was loaded of it', async () => {
    const { run } = open();
    await run(async (context) => {
      const { tables } = context.workbook;
      tables.add('A1:B2', true);
      tables.add('D1:E2', true);
      tables.load('count, items/name');
      await context.sync();
      expect([tables.count, tables.items.map(({ name }) => name)]).toEqual([2, ['Table1', 'Table2']]);
    });
  });

  it('are made, named, filled and found again', async () => {
    const { run, cell } = open();
    await run(async (context) => {
      const table = context.workbook.tables.add('Sheet1!A1:B2', true);
      table.name = 'Journal';
      table.getHeaderRowRange().values = [['Account', 'Debit']];
      table.getDataBodyRange().values = [['Cash', 1]];
      table.rows.add(undefined, [
        ['Stock', 2],
        ['Sales', 3],
      ]);
      const count = table.rows.getCount();
      await context.sync();
      expect(count.value).toBe(3);
    });
    await run(async (context) => {
      const table = context.workbook.tables.getItem('journal').load('name');
      const body = table.getDataBodyRange().load('address');
      const debit = table.columns.getItem('Debit').getDataBodyRange().load('values');
      const sheet = table.worksheet.load('name');
      table.style = 'TableStyleLight1';
      await context.sync();
      expect([table.name, body.address, sheet.name]).toEqual(['Journal', 'Sheet1!A2:B4', 'Sheet1']);
      expect(debit.values).toEqual([[1], [2], [3]]);
      table.resize('A1:B6');
      const all = table.getRange().load('address');
      await context.sync();
      expect(all.address).toBe('Sheet1!A1:B6');
    });
    expect(cell('A4').value).toBe('Sales');
  });
});
