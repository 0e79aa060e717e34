import { openSpreadsheet, type Spreadsheet } from '../spreadsheet';
import { saved } from '../saved-file';

/** A cell of the first sheet as the file has it: its type, what it holds, and its formula. */
async function filed(sheet: Spreadsheet, ...addresses: readonly string[]) {
  const part = (await saved(sheet)).part('xl/worksheets/sheet0.xml');
  return addresses.map((address) => {
    const cell = part.querySelector(`c[r="${address}"]`);
    const formula = cell?.querySelector('f')?.textContent;
    const held = cell?.querySelector('v, is')?.textContent;
    return [cell?.getAttribute('t'), held, ...(formula === undefined ? [] : [formula])];
  });
}

async function formats(sheet: Spreadsheet, ...addresses: readonly string[]) {
  const file = await saved(sheet);
  const cells = file.part('xl/worksheets/sheet0.xml');
  const styles = file.part('xl/styles.xml');
  return addresses.map((address) => {
    const style = Number(cells.querySelector(`c[r="${address}"]`)?.getAttribute('s') ?? 0);
    const id = styles.querySelectorAll('cellXfs > xf')[style]?.getAttribute('numFmtId') ?? '';
    return styles.querySelector(`numFmt[numFmtId="${id}"]`)?.getAttribute('formatCode') ?? id;
  });
}

