import fc from 'fast-check';
import { heldForSale } from '../../../src/core/impairment/held-for-sale';
import { figuresOf, problemOf, valueOf } from '../answers';

test.each([
  // IFRS 5.15: a loss, with costs to sell.
  [500, 480, 25, undefined, 45],
  // IFRS 5.20–.21: a gain, at most the losses before.
  [455, 560, 0, 75, -75],
  [455, 500, 0, 75, -45],
  // ASC 360-10-35-40.
  [460, 530, 0, 40, -40],
  // Nothing was lost before, nothing has changed.
  [455, 560, 0, undefined, 0],
  [455, 455, 0, 75, 0],
  // A disposal group whose liabilities outweigh it, to be paid for.
  [100, -20, 5, 0, 125],
  [-50, -80, 0, 0, 30],
])(
  'carrying %p, worth %p less costs of %p, after losses of %p: %p',
  (carrying, fair, costs, earlier, loss) => {
    expect(valueOf(heldForSale(carrying, fair, costs, earlier))).toBe(loss);
  },
);

describe('properties', () => {
  const amount = fc.integer({ min: -1e9, max: 1e9 });
  const size = fc.integer({ min: 0, max: 1e9 });

  test('what is carried after it is fair value less costs to sell, or less where the losses do not reach', () => {
    fc.assert(
      fc.property(amount, amount, size, size, (carrying, fair, costs, earlier) => {
        const loss = valueOf(heldForSale(carrying, fair, costs, earlier));
        expect(carrying - loss).toBe(Math.min(fair - costs, carrying + earlier));
      }),
    );
  });

  test('a gain is never more than the earlier losses', () => {
    fc.assert(
      fc.property(amount, amount, size, size, (carrying, fair, costs, earlier) => {
        expect(valueOf(heldForSale(carrying, fair, costs, earlier))).toBeGreaterThanOrEqual(-earlier);
      }),
    );
  });
});

test('no gain is 0 and not −0', () => {
  expect(Object.is(valueOf(heldForSale(455, 560, 0, 0)), 0)).toBe(true);
  expect(Object.is(figuresOf(heldForSale(455, 560, 0, 0)).at(-1), 0)).toBe(true);
});

test.each([
  ['carrying', 'not-understood', () => heldForSale('x', 1, 1)],
  ['fair_value', 'not-understood', () => heldForSale(1, 'x', 1)],
  ['costs_to_sell', 'out-of-range', () => heldForSale(1, 1, -1)],
  ['costs_to_sell', 'not-understood', () => heldForSale(1, 1, 'x')],
  ['earlier_losses', 'out-of-range', () => heldForSale(1, 1, 1, -1)],
  ['carrying', 'out-of-range', () => heldForSale(1e308, -1e308, 0)],
] as const)('%s that is %s is named', (argument, kind, run) => {
  expect(problemOf(run())).toMatchObject({ kind, argument });
});
