import fc from 'fast-check';
import {
  firstRow,
  addressOf,
  columnLetters,
  overlap,
  splitAddress,
  blockAt,
} from '../../src/workbook/cell-address';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

it.each([
  ['Journal', 'Journal!A8:E9'],
  ['Q1 2026', "'Q1 2026'!A8:E9"],
  ["Ann's", "'Ann''s'!A8:E9"],
  ['FY26', "'FY26'!A8:E9"],
  ['R', "'R'!A8:E9"],
  ['C', "'C'!A8:E9"],
  ['RC', "'RC'!A8:E9"],
  ['r1c1', "'r1c1'!A8:E9"],
  ['TRUE', "'TRUE'!A8:E9"],
  ['Rent', 'Rent!A8:E9'],
  ['Übersicht', 'Übersicht!A8:E9'],
])('the sheet %s is written %s', (sheet, address) => {
  expect(addressOf(sheet, { row: 7, column: 0, rows: 2, columns: 5 })).toBe(address);
});

it('an address gives back its sheet, whatever its name', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (sheet) => {
      const address = addressOf(sheet, { row: 0, column: 2, rows: 1, columns: 1 });
      expect(splitAddress(address)).toEqual({ sheet, cells: 'C1' });
    }),
  );
});

it('two blocks share what both cover', () => {
  const a = { row: 0, column: 0, rows: 3, columns: 3 };
  expect(overlap(a, { row: 1, column: 2, rows: 9, columns: 9 })).toEqual({
    row: 1,
    column: 2,
    rows: 2,
    columns: 1,
  });
  expect(overlap(a, { row: 3, column: 0, rows: 1, columns: 1 })).toBeUndefined();
});

test.each([
  ['Register!A4:M24', 4],
  ["'Plant 2'!C12", 12],
  ['Register!C:C', 1],
])('%s begins in row %d', (address, row) => {
  expect(firstRow(address)).toBe(row);
});

test.each([
  ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
  ['$B$4:D9', { row: 3, column: 1, rows: 6, columns: 3 }],
  ['AB12', { row: 11, column: 27, rows: 1, columns: 1 }],
  ['B:C', undefined],
  ['2:3', undefined],
  ['B4:A1', undefined],
  ['#REF!', undefined],
  ['A0', undefined],
])('the block at %s', (cells, block) => {
  expect(blockAt(cells)).toEqual(block);
});
