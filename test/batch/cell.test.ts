import { cellOf, cellsOf, figurePlaces } from '../../src/batch/cell';

test.each([
  ['1234.50', 1234.5],
  ['-5', -5],
  ['15%', 0.15],
  ['1e3', 1000],
  ['2026-04-01', 46_113],
  [' 2026-04-01 ', 46_113],
  ['46113', 46_113],
  ['', ''],
  ['1,234.50', '1,234.50'],
  ['2026-02-30', '2026-02-30'],
  ['03/04/2026', '03/04/2026'],
  ['1.234,50', '1.234,50'],
  ['TRUE', 'TRUE'],
  ['1e999', '1e999'],
])('%j is the cell %j', (text, cell) => {
  expect(cellOf(text)).toBe(cell);
});

test('names and words stay as they are written, and fields that are not there stay away', () => {
  const places = new Map([
    ['Asset', 0],
    ['Class', 1],
    ['Cost', 2],
    ['Method', 3],
    ['In service', 5],
  ] as const);
  expect(cellsOf(['007', '2026-04-01', '10', '1'], figurePlaces(places))).toEqual([
    '007',
    '2026-04-01',
    10,
    '1',
  ]);
});
