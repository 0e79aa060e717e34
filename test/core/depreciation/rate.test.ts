import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { rate } from '../../../src/core/depreciation/rate';
import { problemOf, valueOf } from '../answers';

test('1,000,000 to 100,000 in 6 years falls by 31.8708 % a year', () => {
  expect(valueOf(rate(1_000_000, 100_000, 6))).toBeCloseTo(0.318708, 6);
});

test('it is the root to 1e-13 of itself, however small', () => {
  const Forty = Decimal.clone({ precision: 40 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
      fc.integer({ min: 1, max: 1000 }),
      (cost, share, life) => {
        const salvage = cost * share;
        const exact = new Forty(1).minus(new Forty(salvage).div(cost).pow(new Forty(1).div(life)));
        const got = new Forty(valueOf(rate(cost, salvage, life)));
        expect(got.minus(exact).abs().div(exact).toNumber()).toBeLessThan(1e-12);
      },
    ),
  );
});

test.each([
  ['cost', [0, 1, 5], 'out-of-range'],
  ['salvage', [100, 0, 5], 'out-of-range'],
  ['salvage', [100, 101, 5], 'out-of-range'],
  ['salvage', [100, 'x', 5], 'not-understood'],
  ['life', [100, 1, 0], 'out-of-range'],
  ['life', [100, 1, -1], 'out-of-range'],
] as const)('%s of %j is %s', (argument, [cost, salvage, life], kind) => {
  expect(problemOf(rate(cost, salvage, life))).toMatchObject({ argument, kind });
});
