import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { primeCost } from '../../../../src/core/tax/au/prime-cost';
import { formulasOf, problemOf, valueOf } from '../../answers';

const Digits = Decimal.clone({ precision: 60 });

test('ITAA 1997 s 40-75(1), example: 3,500 over 3 1/3 years, in use from day 26, published as 978', () => {
  expect(Math.round(valueOf(primeCost(3_500, 10 / 3, 340)))).toBe(978);
});

test('the decline is at most what is left to decline', () => {
  expect(valueOf(primeCost(10_000, 4, 365, 1_000))).toBe(1_000);
  expect(valueOf(primeCost(10_000, 4, 365, 2_600))).toBe(2_500);
  expect(valueOf(primeCost(1_000, 0.5, 365))).toBe(1_000);
});

test('an asset of which nothing is left declines by nothing; a blank is not that', () => {
  expect(valueOf(primeCost(10_000, 4, 365, 0))).toBe(0);
  for (const blank of [null, undefined, '']) expect(valueOf(primeCost(10_000, 4, 365, blank))).toBe(2_500);
});

test('additions to the cost may lift the base above it', () => {
  expect(valueOf(primeCost(10_000, 4, 365, 12_000))).toBe(2_500);
});

test('over its effective life, leap years included, the asset declines to nothing and no further', () => {
  let left = 10_000;
  for (const days of [365, 365, 366, 365, 365]) left -= valueOf(primeCost(10_000, 4, days, left));
  expect(left).toBe(0);
});

test('the working shows the limit', () => {
  expect(formulasOf(primeCost(10_000, 4, 228, 900))).toEqual(['min(900, 10,000 × 228 ÷ 365 × 1 ÷ 4)']);
});

test('the decline is that of 60 digits', () => {
  const amount = fc.integer({ min: 0, max: 10 ** 12 }).map((cents) => cents / 100);
  const life = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(amount, life, fc.integer({ min: 0, max: 366 }), amount, (cost, years, days, base) => {
      const exact = new Digits(cost).times(days).div(new Digits(years).times(365));
      expect(valueOf(primeCost(cost, years, days, base))).toBe(Digits.min(exact, base).toNumber());
    }),
  );
});

test.each<readonly [argument: string, given: Parameters<typeof primeCost>, kind: string]>([
  ['cost', [-1, 10, 365], 'out-of-range'],
  ['cost', ['much', 10, 365], 'not-understood'],
  ['effective_life', [100, -1, 365], 'out-of-range'],
  ['effective_life', [100, null, 365], 'out-of-range'],
  ['days_held', [100, 10, 366.5], 'out-of-range'],
  ['days_held', [100, 10, 'all'], 'not-understood'],
  ['base_value', [100, 10, 365, -1], 'out-of-range'],
  ['base_value', [100, 10, 365, 'rest'], 'not-understood'],
])('%s of %j is refused', (argument, given, kind) => {
  expect(problemOf(primeCost(...given))).toMatchObject({ kind, argument });
});
