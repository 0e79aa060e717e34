import { netRealisableValue } from '../../../src/core/inventory/net-realisable-value';
import { problemOf, valueOf } from '../answers';

test.each([
  // IAS 2.6: work in progress sells at 120 after 45 to complete and 12 to sell.
  [[120, 45, 12], 63],
  // IAS 2.31: market and contract prices of 44 and 55 with 2 to sell.
  [[44, null, 2], 42],
  [[55, 0, 2], 53],
  [[55], 55],
  [[55, 0, 2, 600], 31_800],
  [[10, 8, 5], -3],
  [[10, 0, 0, 0], 0],
] as const)('%j is %d', ([price, completion, selling, quantity], expected) => {
  expect(valueOf(netRealisableValue(price, completion, selling, quantity))).toBe(expected);
});

test.each([
  ['selling_price', [-1], 'out-of-range'],
  ['completion_costs', [1, -1], 'out-of-range'],
  ['selling_costs', [1, 0, 'x'], 'not-understood'],
  ['quantity', [1, 0, 0, -1], 'out-of-range'],
] as const)('a wrong %s is named', (argument, [price, completion, selling, quantity], kind) => {
  expect(problemOf(netRealisableValue(price, completion, selling, quantity))).toMatchObject({
    argument,
    kind,
  });
});