describe('a saved workbook', () => {
  it('holds numbers to the last digit', async () => {
    const sheet = openSpreadsheet();
    sheet.write('A1', [[1 / 3, -1e-7, 123456789012.34, 0.1 + 0.2, 1e21, '12%', '2026-04-01']]);
    expect(await filed(sheet, 'A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1')).toEqual([
      ['n', '0.3333333333333333'],
      ['n', '-1e-7'],
      ['n', '123456789012.34'],
      ['n', '0.30000000000000004'],
      ['n', '1e+21'],
      ['n', '0.12'],
      ['n', '46113'],
    ]);
  });

  it('holds text as text, whatever it looks like', async () => {
    const sheet = openSpreadsheet();
    sheet.write('A1', [["'12", "'TRUE", "'=1+1", ' a <b> & "c" ', '[x](https://a.example)', 'é\n€']]);
    expect(await filed(sheet, 'A1', 'B1', 'C1', 'D1', 'F1')).toEqual([
      ['inlineStr', '12'],
      ['inlineStr', 'TRUE'],
      ['inlineStr', '=1+1'],
      ['inlineStr', ' a <b> & "c" '],
      ['inlineStr', 'é\n€'],
    ]);
  });

  it('keeps formulas of Excel with what they show', async () => {
    const sheet = openSpreadsheet();
    sheet.write('A1', [['=1/4', '=A1&"x"', '=A1>0', '=1/0', '=XLOOKUP(5,A2:A3,B2:B3)', '=LEN("a""b")']]);
    expect(await filed(sheet, 'A1', 'B1', 'C1', 'D1', 'E1', 'F1')).toEqual([
      ['n', '0.25', '1/4'],
      ['str', '0.25x', 'A1&"x"'],
      ['b', '1', 'A1>0'],
      ['e', '#DIV/0!', '1/0'],
      ['e', '#N/A', '_xlfn.XLOOKUP(5,A2:A3,B2:B3)'],
      ['n', '3', 'LEN("a"&CHAR(34)&"b")'],
    ]);
  });

  it('keeps the values of the add-in’s formulas, also within others, and its errors as errors', async () => {
    const sheet = openSpreadsheet();
    sheet.write('A1', [['=T.ADD(1,2)', '=IF(T.ADD(1,2)=3,"3","")', '=T.WORD("x")', '=1+T.WORD("x")']]);
    expect(await filed(sheet, 'A1', 'B1', 'C1', 'D1')).toEqual([
      ['n', '3'],
      ['inlineStr', '3'],
      ['e', '#VALUE!'],
      ['e', '#VALUE!'],
    ]);
  });

  it('holds the whole of a spill, of the add-in’s functions and of Excel’s own', async () => {
    const sheet = openSpreadsheet();
    sheet.write('A1', [['=T.COUNT(2)']]);
    sheet.write('A5', [['=A1:B2']]);
    expect(await filed(sheet, 'A1', 'B1', 'A2', 'B2', 'A5', 'B6')).toEqual([
      ['n', '1'],
      ['inlineStr', 'row 1'],
      ['n', '2'],
      ['inlineStr', 'row 2'],
      ['n', '1', 'A1:B2'],
      ['inlineStr', 'row 2'],
    ]);
  });

  it('says of an error that only a newer Excel knows what an older one can read', async () => {
    const sheet = openSpreadsheet();
    sheet.write('A1', [['=T.COUNT(2)'], ['in the way']]);
    expect(sheet.cell('A1').value).toBe('#SPILL!');
    expect(await filed(sheet, 'A1')).toEqual([['e', '#VALUE!']]);
  });

  it('carries number formats as they were written, and the date format of a formula', async () => {
    const sheet = openSpreadsheet();
    const written = [
      '#,##0_);[Red](#,##0)',
      '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
      'dd/mm/yyyy',
      '0.0?',
    ];
    sheet.write('A1', [[1, 2, 3, 4, '=DATE(2026,1,2)', '=T.ADD(1,2)']]);
    const at = { sheetId: sheet.host.sheets.active().id, row: 0, column: 0, rows: 1, columns: 4 };
    sheet.host.cells.setNumberFormats(at, [written]);
    const [, , , , date, plain] = await formats(sheet, 'A1', 'B1', 'C1', 'D1', 'E1', 'F1');
    expect(await formats(sheet, 'A1', 'B1', 'C1', 'D1')).toEqual(written);
    expect([date, plain]).toEqual(['m/d/yyyy', '0']);
  });

  it('is saved with formats that the grid cannot show', async () => {
    const sheet = openSpreadsheet();
    const odd = ['# ?/?', '0.00E+00', '[$-407]d. mmmm yyyy', '[h]:mm:ss', '0.0.0"', '[<1]0.0%;0'];
    sheet.write('A1', [odd.map((_, i) => i + 0.5)]);
    const at = { sheetId: sheet.host.sheets.active().id, row: 0, column: 0, rows: 1, columns: odd.length };
    sheet.host.cells.setNumberFormats(at, [odd]);
    expect(await filed(sheet, 'A1', 'F1')).toEqual([
      ['n', '0.5'],
      ['n', '5.5'],
    ]);
    // A number alone is one of the formats that a file need not spell out: 12 is # ?/?, 11 is 0.00E+00, 46 is [h]:mm:ss.
    expect(await formats(sheet, 'A1', 'B1', 'C1', 'D1', 'E1', 'F1')).toEqual([
      ...['12', '11', '[$-407]d. mmmm yyyy'],
      ...['46', '0', '[<1]0.0%;0'],
    ]);
  });

  it('knows its tables by name, with headers that are text', async () => {
    const sheet = openSpreadsheet();
    sheet.write('B2', [
      ['Item', 2026],
      ['Hinge', 4],
    ]);
    const area = { sheetId: sheet.host.sheets.active().id, row: 1, column: 1, rows: 2, columns: 2 };
    const { id } = sheet.host.tables.add(area, true);
    sheet.host.tables.rename(id, 'Journal');
    const table = (await saved(sheet)).part('xl/tables/table1.xml').documentElement;
    expect(['name', 'displayName', 'ref'].map((one) => table.getAttribute(one))).toEqual([
      'Journal',
      'Journal',
      'B2:C3',
    ]);
    expect(await filed(sheet, 'C2', 'C3')).toEqual([
      ['s', '1'],
      ['n', '4'],
    ]);
  });

  it('may be saved again, and is still the workbook it was', async () => {
    const sheet = openSpreadsheet();
    sheet.write('A1', [['=T.COUNT(2)', '', '=T.ADD(1,1)']]);
    const first = (await saved(sheet)).part('xl/worksheets/sheet0.xml').documentElement.outerHTML;
    expect((await saved(sheet)).part('xl/worksheets/sheet0.xml').documentElement.outerHTML).toBe(first);
    expect([sheet.cell('A1').formula, sheet.cell('C1').value]).toEqual(['=T.COUNT(2)', 2]);
  });
});
