import { figureOf, heldBy } from '../../../src/taskpane/share/held';

const held = (...values: Parameters<typeof figureOf>[0][]) => heldBy(values.map(figureOf));

it('says one value as it is', () => {
  expect([held(5), held('SLN'), held(true), held(null), held({ error: '#NUM!' })]).toEqual([
    { value: 5 },
    { value: 'SLN' },
    { value: 'TRUE' },
    { value: 'blank' },
    { value: '#NUM!' },
  ]);
});

it('says several numbers by the least, the most and their sum', () => {
  expect(held(3, -1, 7)).toEqual({ value: -1, highest: 7, total: 9 });
});

it('says no most where all numbers are the same', () => {
  expect(held(4, 4)).toEqual({ value: 4, total: 8 });
});

it('says a table by its size and the sum of its numbers', () => {
  expect(
    held([
      ['Year', 1],
      [2, { error: '#NUM!' }],
    ]),
  ).toEqual({
    value: '2 rows × 2 columns',
    total: 3,
    isTable: true,
  });
});

it('takes a table of one cell for that cell', () => {
  expect(held([[8]])).toEqual({ value: 8 });
});

it('says a few texts, and counts many', () => {
  expect(held('a', 'b', 'a')).toEqual({ value: 'a; b' });
  expect(held('a', 'b', 'c', 4)).toEqual({ value: '4 different values' });
});
