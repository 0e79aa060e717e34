import fc from 'fast-check';
import { lowerOfCostAndNrv } from '../../../src/core/inventory/lower-of-cost-and-nrv';
import { problemOf, valueOf } from '../answers';

test.each([
  // Stock of 10,000 worth 2,000.
  [10_000, 2_000, 8_000],
  [100, 100, 0],
  [100, 130, 0],
  // A negative net realisable value writes all of the cost down and no more.
  [100, -5, 100],
])('cost %d against NRV %d is written down by %d', (cost, nrv, expected) => {
  expect(valueOf(lowerOfCostAndNrv(cost, nrv))).toBe(expected);
});

test('what remains lies between 0 and cost, and is the lower of cost and NRV', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: -1e12, max: 1e12 }), (cost, nrv) => {
      const remains = cost - valueOf(lowerOfCostAndNrv(cost, nrv));
      expect(remains).toBeGreaterThanOrEqual(0);
      expect(remains).toBe(Math.min(cost, Math.max(nrv, 0)));
    }),
  );
});

test.each([
  ['cost', -1, 5, 'out-of-range'],
  ['cost', 'ten', 5, 'not-understood'],
  ['nrv', 10, 'five', 'not-understood'],
])('a wrong %s is named', (argument, cost, nrv, kind) => {
  expect(problemOf(lowerOfCostAndNrv(cost, nrv))).toMatchObject({ kind, argument });
});
