import fc from 'fast-check';
import { revaluation } from '../../../src/core/impairment/revaluation';
import { figuresOf, problemOf, valueOf } from '../answers';

function rowOf(...given: Parameters<typeof revaluation>): readonly number[] {
  return (valueOf(revaluation(...given))[1] ?? []).map(Number);
}

test.each([
  // IAS 36.60–.61: impairment of a revalued asset.
  [500, 380, 90, 0, [-90, -30, 0]],
  // IAS 16.39: a rise gives back an earlier loss first.
  [50_000, 61_000, 0, 7_000, [4_000, 7_000, 4_000]],
  [50_000, 55_000, 0, 7_000, [0, 5_000, 0]],
  [50_000, 61_000, null, null, [11_000, 0, 11_000]],
  // IAS 16.40: a fall within the surplus, and without one.
  [500, 450, 90, 0, [-50, 0, 40]],
  [500, 450, 0, 30, [0, -50, 0]],
  // No change.
  [500, 500, 90, 30, [0, 0, 90]],
])('from %p to %p with a surplus of %p and an earlier loss of %p', (from, to, surplus, loss, row) => {
  expect(rowOf(from, to, surplus, loss)).toEqual(row);
});

describe('properties', () => {
  const size = fc.integer({ min: 0, max: 1e9 });

  test('the two parts add up to the change, and both have its sign', () => {
    fc.assert(
      fc.property(size, size, size, size, (from, to, surplus, loss) => {
        const [oci = NaN, profit = NaN, after = NaN] = rowOf(from, to, surplus, loss);
        expect(oci + profit).toBe(to - from);
        expect(Math.min(oci * (to - from), profit * (to - from))).toBeGreaterThanOrEqual(0);
        expect(after).toBe(surplus + oci);
      }),
    );
  });

  test('the surplus never falls below 0, and profit gives back no more than it took', () => {
    const fraction = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, fraction, fraction, (from, to, surplus, loss) => {
        const [, profit = NaN, after = NaN] = rowOf(from, to, surplus, loss);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(profit).toBeLessThanOrEqual(loss);
      }),
    );
  });

  test('a fall and the rise back leave everything as it was', () => {
    fc.assert(
      fc.property(size, size, size, (from, change, surplus) => {
        const [, lost = NaN, left = NaN] = rowOf(from + change, from, surplus);
        const [, back = NaN, again = NaN] = rowOf(from, from + change, left, -lost);
        expect([lost + back, again]).toEqual([0, surplus]);
      }),
    );
  });
});

test('no part is −0', () => {
  const rows = [...rowOf(5, 4), ...rowOf(4, 5), ...rowOf(4, 4), ...rowOf(5, 4, 9)];
  expect(rows.filter((part) => Object.is(part, -0))).toEqual([]);
});

test('the working goes from the change to what it takes first', () => {
  expect(figuresOf(revaluation(500, 380, 90))).toEqual([-120, -90, 0]);
  expect(figuresOf(revaluation(50_000, 61_000, 0, 7_000))).toEqual([11_000, 7_000, 4_000]);
});

test.each([
  ['carrying', 'not-understood', () => revaluation('x', 1)],
  ['carrying', 'out-of-range', () => revaluation(-1, 1)],
  ['fair_value', 'out-of-range', () => revaluation(1, -1)],
  ['fair_value', 'not-understood', () => revaluation(1, 'x')],
  ['surplus', 'out-of-range', () => revaluation(1, 1, -1)],
  ['earlier_loss', 'out-of-range', () => revaluation(1, 1, 0, -1)],
  ['earlier_loss', 'not-understood', () => revaluation(1, 1, 0, 'x')],
  ['surplus', 'out-of-range', () => revaluation(0, 1e308, 1e308)],
] as const)('%s that is %s is named', (argument, kind, run) => {
  expect(problemOf(run())).toMatchObject({ kind, argument });
});
