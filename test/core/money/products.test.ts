import fc from 'fast-check';
import { sumOfProducts } from '../../../src/core/money/products';

test.each([
  // 1.004 and 1.005: no double is either.
  [
    [
      [3, 0.335],
      [-1, 0.001],
    ],
    2,
    100,
  ],
  [[[3, 0.335]], 2, 101],
  [[[-3, 0.335]], 2, -101],
  // 0.3 less 0.1 and 0.2 is nothing.
  [
    [
      [1, 0.3],
      [-1, 0.1],
      [-1, 0.2],
    ],
    4,
    0,
  ],
  [[[1234.567, 8.1]], 0, 10_000],
  [[[0, 5]], 2, 0],
  [[], 2, 0],
] as const)('%j at %d decimals is %d', (products, decimals, units) => {
  expect(sumOfProducts('items', products, decimals)).toEqual({ ok: true, value: units });
});

test('is the exact sum of what was typed, rounded half away from zero', () => {
  const typed = fc.record({ digits: fc.integer({ min: -1e5, max: 1e5 }), places: fc.nat(6) });
  const products = fc.array(fc.tuple(typed, typed), { maxLength: 6 });
  fc.assert(
    fc.property(products, fc.constantFrom(0, 1, 2, 3, 4), (pairs, decimals) => {
      const numbers = pairs.map(([a, b]): [number, number] => [
        Number(`${a.digits}e-${a.places}`),
        Number(`${b.digits}e-${b.places}`),
      ]);
      const exact = pairs.reduce(
        (sum, [a, b]) => sum + BigInt(a.digits) * BigInt(b.digits) * 10n ** BigInt(12 - a.places - b.places),
        0n,
      );
      const unit = 10n ** BigInt(12 - decimals);
      const size = (2n * (exact < 0n ? -exact : exact) + unit) / (2n * unit);
      const value = Number(exact < 0n ? -size : size) + 0;
      expect(sumOfProducts('items', numbers, decimals)).toEqual({ ok: true, value });
    }),
    { numRuns: 2_000 },
  );
});

test('a tie is one however many products lead there', () => {
  const typed = fc.integer({ min: -1e5, max: 1e5 });
  const pairs = fc.array(fc.tuple(typed, typed), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(pairs, fc.integer({ min: 0, max: 1e9 }), (digits, cents) => {
      // Hundredths by hundredths, and what is missing to half a cent.
      const sum = digits.reduce((total, [a, b]) => total + a * b, 0);
      const products = digits.map(([a, b]): [number, number] => [a / 100, b / 100]);
      const half = [1, Number(`${cents * 100 + 50 - sum}e-4`)] as const;
      expect(sumOfProducts('items', [...products, half], 2)).toEqual({ ok: true, value: cents + 1 });
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  [[[1e8, 1e8]]],
  [[[1e200, 1e200]]],
  [
    [
      [1e8, 1e8],
      [-1e8, 1e8],
    ],
  ],
] as const)('%j is past what an exact integer can hold', (products) => {
  expect(sumOfProducts('items row 2, Unit cost', products, 2)).toMatchObject({
    problem: { kind: 'out-of-range', argument: 'items row 2, Unit cost' },
  });
});
