import fc from 'fast-check';
import {
  floorOf,
  fraction,
  fractionOf,
  minus,
  over,
  plus,
  roundHalfUp,
  times,
  toNumber,
} from '../../../src/core/money/fraction';

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([num, den]) => fraction(num, den));

test.each([
  [0.1, 1n, 10n],
  [2, 2n, 1n],
  [1.5, 3n, 2n],
  [4.2312, 5289n, 1250n],
  [1e-7, 1n, 10_000_000n],
  [-0.25, -1n, 4n],
])('%d is %d ÷ %d', (typed, num, den) => {
  expect(fractionOf(typed)).toEqual({ num, den });
});

test('a typed number survives the way there and back', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }), (typed) => {
      expect(toNumber(fractionOf(typed))).toBe(typed + 0);
    }),
  );
});

test('sums and products undo each other', () => {
  fc.assert(
    fc.property(fractions, fractions, (a, b) => {
      // Only fraction() reduces to lowest terms.
      const difference = minus(plus(a, b), b);
      expect(fraction(difference.num, difference.den)).toEqual(a);
      const product = b.num === 0n ? a : over(times(a, b), b);
      expect(fraction(product.num, product.den)).toEqual(a);
    }),
  );
});

test('a half rounds upwards, below zero too', () => {
  expect(roundHalfUp(fraction(5n, 2n))).toBe(3n);
  expect(roundHalfUp(fraction(-5n, 2n))).toBe(-2n);
  expect(floorOf(fraction(-1n, 2n))).toBe(-1n);
});
