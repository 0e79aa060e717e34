import Decimal from 'decimal.js';
import fc from 'fast-check';
import { shareGone, shareLeft } from '../../../src/core/excel/declining-balance';

const D = Decimal.clone({ precision: 60 });

test('what is left and what is gone agree with decimals of 60 digits, from tiny to large rates', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -15, max: -0.01, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (exponent, reach) => {
        const rate = 10 ** exponent;
        const periods = Math.floor((reach * 30) / rate);
        const left = new D(1).minus(rate).pow(periods);
        expect(new D(shareLeft(rate, periods)).div(left).minus(1).abs().toNumber()).toBeLessThan(1e-10);
        const gone = new D(1).minus(left);
        expect(new D(shareGone(rate, periods)).minus(gone).abs().toNumber()).toBeLessThanOrEqual(
          gone.times(1e-10).toNumber(),
        );
      },
    ),
  );
});

test('a rate of 1 leaves all of it before the first period and nothing after', () => {
  expect([0, 0.5, 1, 2].map((periods) => shareLeft(1, periods))).toEqual([1, 0, 0, 0]);
  expect([0, 1].map((periods) => shareGone(1, periods))).toEqual([0, 1]);
});

test('a negative rate lets the balance grow', () => {
  expect(shareLeft(-0.1, 2)).toBeCloseTo(1.21, 12);
});
