import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { minor } from '../../../src/core/money/minor';
import { mulDivRound, roundEstimate, timesRate } from '../../../src/core/money/rounding';

/** Half up by big integers: the definition, not the method. */
const halfUp = (num: bigint, den: bigint): number => Number((2n * num + den) / (2n * den));

describe('mulDivRound', () => {
  test('100010 × 3 ÷ 60 is exactly 5000.5, and rounds up', () => {
    expect(mulDivRound(100_010, 3, 60)).toBe(5001);
  });

  test.each([
    ['small denominators, by split division', 6e7],
    ['large ones, by big integers', Number.MAX_SAFE_INTEGER],
  ])('is exact for %s', (_, max) => {
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.integer({ min: 1, max }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (amount, den, share) => {
          const num = Math.floor(den * share);
          expect(mulDivRound(amount, num, den)).toBe(halfUp(BigInt(amount) * BigInt(num), BigInt(den)));
        },
      ),
    );
  });

  test('is exact at every tie', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), (odd, half) => {
        // (2 × odd + 1) ÷ 2 whole units, written over a larger denominator.
        expect(mulDivRound((2 * odd + 1) * half, 1, 2 * half)).toBe(odd + 1);
      }),
    );
  });
});

describe('roundEstimate', () => {
  test('asks for the exact value only when the bound reaches a tie', () => {
    const exact = jest.fn(() => ({ num: 1n, den: 2n }));
    expect(roundEstimate(7.2, 1e-6, exact)).toBe(7);
    expect(exact).not.toHaveBeenCalled();
    expect(roundEstimate(0.4999999999, 1e-6, exact)).toBe(1);
    expect(exact).toHaveBeenCalledTimes(1);
  });

  test('an estimate off by less than its bound rounds as the exact value does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (num, den, error) => {
          const bound = 1e-3;
          const estimate = num / den + error * bound * 0.99;
          const exact = () => ({ num: BigInt(num), den: BigInt(den) });
          expect(roundEstimate(Math.max(0, estimate), bound, exact)).toBe(halfUp(BigInt(num), BigInt(den)));
        },
      ),
    );
  });
});

describe('timesRate', () => {
  test.each([
    [250, 0.21, 53],
    [-250, 0.21, -53],
    [250, -0.21, -53],
    [-250, -0.21, 53],
    [100, 0, 0],
  ])('%d × %d is %d, a tie away from zero', (amount, rate, expected) => {
    expect(timesRate(minor(amount), rate)).toBe(expected);
  });

  test('is the exact product, rounded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 10_000 }),
        (amount, digits) => {
          const exact = new Decimal(amount)
            .times(digits)
            .div(10_000)
            .toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
          expect(timesRate(minor(amount), digits / 10_000)).toBe(exact.toNumber() + 0);
        },
      ),
    );
  });
});
