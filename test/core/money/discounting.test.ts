import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { presentValue, rateOf, signChanges } from '../../../src/core/money/discounting';
import { add, div, whole, type Exact } from '../../oracle/depreciation';

const D60 = Decimal.clone({ precision: 60 });
const decimal = ([num, den]: Exact): Decimal => new D60(num.toString()).div(den.toString());

/** By Horner’s scheme in exact fractions; the rate in basis points. */
function exactWorth(flows: readonly number[], points: number): Exact {
  const growth: Exact = [BigInt(10_000 + points), 10_000n];
  return flows.reduceRight<Exact>((later, flow) => div(add(later, whole(flow)), growth), whole(0));
}

const flows = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 });
const rates = fc.integer({ min: -9_000, max: 50_000 });

describe('present value', () => {
  test('is exact to 30 digits of its largest part', () => {
    fc.assert(
      fc.property(flows, rates, (amounts, points) => {
        const parts = amounts.map((flow, index) => Math.abs(flow) / (1 + points / 10_000) ** (index + 1));
        const off = new D60(presentValue(amounts, points / 10_000).toString()).minus(
          decimal(exactWorth(amounts, points)),
        );
        expect(off.abs().lte(new D60(Math.max(1, ...parts)).times('1e-30'))).toBe(true);
      }),
    );
  });

  test('in mid-period it is half a period nearer', () => {
    expect(presentValue([121], 0.21, 0.5).toNumber()).toBe(110);
  });

  test('multiplies before it divides: what comes out even is even', () => {
    expect(presentValue([700, 490], 0.4).toString()).toBe('750');
    expect(presentValue([1.1, 1.21, 1.331], 0.1).toString()).toBe('3');
  });
});

describe('the rate at which flows are worth an amount', () => {
  test.each([
    ['a loan of 30 years by months', Array<number>(360).fill(5_995.505_251_527_4), 1_000_000, 0.005],
    // (g^-1200 − 1) ÷ (1 − g) at g = 0.98: the present value is 1.7e12 there, and 1e28 at −5 %.
    ['a hundred years by months, below 0', Array<number>(1200).fill(1), (0.98 ** -1200 - 1) / 0.02, -0.02],
    ['one flow', [110], 100, 0.1],
    ['flows that bring less than the amount', [50, 45], 100, (50 + Math.sqrt(20_500)) / 200 - 1],
    ['flows that bring the amount', [0.1, 0.2], 0.3, 0],
    ['the lower of two above 0', [-100, 230, -132], 0, 0.1],
    // 4.96 ÷ g − 3.84 ÷ g² is 1 at g = 0.96 and 4; 14 ÷ g − 4.5 ÷ g² is 10 at g = 0.5 and 0.9.
    ['one above 0 before one below it, however near', [4.96, -3.84], 1, 3],
    ['the nearer of two below 0', [14, -4.5], 10, -0.1],
  ])('%s', (_, amounts, amount, expected) => {
    expect(rateOf(amounts, amount)?.rate.toNumber()).toBeCloseTo(expected, 12);
  });

  test('of two flows it is the root of a quadratic', () => {
    const amounts = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(amounts, amounts, amounts, (first, second, amount) => {
        // amount × g² − first × g − second = 0 for g = 1 + rate, the root above 0.
        const root = new D60(first).pow(2).plus(new D60(4).times(amount).times(second)).sqrt();
        const expected = new D60(first)
          .plus(root)
          .div(2 * amount)
          .minus(1);
        fc.pre(expected.gt(-0.999) && expected.lt(9_999));
        const found = rateOf([first, second], amount);
        expect(found?.rate.minus(expected).abs().div(expected.plus(1)).toNumber()).toBeLessThan(1e-28);
      }),
    );
  });

  test('flows are worth the amount at it', () => {
    const positive = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(positive, rates, (amounts, points) => {
        const amount = presentValue(amounts, points / 10_000);
        expect(rateOf(amounts, amount)?.rate.toNumber()).toBeCloseTo(points / 10_000, 12);
      }),
    );
  });

  test.each([
    ['nothing is ever worth something', [0, 0], 5],
    ['no rate that is tried is high enough', [1e15], 1],
    ['none is low enough', [1], 1e9],
    ['flows of one sign are worth nothing of the other', [5, 5], -3],
  ])('%s: none is found', (_, amounts, amount) => {
    expect(rateOf(amounts, amount)).toBeUndefined();
  });
});

test.each([
  [[], 0],
  [[0, 0], 0],
  [[5, 0, 5], 0],
  [[-100, 60, 60], 1],
  [[-100, 0, -20, 0, 130], 1],
  [[-100, 230, -132], 2],
  [[-1, 1, -1, 1], 3],
])('%j change sign %d times, zeros left out', (amounts, changes) => {
  expect(signChanges(amounts)).toBe(changes);
});
