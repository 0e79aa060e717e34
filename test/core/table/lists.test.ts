import { readNumber } from '../../../src/core/argument';
import { readBeside, readForEach, readList } from '../../../src/core/table/lists';

const THREE = ['amounts', 3] as const;

test.each([
  [[[1, 2, 3]], [1, 2, 3]],
  [
    [[1], [2]],
    [1, 2],
  ],
  // Every cell keeps its place.
  [[[1, null, 3, null]], [1, 0, 3, 0]],
  [5, [5]],
])('a list of %j', (given, items) => {
  expect(readList('amounts', given, readNumber)).toEqual({ ok: true, value: items });
});

test('a row may stand beside a column', () => {
  expect(readBeside('rates', [[1], [2], [3]], THREE, readNumber)).toEqual({ ok: true, value: [1, 2, 3] });
});

test('a single value may hold for each', () => {
  expect(readForEach('lgd', 0.4, THREE, readNumber)).toEqual({ ok: true, value: [0.4, 0.4, 0.4] });
  expect(readForEach('lgd', [[1, 2, 3]], THREE, readNumber)).toEqual({ ok: true, value: [1, 2, 3] });
});

test.each([
  ['another length', readBeside('rates', [[1, 2]], THREE, readNumber), 'rates', '2 cells'],
  ['one for three', readBeside('rates', 1, THREE, readNumber), 'rates', '1 cell'],
  ['two for three', readForEach('rates', [[1, 2]], THREE, readNumber), 'rates', '2 cells'],
  ['an item', readList('rates', [[1], ['x']], readNumber), 'rates item 2', '"x"'],
  ['a single item', readList('rates', 'x', readNumber), 'rates', '"x"'],
  [
    'rows and columns',
    readList(
      'rates',
      [
        [1, 2],
        [3, 4],
      ],
      readNumber,
    ),
    'rates',
    '2 rows and 2 columns',
  ],
])('%s is refused and says what it got', (_, list, argument, got) => {
  expect(list).toMatchObject({ ok: false, problem: { kind: 'not-understood', argument, got } });
});

test('a list has a limit', () => {
  const list = readList('amounts', Array<number[]>(100_001).fill([1]), readNumber);
  expect(list).toMatchObject({ ok: false, problem: { kind: 'too-large', got: '100,001 cells' } });
});
