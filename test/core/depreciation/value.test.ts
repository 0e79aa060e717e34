import fc from 'fast-check';
import { value } from '../../../src/core/depreciation/value';
import { exactOf, numberOf, oracleAccumulatedExact } from '../../oracle/depreciation';
import { problemOf, valueOf } from '../answers';

describe('published examples', () => {
  test.each([
    // 500,000 less 50,000 over 10 years: 365,000 after three.
    [[500_000, 50_000, 10, 3], 365_000],
    // 20 % declining balance on 100,000: 80,000, then 64,000.
    [[100_000, 0, 10, 1, 'DDB'], 80_000],
    [[100_000, 0, 10, 2, 'DDB'], 64_000],
    // Microsoft Support, VDB function: 2,400 less 300, 10 years, first year 480.
    [[2_400, 300, 10, 1, 'VDB'], 1_920],
    // Microsoft Support, SYD function: 30,000 less 7,500, first year 4,090.91.
    [[30_000, 7_500, 10, 1, 'SYD'], 30_000 - 45_000 / 11],
  ] as const)('%j', (given, expected) => {
    const [cost, salvage, life, period, method] = given;
    expect(valueOf(value(cost, salvage, life, period, method))).toBeCloseTo(expected, 9);
  });

  test('for UOP life is the total of the units and period the units to date', () => {
    expect(valueOf(value(500_000, 50_000, 900_000, 320_000, 'UOP'))).toBe(340_000);
  });

  test('period 0 is the cost, and past the life the value stays', () => {
    expect(valueOf(value(1000, 100, 5, 0, 'DDB'))).toBe(1000);
    expect(valueOf(value(1000, 100, 5, 5))).toBe(100);
    expect(valueOf(value(1000, 100, 5, 1e9))).toBe(100);
    expect(valueOf(value(1000, 0, 5, 99, 'DDB'))).toBe(valueOf(value(1000, 0, 5, 5, 'DDB')));
  });

  test('a fraction of a period is linear', () => {
    expect(valueOf(value(1000, 0, 5, 1.5, 'DDB'))).toBeCloseTo(480, 12);
  });

  test('it is not rounded', () => {
    expect(valueOf(value(1000, 0, 3, 1))).toBeCloseTo(2000 / 3, 12);
  });

  test.each(['SLN', 'SYD', 'DDB', 'VDB'])(
    '%s answers a life of 1e15 at once, with a finite value',
    (method) => {
      const result = valueOf(value(1e6, 1e5, 1e15, 1e9, method));
      expect(result).toBeGreaterThan(999_990);
      expect(result).toBeLessThanOrEqual(1e6);
    },
  );
});

test('at every period it is the oracle’s exact value to 1e-12 of the cost', () => {
  const life = fc.integer({ min: 1, max: 60 });
  const factor = fc.record({ digits: fc.bigInt({ min: 1n, max: 400n }), places: fc.constant(2) });
  const method = fc.constantFrom('SLN', 'SYD', 'DDB', 'VDB');
  fc.assert(
    fc.property(
      method,
      fc.integer({ min: 1, max: 1e9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      life,
      factor,
      (...given) => {
        const [word, cost, share, years, multiple] = given;
        const salvage = Math.floor(cost * share);
        const ends = oracleAccumulatedExact(
          {
            method: word,
            cost: BigInt(cost),
            salvage: BigInt(salvage),
            life: [BigInt(years), 1n],
            factor: exactOf(multiple),
          },
          1,
        );
        ends.forEach(([num, den], index) => {
          const exact = cost - Number((num * 10n ** 6n) / den) / 1e6;
          const got = valueOf(value(cost, salvage, years, index + 1, word, numberOf(multiple)));
          expect(Math.abs(got - exact)).toBeLessThanOrEqual(cost * 1e-12 + 2e-6);
        });
      },
    ),
    { numRuns: 300 },
  );
});

describe('bad input', () => {
  test.each([
    ['cost', [-1, 0, 5, 1], 'out-of-range'],
    ['cost', ['much', 0, 5, 1], 'not-understood'],
    ['salvage', [100, 101, 5, 1], 'out-of-range'],
    ['life', [100, 0, 0, 1], 'out-of-range'],
    ['life', [100, 0, 1e300, 1], 'out-of-range'],
    ['life', [100, 0, NaN, 1], 'out-of-range'],
    ['period', [100, 0, 5, -1], 'out-of-range'],
    ['period', [100, 0, 5, 'first'], 'not-understood'],
    ['method', [100, 0, 5, 1, 'fast'], 'not-understood'],
    ['factor', [100, 0, 5, 1, 'DDB', -2], 'out-of-range'],
  ] as const)('%s of %j is %s', (argument, given, kind) => {
    const [cost, salvage, life, period, ...rest] = given as readonly unknown[];
    expect(problemOf(value(cost, salvage, life, period, ...rest))).toMatchObject({ kind, argument });
  });

  test('words are matched without regard to case, spaces and hyphens', () => {
    expect(valueOf(value(1000, 0, 5, 1, ' d-d b '))).toBe(600);
  });
});
