import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { fromMinor, minor, readDecimals, toMinor, type Decimals } from '../../../src/core/money/minor';

const decimals = fc.constantFrom<Decimals[]>(0, 1, 2, 3, 4);

describe('toMinor', () => {
  test.each([
    [1.005, 2, 101],
    [-1.005, 2, -101],
    [2.675, 2, 268],
    [1.45, 1, 15],
    [100 / 3, 2, 3333],
    [0.1 + 0.2, 2, 30],
    [0.5, 0, 1],
    [0, 2, 0],
  ] as const)('%d at %d decimals is %d, a half away from zero', (amount, digits, units) => {
    expect(toMinor('cost', amount, digits)).toEqual({ ok: true, value: units });
  });

  test('is the typed decimal rounded half up, whatever the double is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(9 * 10 ** 10), max: 9 * 10 ** 10 }),
        fc.integer({ min: 0, max: 6 }),
        decimals,
        (digits, places, to) => {
          const amount = Number(`${digits}e-${places}`);
          const expected = new Decimal(`${digits}e-${places}`)
            .times(10 ** to)
            .toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
          expect(toMinor('cost', amount, to)).toEqual({ ok: true, value: expected.toNumber() + 0 });
        },
      ),
    );
  });

  test('what comes out is the double of the decimal that went in', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(9 * 10 ** 11), max: 9 * 10 ** 11 }), decimals, (units, to) => {
        expect(fromMinor(minor(units), to)).toBe(Number(`${units}e-${to}`) + 0);
      }),
    );
  });

  test('an amount past 2^53 minor units is refused, and the limit is said', () => {
    const refused = toMinor('cost', 1e14, 2);
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'out-of-range', argument: 'cost' } });
    expect(JSON.stringify(refused)).toContain('90,071,992,547,409');
  });
});

describe('readDecimals', () => {
  test.each([null, undefined, ''])('is 2 for %j', (given) => {
    expect(readDecimals(given)).toEqual({ ok: true, value: 2 });
  });
  test('0 is a number of decimals, not a blank', () => {
    expect(readDecimals(0)).toEqual({ ok: true, value: 0 });
  });
  test.each([-1, 5, 1.5])('refuses %d', (given) => {
    expect(readDecimals(given)).toMatchObject({
      ok: false,
      problem: { kind: 'out-of-range', argument: 'decimals' },
    });
  });
});
