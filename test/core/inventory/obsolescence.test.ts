import fc from 'fast-check';
import { obsolescenceReserve } from '../../../src/core/inventory/obsolescence';
import { figuresOf, formulasOf, problemOf, valueOf } from '../answers';

/** calcbee.com, obsolescence reserve: months, four tiers, 6,500 on 36,000 of stock. */
const MONTHS = [[6, 12, 18]];
const RATES = [[0, 0.25, 0.5, 1]];
const VALUES = [20_000, 10_000, 4_000, 2_000];

test('calcbee.com: a value in each tier', () => {
  expect(valueOf(obsolescenceReserve([VALUES], [[3, 9, 15, 30]], MONTHS, RATES))).toBe(6_500);
});

test('an age on a limit is in its band, a broken one past it in the next', () => {
  const reserves = [0, 6, 6.1, 12, 12.5, 18, 19].map((age) =>
    valueOf(obsolescenceReserve(100, age, MONTHS, RATES)),
  );
  expect(reserves).toEqual([0, 0, 25, 25, 50, 50, 100]);
});

test('values and ages may lie either way, a blank is 0', () => {
  expect(valueOf(obsolescenceReserve([[100], [null], [40]], [[9, 9, null]], MONTHS, RATES))).toBe(25);
});

test('cents stay what was typed', () => {
  expect(valueOf(obsolescenceReserve([[0.1, 0.2]], [[1, 1]], 6, [[0.1, 1]]))).toBe(0.03);
});

describe('properties', () => {
  const stock = fc.array(fc.record({ cents: fc.nat(1e10), age: fc.nat(40) }), {
    minLength: 1,
    maxLength: 60,
  });
  type Stock = readonly { cents: number; age: number }[];
  const reserveOf = (items: Stock): number =>
    valueOf(
      obsolescenceReserve(
        items.map(({ cents }) => [cents / 100]),
        [items.map(({ age }) => age)],
        MONTHS,
        RATES,
      ),
    );

  test('quarters of cents, item by item, add up to the same reserve', () => {
    const quarters = (age: number): bigint => [0n, 1n, 2n, 4n][Math.min(3, Math.ceil(age / 6) - 1)] ?? 0n;
    fc.assert(
      fc.property(stock, (items) => {
        const exact = items.reduce((sum, { cents, age }) => sum + BigInt(cents) * quarters(age), 0n);
        expect(reserveOf(items)).toBe(Number(exact) / 400);
      }),
    );
  });

  test('older stock never needs less', () => {
    fc.assert(
      fc.property(stock, fc.nat(20), (items, later) => {
        const older = items.map(({ cents, age }) => ({ cents, age: age + later }));
        expect(reserveOf(older)).toBeGreaterThanOrEqual(reserveOf(items));
      }),
    );
  });
});

test('the working multiplies band by band', () => {
  const answer = obsolescenceReserve([[100, 50, 8]], [[1, 2, 9]], [[6, 12]], [[0.1, 0.25, 1]]);
  expect(formulasOf(answer)).toEqual(['150 × 0.1', '8 × 0.25', '0 × 1', '15 + 2 + 0']);
  expect(figuresOf(answer)).toEqual([15, 2, 0, 17]);
  expect(answer.ok && answer.value.working().map(({ label }) => label)).toEqual([
    'Reserve, age up to 6',
    'Reserve, age over 6 to 12',
    'Reserve, age over 12',
    'Reserve',
  ]);
});

const LIMITS = 'ascending upper limits of age, as 0, 30, 60, 90';

test.each<readonly [string, readonly unknown[], string, string, string]>([
  ['ages', [[[1, 2]], [[1]], MONTHS, RATES], 'not-understood', '1 cell', 'as many cells as values, 2'],
  ['values item 2', [[[1, -2]], [[1, 2]], MONTHS, RATES], 'out-of-range', '-2', 'a number of 0 or more'],
  ['ages item 2', [[[1, 2]], [[1, -2]], MONTHS, RATES], 'out-of-range', '-2', 'a number of 0 or more'],
  ['ages', [1, 'old', MONTHS, RATES], 'not-understood', '"old"', 'a number of 0 or more'],
  ['bands', [1, 1, null, RATES], 'not-understood', 'nothing', LIMITS],
  ['bands item 2', [1, 1, [[6, 6, 18]], RATES], 'not-understood', '6 after 6', LIMITS],
  [
    'rates',
    [1, 1, MONTHS, [[0, 0.25, 0.5]]],
    'not-understood',
    '3 cells',
    'as many cells as bands and 1 more, 4',
  ],
  [
    'rates item 4',
    [1, 1, MONTHS, [[0, 0.25, 0.5, 1.5]]],
    'out-of-range',
    '1.5',
    'a fraction from 0 to 1, 0.25 for 25 %',
  ],
])('%s of %j is refused', (argument, [values, ages, bands, rates], kind, got, takes) => {
  expect(problemOf(obsolescenceReserve(values, ages, bands, rates))).toEqual({ kind, argument, got, takes });
});

test('a reserve past the largest number is refused, not infinite', () => {
  const problem = problemOf(obsolescenceReserve([[1.7e308, 1.7e308]], [[9, 9]], [[6]], [[0, 1]]));
  expect(problem).toMatchObject({ kind: 'out-of-range', argument: 'values' });
});
