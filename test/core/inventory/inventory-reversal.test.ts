import fc from 'fast-check';
import { inventoryReversal } from '../../../src/core/inventory/inventory-reversal';
import { formulasOf, problemOf, valueOf } from '../answers';
import { totalOf, worth } from './stock-lists';

/** cost, earlier write-down, NRV → reversal. */
test.each([
  ['IAS 2.33: worth more than cost again, so all of it', 1000, 300, 1200, 300],
  ['Masaryk University, product X: in part', 70_000, 10_000, 65_000, 5000],
  ['Masaryk University, product Y: at most the earlier write-down', 86_000, 2000, 88_500, 2000],
  ['IAS 2.33: worth less still', 1000, 300, 650, 0],
  ['worth what it is carried at', 1000, 300, 700, 0],
  ['worth less than nothing', 1000, 1000, -50, 0],
  ['never written down', 1000, 0, 1200, 0],
  ['worth its cost to the cent, whatever the doubles make of it', 0.3, 0.1, 0.3, 0.1],
])('%s', (_, cost, earlier, nrv, reversal) => {
  expect(valueOf(inventoryReversal(cost, earlier, nrv))).toBe(reversal);
});

test.each(['US GAAP', 'us-gaap', 'US GAAP LIFO'])(
  'under %s there is none, and the working says why',
  (word) => {
    const none = inventoryReversal(1000, 300, 1200, word);
    expect(valueOf(none)).toBe(0);
    expect(formulasOf(none)).toEqual(['none: what stock was written down to is its new cost']);
  },
);

test('it is that of a list of one item, 0 to the earlier write-down', () => {
  const amount = fc.integer({ min: 0, max: 1e9 });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: -1e9, max: 1e9 }), (a, b, nrv) => {
      const [cost, earlier] = [Math.max(a, b), Math.min(a, b)];
      const reversal = valueOf(inventoryReversal(cost, earlier, nrv));
      expect(reversal).toBe(totalOf([worth(cost, nrv, { 'Earlier write-down': earlier })]).Reversal);
      expect(reversal).toBeGreaterThanOrEqual(0);
      expect(reversal).toBeLessThanOrEqual(earlier);
    }),
  );
});

test.each([
  ['cost', [-1, 0, 0], 'out-of-range'],
  ['cost', ['ten', 0, 0], 'not-understood'],
  ['earlier_writedown', [10, -1, 0], 'out-of-range'],
  ['earlier_writedown', [10, 11, 0], 'out-of-range'],
  ['nrv', [10, 5, 'five'], 'not-understood'],
  ['framework', [10, 5, 5, 'HGB'], 'not-understood'],
] as const)('a wrong %s is named', (argument, [cost, earlier, nrv, framework], kind) => {
  expect(problemOf(inventoryReversal(cost, earlier, nrv, framework))).toMatchObject({ kind, argument });
});
