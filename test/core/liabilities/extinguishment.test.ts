import fc from 'fast-check';
import { extinguishment } from '../../../src/core/liabilities/extinguishment';
import { problemOf, valueOf } from '../answers';

test.each([
  // Settled below, above and at its carrying amount.
  [1_000_000, 930_000, null, 70_000],
  [1_000_000, 1_030_000, null, -30_000],
  [1_000_000, 1_000_000, 0, 0],
  // Fees lower a gain and deepen a loss.
  [1_000_000, 930_000, 5_000, 65_000],
  [1_000_000, 1_030_000, 5_000, -35_000],
  // Released for nothing.
  [1_000_000, null, null, 1_000_000],
])('carrying %d settled for %p with fees of %p: %d', (carrying, consideration, fees, gain) => {
  expect(valueOf(extinguishment(carrying, consideration, fees))).toBe(gain);
});

describe('properties', () => {
  const amount = fc.integer({ min: 0, max: 1e12 });

  test('what one side of the same debt gains, turned round, is lost', () => {
    fc.assert(
      fc.property(amount, amount, (carrying, consideration) => {
        const [gain, turned] = [
          extinguishment(carrying, consideration),
          extinguishment(consideration, carrying),
        ];
        expect(valueOf(gain) + valueOf(turned)).toBe(0);
      }),
    );
  });

  test('consideration, fees and gain make up the carrying amount', () => {
    fc.assert(
      fc.property(amount, amount, amount, (carrying, consideration, fees) => {
        expect(valueOf(extinguishment(carrying, consideration, fees)) + consideration + fees).toBe(carrying);
      }),
    );
  });
});

test('the working shows the subtraction', () => {
  const answer = extinguishment(1_000_000, 930_000, 5_000);
  expect(answer.ok && answer.value.working()).toEqual([
    {
      label: 'Gain (+) or loss (−)',
      formula: '1,000,000 − 930,000 − 5,000',
      value: 65_000,
      unit: 'amount',
      source: { work: 'IFRS 9', place: '3.3.3' },
    },
  ]);
});

test.each([
  ['carrying', [-1, 1, 0], 'out-of-range', '-1'],
  ['consideration', [1, -1, 0], 'out-of-range', '-1'],
  ['fees', [1, 1, -1], 'out-of-range', '-1'],
  ['carrying', ['much', 1, 0], 'not-understood', '"much"'],
  ['consideration', [1, 'less', 0], 'not-understood', '"less"'],
  ['fees', [1, 1, 'some'], 'not-understood', '"some"'],
  ['carrying', [Infinity, 1, 0], 'out-of-range', 'Infinity'],
] as const)('a wrong %s of %j is named', (argument, [carrying, consideration, fees], kind, got) => {
  const problem = problemOf(extinguishment(carrying, consideration, fees));
  expect(problem).toEqual({ kind, argument, got, takes: 'a number of 0 or more' });
});

test('a loss past the largest number is refused, not infinite', () => {
  const problem = problemOf(extinguishment(0, 1.7e308, 1.7e308));
  expect(problem).toMatchObject({ kind: 'out-of-range', argument: 'consideration' });
});
