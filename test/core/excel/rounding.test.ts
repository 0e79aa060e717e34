import Decimal from 'decimal.js';
import fc from 'fast-check';
import { roundAsExcel } from '../../../src/core/excel/rounding';

test.each([
  [2812.4999999999995, 0, 2813],
  [22.4999999999999, 0, 22],
  [22.499999999999996, 0, 23],
  [-2.5, 0, -3],
  [0.5125, 3, 0.513],
  [1.0005, 3, 1.001],
  [0.41650000000000004, 3, 0.417],
  [0, 3, 0],
  [1e300, 0, 1e300],
  [2 ** 53 + 2, 0, 9007199254740994],
])('ROUND(%p, %p) is %p', (value, decimals, expected) => {
  expect(roundAsExcel(value, decimals)).toBe(expected);
});

test('a number typed with four decimals rounds as its decimal does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (tenThousandths) => {
      const expected = new Decimal(tenThousandths).div(10000).toDecimalPlaces(3, Decimal.ROUND_HALF_UP);
      expect(roundAsExcel(tenThousandths / 10000, 3) - expected.toNumber()).toBeCloseTo(0, 9);
    }),
  );
});
