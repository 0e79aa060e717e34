import fc from 'fast-check';
import { reducing } from '../../../src/core/depreciation/reducing';
import { problemOf, valueOf } from '../answers';

test.each([
  // 20 % declining on 100,000: 20,000, then 16,000.
  [[100_000, 0.2, 1], 20_000],
  [[100_000, 0.2, 2], 16_000],
  // It stops at salvage: 10,000 at 40 % to 5,000 takes 4,000, then 1,000, then nothing.
  [[10_000, 0.4, 2, 5_000], 1_000],
  [[10_000, 0.4, 3, 5_000], 0],
  [[10_000, 1, 1], 10_000],
  [[10_000, 0, 7], 0],
  [[10_000, 0.5, 1e9], 0],
] as const)('%j is %d', ([cost, share, period, salvage], charge) => {
  expect(valueOf(reducing(cost, share, period, salvage))).toBeCloseTo(charge, 9);
});

test('the charges of a life never add up to more than cost less salvage', () => {
  const inputs = fc.tuple(
    fc.integer({ min: 0, max: 1e9 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(inputs, ([cost, share, part]) => {
      const salvage = cost * part;
      let value = cost;
      for (let period = 1; period <= 30; period++) {
        const charge = valueOf(reducing(cost, share, period, salvage));
        expect(charge).toBeGreaterThanOrEqual(0);
        expect(charge).toBeCloseTo(Math.min(value * share, value - salvage), 3);
        value -= charge;
      }
    }),
  );
});

test.each([
  ['cost', [-1, 0.2, 1], 'out-of-range'],
  ['rate', [1, 1.2, 1], 'out-of-range'],
  ['rate', [1, -0.2, 1], 'out-of-range'],
  ['period', [1, 0.2, 0], 'out-of-range'],
  ['period', [1, 0.2, 1.5], 'out-of-range'],
  ['salvage', [1, 0.2, 1, 2], 'out-of-range'],
  ['salvage', [1, 0.2, 1, 'x'], 'not-understood'],
] as const)('%s of %j is %s', (argument, [cost, share, period, salvage], kind) => {
  expect(problemOf(reducing(cost, share, period, salvage))).toMatchObject({ argument, kind });
});
