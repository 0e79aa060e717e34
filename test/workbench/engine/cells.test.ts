import { areaAtAddress } from '../../../src/workbench/host/look-up';
import { failing } from '../failing';
import { openSpreadsheet } from '../spreadsheet';

describe('what is written', () => {
  it.each([
    [12.5, 12.5, 'Double'],
    [1e-7, 1e-7, 'Double'],
    [1e21, 1e21, 'Double'],
    [-0.5, -0.5, 'Double'],
    [true, true, 'Boolean'],
    ['12', 12, 'Double'],
    ['1,234.50', 1234.5, 'Double'],
    ['12%', 0.12, 'Double'],
    ['2026-04-01', 46113, 'Double'],
    ['TRUE', true, 'Boolean'],
    ['plain', 'plain', 'String'],
    ["'=danger", '=danger', 'String'],
    ["'12", '12', 'String'],
    ["'+1", '+1', 'String'],
    ['=1+1', 2, 'Double'],
    ['=', '=', 'String'],
  ] as const)('%p reads back as %p', (entry, value, type) => {
    const { write, cell } = openSpreadsheet();
    write('B2', [[entry]]);
    expect(cell('B2')).toMatchObject({ value, type });
  });

  it('stays as typed in a cell formatted as text', () => {
    const { write, cell, host } = openSpreadsheet();
    host.cells.setNumberFormats(areaAtAddress(host, 'A1:F1'), [['@', '@', '@', '@', '@', '@']]);
    write('A1', [['=1+1', '00123', '2026-04-01', "'=danger", "'+1", '=first']]);
    write('F1', [['007']]);
    const expected = ['=1+1', '00123', '2026-04-01', '=danger', '+1', '007'];
    const cells = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map(cell);
    expect(cells.map(({ value }) => value)).toEqual(expected);
    expect(cells.map(({ text }) => text)).toEqual(expected);
    expect(cells.map(({ type }) => type)).toEqual(expected.map(() => 'String'));
    expect(cells.map(({ numberFormat }) => numberFormat)).toEqual(expected.map(() => '@'));
  });

  it('leaves a cell alone for null and clears it for empty text', () => {
    const { write, cell } = openSpreadsheet();
    write('A1', [[1, 2]]);
    write('A1', [[null, '']]);
    expect([cell('A1').value, cell('B1').type]).toEqual([1, 'Empty']);
  });

  it('may lie beyond the sheet, which grows', () => {
    const { write, cell, host } = openSpreadsheet();
    write('AZ500', [['far']]);
    expect(cell('AZ500').value).toBe('far');
    const sheet = host.sheets.active();
    expect(host.sheets.used(sheet.id, true)).toMatchObject({ row: 499, column: 51, rows: 1, columns: 1 });
  });

  it('doubles quotes in a formula as Excel does, there and back', () => {
    const { write, cell } = openSpreadsheet();
    write('A1', [['=CONCATENATE("a ""b"" c","","""")']]);
    expect(cell('A1')).toMatchObject({ value: 'a "b" c"', formula: '=CONCATENATE("a ""b"" c","","""")' });
  });

  it('must have the shape of the area', () => {
    const { host } = openSpreadsheet();
    const area = areaAtAddress(host, 'A1:B2');
    expect(() => host.cells.write(area, [[1, 2]])).toThrow(failing('InvalidArgument'));
  });

  it('reads back as the formula where it is one', () => {
    const { write, cell } = openSpreadsheet();
    write('A1', [[3, '=A1*2', 'x']]);
    expect(['A1', 'B1', 'C1'].map((at) => cell(at).formula)).toEqual([3, '=A1*2', 'x']);
  });
});

describe('a number format', () => {
  it.each([
    ['#,##0.00', '-1,234.50'],
    ['#,##0.00_);[Red](#,##0.00)', '(1,234.50)'],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '-1,234.50'],
    ['0.0%', '-123450.0%'],
    ['[$€-407] #,##0', '-€ 1,235'],
  ])('%s reads back as written', (format, shown) => {
    const { write, cell, host } = openSpreadsheet();
    write('A1', [[-1234.5]]);
    host.cells.setNumberFormats(areaAtAddress(host, 'A1'), [[format]]);
    expect(cell('A1').numberFormat).toBe(format);
    expect(cell('A1').text.trim()).toBe(shown);
  });

  it('keeps apart two formats that look the same here', () => {
    const { cell, host } = openSpreadsheet();
    const formats = ['#,##0', '[Red]#,##0', '[Blue]#,##0'];
    host.cells.setNumberFormats(areaAtAddress(host, 'A1:C1'), [formats]);
    expect(['A1', 'B1', 'C1'].map((at) => cell(at).numberFormat)).toEqual(formats);
  });

  it('is General without one, and General takes one away', () => {
    const { write, cell, host } = openSpreadsheet();
    write('A1', [[2.5]]);
    expect(cell('A1').numberFormat).toBe('General');
    host.cells.setNumberFormats(areaAtAddress(host, 'A1'), [['0.00']]);
    host.cells.setNumberFormats(areaAtAddress(host, 'A1'), [['General']]);
    expect(cell('A1')).toMatchObject({ numberFormat: 'General', text: '2.5' });
  });

  it.each([
    ['yyyy-mm-dd', '2026-04-01'],
    ['dd/mm/yyyy', '01/04/2026'],
    ['d mmm yyyy', '1 Apr 2026'],
    ['DD.MM.YYYY', '01.04.2026'],
  ])('%s shows a date as %s', (format, shown) => {
    const { write, cell, host } = openSpreadsheet();
    write('A1', [[46113]]);
    host.cells.setNumberFormats(areaAtAddress(host, 'A1'), [[format]]);
    expect(cell('A1')).toMatchObject({ text: shown, value: 46113, numberFormat: format });
  });
});

describe('clearing', () => {
  it('can take the contents and leave the looks', () => {
    const { write, cell, host } = openSpreadsheet();
    write('A1', [[5]]);
    const area = areaAtAddress(host, 'A1');
    host.cells.setStyle(area, { bold: true });
    host.cells.clear(area, 'contents');
    expect([cell('A1').type, host.cells.style(area).bold]).toEqual(['Empty', true]);
    host.cells.clear(area, 'all');
    expect(host.cells.style(area).bold).toBe(false);
  });
});
