import fc from 'fast-check';
import { lowerOfCostOrMarket, market } from '../../../src/core/inventory/market';
import { problemOf, valueOf } from '../answers';

/** cost, replacement cost, NRV, normal profit → designated market, write-down. */
test.each([
  ['accountingcoach.com, lower of cost or market: inside the band', 10, 8, 9, 2, 8, 2],
  ['accountingcoach.com, lower of cost or market: below the floor', 10, 5, 7, 1, 6, 4],
  ['ASC 330, replacement cost at the ceiling', 100, 90, 90, 15, 90, 10],
  ['ASC 330, replacement cost at the floor', 100, 75, 90, 15, 75, 25],
  ['ASC 330, the floor above cost: no write-down although replacement is cheaper', 100, 90, 130, 20, 110, 0],
  ['ASC 330, no normal profit: floor and ceiling are one', 100, 70, 90, 0, 90, 10],
  ['ASC 330, a negative NRV writes down to 0 and no further', 40, 10, -5, 2, -5, 40],
])('%s', (_, cost, replacement, nrv, profit, designated, writeDown) => {
  expect(valueOf(market(replacement, nrv, profit))).toBe(designated);
  expect(valueOf(lowerOfCostOrMarket(cost, replacement, nrv, profit))).toBe(writeDown);
});

test('market is the middle one of replacement cost, ceiling and floor', () => {
  const amount = fc.integer({ min: 0, max: 1e9 });
  fc.assert(
    fc.property(amount, fc.integer({ min: -1e9, max: 1e9 }), amount, (replacement, nrv, profit) => {
      const middle = [replacement, nrv, nrv - profit].sort((a, b) => a - b)[1];
      expect(valueOf(market(replacement, nrv, profit))).toBe(middle);
    }),
  );
});

test.each([
  ['cost', [-1, 1, 1, 1], 'out-of-range'],
  ['replacement_cost', [1, -1, 1, 1], 'out-of-range'],
  ['nrv', [1, 1, 'x', 1], 'not-understood'],
  ['normal_profit', [1, 1, 1, -1], 'out-of-range'],
] as const)('a wrong %s is named', (argument, [cost, replacement, nrv, profit], kind) => {
  expect(problemOf(lowerOfCostOrMarket(cost, replacement, nrv, profit))).toMatchObject({ argument, kind });
});
