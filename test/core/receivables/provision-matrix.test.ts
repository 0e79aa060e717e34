import fc from 'fast-check';
import { provisionMatrix } from '../../../src/core/receivables/provision-matrix';
import { figuresOf, formulasOf, problemOf, valueOf } from '../answers';

test.each([
  [
    'IFRS 9, Illustrative Example 12',
    [15e6, 7.5e6, 4e6, 2.5e6, 1e6],
    [0.003, 0.016, 0.036, 0.066, 0.106],
    580_000,
  ],
  [
    'Accounting Principles: A Business Perspective, exhibit 77',
    [560_000, 252_000, 4_000, 800, 11_200],
    [0.01, 0.05, 0.1, 0.25, 0.5],
    24_400,
  ],
  [
    'scribd.com/document/565785148, the ageing of a course',
    [700_000, 120_000, 80_000, 30_000, 10_000],
    [0.05, 0.08, 0.2, 0.25, 0.5],
    73_100,
  ],
  // Published with 112 in place of 112.50.
  [
    'faqifrs.com, the provision matrix, up to 90 days',
    [15_000, 7_500, 4_000, 2_500],
    [0.005, 0.022, 0.027, 0.045],
    460.5,
  ],
])('%s', (_, balances, rates, loss) => {
  expect(valueOf(provisionMatrix([balances], [rates]))).toBe(loss);
  expect(valueOf(provisionMatrix([balances], [rates], 0))).toBe(loss);
});

test('balances may be a column and rates a row', () => {
  expect(valueOf(provisionMatrix([[100], [200]], [[0.1, 0.2]]))).toBe(50);
});

test('a factor lifts no band above its balance', () => {
  expect(valueOf(provisionMatrix([[1_000, 100, 40]], [[0.02, 0.9, 1]], 1.25))).toBe(25 + 100 + 40);
});

test('a credit balance is no negative loss', () => {
  expect(valueOf(provisionMatrix([[1_000, -400]], [[0.02, 0.5]]))).toBe(20);
});

test('cents stay what was typed', () => {
  expect(valueOf(provisionMatrix([[0.1, 0.2]], [[0.1, 0.1]]))).toBe(0.03);
});

describe('properties', () => {
  /** In cents, per mille and hundredths, so that whole numbers tell the loss exactly. */
  const band = fc.tuple(fc.integer({ min: -1e9, max: 1e11 }), fc.integer({ min: 0, max: 1_000 }));
  const bands = fc.array(band, { minLength: 1, maxLength: 12 });
  const factor = fc.integer({ min: 1, max: 400 });
  const lossOf = (each: readonly (readonly [number, number])[], hundredths: number): number =>
    valueOf(
      provisionMatrix(
        [each.map(([balance]) => balance / 100)],
        [each.map(([, rate]) => rate / 1_000)],
        hundredths / 100,
      ),
    );

  test('whole numbers find the same loss', () => {
    fc.assert(
      fc.property(bands, factor, (each, hundredths) => {
        const parts = each.map(([balance, rate]) => {
          const share = BigInt(Math.min(100_000, rate * hundredths));
          return balance < 0 ? 0n : BigInt(balance) * share;
        });
        const exact = parts.reduce((sum, part) => sum + part, 0n);
        // Of 1e-7 of the currency: its quotient is the nearest double only up to 2^53.
        const [whole, rest] = [exact / 10_000_000n, exact % 10_000_000n];
        expect(lossOf(each, hundredths)).toBeCloseTo(Number(whole) + Number(rest) / 1e7, 4);
      }),
    );
  });

  test('the loss is never negative, nor more than what is owed', () => {
    fc.assert(
      fc.property(bands, factor, (each, hundredths) => {
        const owed = each.reduce((sum, [balance]) => sum + Math.max(0, balance), 0);
        const loss = lossOf(each, hundredths);
        expect(loss).toBeGreaterThanOrEqual(0);
        expect(loss).toBeLessThanOrEqual(owed / 100);
      }),
    );
  });

  test('a higher factor never lowers it', () => {
    fc.assert(
      fc.property(bands, factor, (each, hundredths) => {
        expect(lossOf(each, hundredths + 10)).toBeGreaterThanOrEqual(lossOf(each, hundredths));
      }),
    );
  });
});

test('the working says where a factor stops, and why a credit counts for nothing', () => {
  const answer = provisionMatrix([[1_000, 100, -40]], [[0.02, 0.9, 1]], 1.25);
  expect(formulasOf(answer)).toEqual([
    '1,000 × 0.02 × 1.25',
    '100 × min(1, 0.9 × 1.25)',
    'none: −40 is a credit',
    '25 + 100 + 0',
  ]);
  expect(figuresOf(answer)).toEqual([25, 100, 0, 125]);
  expect(formulasOf(provisionMatrix(50_000, 0.02))).toEqual(['50,000 × 0.02', '1,000']);
});

const FRACTION = 'a fraction from 0 to 1, 0.25 for 25 %';

test.each([
  ['rates', [[1, 2, 3]], [[0.1, 0.2]], 1, 'not-understood', '2 cells', 'as many cells as balances, 3'],
  ['rates', [[1, 2]], 0.1, 1, 'not-understood', '1 cell', 'as many cells as balances, 2'],
  ['balances item 2', [[1], ['two']], [[0.1], [0.2]], 1, 'not-understood', '"two"', 'a number'],
  ['rates item 2', [[1, 2]], [[0.1, 'x']], 1, 'not-understood', '"x"', FRACTION],
  ['rates item 1', [[1, 2]], [[2, 0.1]], 1, 'out-of-range', '2', FRACTION],
  ['rates item 1', [[1, 2]], [[-0.1, 0.1]], 1, 'out-of-range', '-0.1', FRACTION],
  ['forward_factor', [[1]], [[0.1]], -1, 'out-of-range', '-1', 'a number above 0'],
  ['forward_factor', [[1]], [[0.1]], 'bleak', 'not-understood', '"bleak"', 'a number above 0'],
])('%s of %j at %j, factor %p, is refused', (argument, balances, rates, factor, kind, got, takes) => {
  expect(problemOf(provisionMatrix(balances, rates, factor))).toEqual({ kind, argument, got, takes });
});

test('a loss past the largest number is refused, not infinite', () => {
  const problem = problemOf(provisionMatrix([[1.7e308, 1.7e308]], [[1, 1]]));
  expect(problem).toMatchObject({ kind: 'out-of-range', argument: 'balances' });
});
