import { edgesOf, heatOf, largestOf } from '../../../src/taskpane/chart/heat';

const VALUES = [
  [40, 10, -5],
  [20, -10, -50],
  ['#NUM!', 0, -1],
];

it('the largest figure counts without its sign, and text does not count', () => {
  expect(largestOf(VALUES)).toBe(50);
  expect(largestOf([['#NUM!']])).toBe(0);
});

it.each([
  [40, { sign: 'positive', share: 0.8 }],
  [-50, { sign: 'negative', share: 1 }],
  [0, { sign: 'positive', share: 0 }],
  ['#NUM!', { sign: 'none', share: 0 }],
])('%p is %p', (value, heat) => {
  expect(heatOf(value, 50)).toEqual(heat);
});

it('a table of zeros has no heat', () => {
  expect(heatOf(0, 0).share).toBe(0);
});

it('break-even runs between figures of unlike sign, not beside text', () => {
  const edges = VALUES.map((row, r) =>
    row.map((_, c) => {
      const { after, below } = edgesOf(VALUES, r, c);
      return `${after ? '|' : ''}${below ? '_' : ''}`;
    }),
  );
  expect(edges).toEqual([
    ['', '|_', ''],
    ['|', '_', ''],
    ['', '|', ''],
  ]);
});
