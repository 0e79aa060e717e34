import fc from 'fast-check';
import { goodwillLoss } from '../../../src/core/impairment/goodwill';
import { figuresOf, formulasOf, problemOf, valueOf } from '../answers';

test.each([
  // ASC 350-20-55-23A to 55-23C, example 2A: published as 333.
  [1000, 800, 400, 0.4, undefined, 333.333333],
  // ASC 350-20-35-8B: no more than the goodwill.
  [1000, 800, 300, 0.4, 1, 300],
  // Half of it deductible, none of it, and no tax at all.
  [1000, 800, 400, 0.25, 0.5, 228.571429],
  [1000, 800, 400, 0.4, 0, 200],
  [1000, 800, 400, undefined, undefined, 200],
  // Worth as much, worth more, and a carrying amount of 0 or less.
  [1000, 1000, 400, 0.4, 1, 0],
  [900, 950, 100, 0, 1, 0],
  [0, -50, 100, 0.4, 1, 0],
  [-1000, -1500, 400, 0.4, 1, 0],
])('carrying %p, worth %p, goodwill %p, tax %p on a share of %p: %p', (from, to, most, tax, share, loss) => {
  expect(valueOf(goodwillLoss(from, to, most, tax, share))).toBeCloseTo(loss, 6);
});

test('an omitted share is all of it, however it is left blank; a typed 0 is none of it', () => {
  const losses = [undefined, null, '', 1, 0].map((share) =>
    valueOf(goodwillLoss(1000, 800, 400, 0.5, share)),
  );
  expect(losses).toEqual([400, 400, 400, 400, 200]);
});

describe('properties', () => {
  const amount = fc.integer({ min: 1, max: 1e9 }).map((units) => units / 100);
  const fraction = fc.double({ min: 0, max: 0.9, noNaN: true });

  test('the loss is never more than the goodwill, and after its tax leaves fair value unless it is capped', () => {
    fc.assert(
      fc.property(amount, amount, amount, fraction, fraction, (carrying, fair, most, tax, share) => {
        const loss = valueOf(goodwillLoss(carrying, fair, most, tax, share));
        expect(loss).toBeGreaterThanOrEqual(0);
        expect(loss).toBeLessThanOrEqual(most);
        const after = carrying - loss + tax * share * loss;
        // Above fair value only where all goodwill is gone, below it only where there is no loss.
        const left = (after - fair) / Math.max(carrying, fair);
        expect(loss < most ? Math.max(left, 0) : 0).toBeLessThan(1e-9);
        expect(loss > 0 ? Math.min(left, 0) : 0).toBeGreaterThan(-1e-9);
      }),
    );
  });

  test('without tax it is the excess, at most the goodwill', () => {
    fc.assert(
      fc.property(amount, amount, amount, (carrying, fair, most) => {
        const excess = Math.max(0, Math.round((carrying - fair) * 100) / 100);
        expect(valueOf(goodwillLoss(carrying, fair, most))).toBe(Math.min(most, excess));
      }),
    );
  });
});

test('the working proves the loss before it gives it', () => {
  const made = goodwillLoss(1000, 800, 300, 0.4);
  expect(formulasOf(made)).toEqual([
    'max(0, 1,000 − 800)',
    '200 ÷ (1 − 0.4 × 1)',
    '0.4 × 1 × 300',
    '1,000 − 300 + 120',
    'min(300, 333.3333333333)',
  ]);
  expect(figuresOf(made).slice(-3)).toEqual([120, 820, 300]);
  expect(formulasOf(goodwillLoss(-5, 1, 1)).join()).toContain('not above 0');
});

test.each([
  ['carrying', 'not-understood', () => goodwillLoss('x', 1, 1)],
  ['fair_value', 'not-understood', () => goodwillLoss(1, 'x', 1)],
  ['goodwill', 'out-of-range', () => goodwillLoss(1, 1, -1)],
  ['tax_rate', 'out-of-range', () => goodwillLoss(1, 1, 1, 1)],
  ['tax_rate', 'out-of-range', () => goodwillLoss(1, 1, 1, -0.1)],
  ['tax_rate', 'not-understood', () => goodwillLoss(1, 1, 1, 'low')],
  ['deductible_share', 'out-of-range', () => goodwillLoss(1, 1, 1, 0.25, 1.5)],
  ['deductible_share', 'out-of-range', () => goodwillLoss(1, 1, 1, 0.25, -0.5)],
  ['deductible_share', 'not-understood', () => goodwillLoss(1, 1, 1, 0.25, 'half')],
] as const)('%s that is %s is named', (argument, kind, run) => {
  expect(problemOf(run())).toMatchObject({ kind, argument });
});
