import { excelNamespace } from '../../../src/workbench/office/excel';
import { open, sheet1 } from './opened';

describe('a member the shim lacks', () => {
  it.each([
    ['Range.getSpecialCells', (range: Excel.Range) => range.getSpecialCells('Blanks')],
    ['RangeFormat.protection', (range: Excel.Range) => range.format.protection],
    ['RangeFont.underline', (range: Excel.Range) => range.format.font.underline],
    ['Range.load of it', (range: Excel.Range) => range.load('formulasR1C1')],
    ['Worksheet.charts', (range: Excel.Range) => range.worksheet.charts],
  ])('%s throws and says so', async (_, use) => {
    const { run } = open();
    await run((context) => {
      expect(() => use(sheet1(context).getRange('A1'))).toThrow(/^not in the workbench: /);
      return Promise.resolve();
    });
  });

  it('cannot be set either, nor be found on the context, the workbook or Excel', async () => {
    const spreadsheet = open();
    await spreadsheet.run((context) => {
      const range = sheet1(context).getRange('A1');
      expect(() => Object.assign(range, { hidden: true })).toThrow(
        'not in the workbench: setting Range.hidden',
      );
      expect(() => Object.assign(range, { address: 'B1' })).toThrow(
        'not in the workbench: setting Range.address',
      );
      expect(() => context.application).toThrow('not in the workbench: RequestContext.application');
      expect(() => context.workbook.bindings).toThrow('not in the workbench: Workbook.bindings');
      return Promise.resolve();
    });
    const excel = excelNamespace(spreadsheet.host) as typeof Excel;
    expect(() => excel.createWorkbook).toThrow('not in the workbench: Excel.createWorkbook');
  });

  it('does not keep an object from being returned by an async function', async () => {
    const { run } = open();
    const sheet = await run(async (context) => {
      const found = sheet1(context).load('name');
      await context.sync();
      return found;
    });
    expect(sheet.name).toBe('Sheet1');
  });
});
