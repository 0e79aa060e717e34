import { cellOf, cellsOf, figurePlaces } from '../../src/batch/cell';

test.each([
  ['1234.50', 1234.5],
  ['-5', -5],
  ['15%', 0.15],
  ['1e3', 1000],
  ['46113', 46_113],
  ['', ''],
  ['1,234.50', '1,234.50'],
  ['1.234,50', '1.234,50'],
  ['TRUE', 'TRUE'],
  ['1e999', '1e999'],
])('%j is the cell %j, of an amount or a day', (text, cell) => {
  expect(cellOf(text, false)).toBe(cell);
  expect(cellOf(text, true)).toBe(cell);
});

test.each([
  ['2026-04-01', 46_113],
  [' 2026-04-01 ', 46_113],
  ['2026-02-30', '2026-02-30'],
  ['03/04/2026', '03/04/2026'],
])('%j is the cell %j in a column of days, and text in one of amounts', (text, cell) => {
  expect(cellOf(text, true)).toBe(cell);
  expect(cellOf(text, false)).toBe(text);
});

test('names and words stay as they are written, and fields that are not there stay away', () => {
  const places = new Map([
    ['Asset', 0],
    ['Class', 1],
    ['Cost', 2],
    ['Method', 3],
    ['In service', 5],
  ] as const);
  const figures = figurePlaces(places);
  expect(cellsOf(['007', '2026-04-01', '10', '1'], figures)).toEqual(['007', '2026-04-01', 10, '1']);
});

test('a day is one in a column of days, and no amount in another', () => {
  const register = figurePlaces(
    new Map([
      ['Cost', 0],
      ['Disposed', 1],
      ['Opening date', 2],
    ] as const),
  );
  expect(cellsOf(['2026-04-01', '2026-04-01', '46113'], register)).toEqual(['2026-04-01', 46_113, 46_113]);
  const events = figurePlaces(
    new Map([
      ['Date', 0],
      ['Amount', 1],
    ] as const),
  );
  expect(cellsOf(['2026-04-01', '2026-04-01'], events)).toEqual([46_113, '2026-04-01']);
});
