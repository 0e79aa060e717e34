import { addressText, columnName, intersection, parseAddress } from '../../../src/workbench/host/area';

const area = (row: number, column: number, rows: number, columns: number) => ({
  sheetId: 's',
  row,
  column,
  rows,
  columns,
});

describe('an address', () => {
  it.each([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['$B$2:C4', { row: 1, column: 1, rows: 3, columns: 2 }],
    ['C4:B2', { row: 1, column: 1, rows: 3, columns: 2 }],
    ['A:C', { row: 0, column: 0, columns: 3 }],
    ['2:5', { row: 1, column: 0, rows: 4 }],
    ['Sheet1!AA10', { sheetName: 'Sheet1', row: 9, column: 26, rows: 1, columns: 1 }],
    ["'It''s here'!A1", { sheetName: "It's here", row: 0, column: 0, rows: 1, columns: 1 }],
  ])('%s is read', (text, expected) => {
    expect(parseAddress(text)).toEqual(expected);
  });

  it.each(['', 'A', '1', 'A0', 'A1:B', 'A1:B2:C3', 'ABCD1', 'A1,B2', 'hello world'])(
    '%j is refused',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it('is written with a quoted sheet only where it must be', () => {
    expect(addressText(area(0, 0, 1, 1), 'Sheet1')).toBe('Sheet1!A1');
    expect(addressText(area(1, 1, 2, 2), "It's here")).toBe("'It''s here'!B2:C3");
  });

  it('counts columns past Z', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('an intersection', () => {
  it('is what both areas hold', () => {
    expect(intersection(area(0, 0, 3, 3), area(2, 1, 5, 5))).toEqual(area(2, 1, 1, 2));
  });

  it('is nothing where they do not meet', () => {
    expect(intersection(area(0, 0, 1, 1), area(1, 0, 1, 1))).toBeUndefined();
  });
});
