import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { diminishingValue } from '../../../../src/core/tax/au/diminishing-value';
import { formulasOf, problemOf, valueOf } from '../../answers';

const Digits = Decimal.clone({ precision: 60 });

test('ITAA 1997 s 40-72: the divisor is 365 days also in a leap year', () => {
  expect(valueOf(diminishingValue(36_500, 10, 366))).toBe(7_320);
  expect(valueOf(diminishingValue(36_500, 10, 365))).toBe(7_300);
});

test('ITAA 1997 s 40-72(3): the decline is at most the base value', () => {
  expect(valueOf(diminishingValue(1_000, 1, 365))).toBe(1_000);
  expect(valueOf(diminishingValue(1_000, 1, 182))).toBeCloseTo(997.260274, 6);
});

test('opening values of later years make a schedule', () => {
  // 60,000 over 5 years: 24,000, 14,400, 8,640.
  let value = 60_000;
  const declines = Array.from({ length: 3 }, () => {
    const decline = valueOf(diminishingValue(value, 5, 365));
    value -= decline;
    return decline;
  });
  expect(declines).toEqual([24_000, 14_400, 8_640]);
});

test.each([null, undefined, '', 0])('%p as a multiple is 2', (multiple) => {
  expect(valueOf(diminishingValue(10_000, 5, 365, multiple))).toBe(4_000);
});

test('the working says from when on holding gives the multiple', () => {
  expect(formulasOf(diminishingValue(36_500, 10, 366))).toEqual([
    'by the day holding began: in force from 2006-05-10',
    'min(36,500, 36,500 × 366 ÷ 365 × 2 ÷ 10)',
  ]);
  expect(formulasOf(diminishingValue(100, 10, 365, 1.5))[0]).toBe(
    'by the day holding began: in force from 2001-07-01',
  );
  expect(formulasOf(diminishingValue(100, 10, 365, 3))[0]).toBe('as given; the law has no such multiple');
});

const amounts = fc.integer({ min: 0, max: 10 ** 12 }).map((cents) => cents / 100);
const lives = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100);
const days = fc.integer({ min: 0, max: 366 });

test('the decline is that of 60 digits, and never more than the base', () => {
  fc.assert(
    fc.property(amounts, lives, days, fc.constantFrom(1.5, 2), (base, life, held, multiple) => {
      const exact = new Digits(base).times(held).times(multiple).div(new Digits(life).times(365));
      const decline = valueOf(diminishingValue(base, life, held, multiple));
      expect(decline).toBe(Digits.min(exact, base).toNumber());
      expect(decline).toBeLessThanOrEqual(base);
    }),
  );
});

test('the largest base and the shortest life stay finite', () => {
  expect(valueOf(diminishingValue(1.7e308, 5e-324, 366, 1e300))).toBe(1.7e308);
  expect(valueOf(diminishingValue(0, 5e-324, 366))).toBe(0);
});

test.each<readonly [argument: string, given: Parameters<typeof diminishingValue>, kind: string]>([
  ['base_value', [-1, 10, 365], 'out-of-range'],
  ['base_value', ['much', 10, 365], 'not-understood'],
  ['effective_life', [100, 0, 365], 'out-of-range'],
  ['effective_life', [100, 'long', 365], 'not-understood'],
  ['days_held', [100, 10, 367], 'out-of-range'],
  ['days_held', [100, 10, -1], 'out-of-range'],
  ['days_held', [100, 10, 1.5], 'out-of-range'],
  ['rate_multiple', [100, 10, 365, -2], 'out-of-range'],
  ['rate_multiple', [100, 10, 365, 'double'], 'not-understood'],
])('%s of %j is refused', (argument, given, kind) => {
  expect(problemOf(diminishingValue(...given))).toMatchObject({ kind, argument });
});
