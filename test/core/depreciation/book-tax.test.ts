import fc from 'fast-check';
import { bookTax } from '../../../src/core/depreciation/book-tax';
import { problemOf, valueOf } from '../answers';

const column = (table: ReturnType<typeof valueOf<readonly (readonly unknown[])[]>>, at: number): unknown[] =>
  table.slice(1).map((row) => row[at]);

test('straight line over 10 years against a UK main pool of 18 %', () => {
  const taxes = [[82_000], [67_240], [55_136.8], [45_212.176]];
  const table = valueOf(bookTax(100_000, 0, 10, 'SLN', taxes, 0.25));
  expect(table[0]).toEqual(['Year', 'Book value', 'Tax value', 'Difference', 'Deferred tax', 'Movement']);
  expect(table.slice(1, 5)).toEqual([
    [1, 90_000, 82_000, 8_000, 2_000, 2_000],
    [2, 80_000, 67_240, 12_760, 3_190, 1_190],
    [3, 70_000, 55_136.8, 14_863.2, 3_715.8, 525.8],
    [4, 60_000, 45_212.18, 14_787.82, 3_696.96, -18.84],
  ]);
  // A year without a tax value has none: all of the book value is a difference.
  expect(table[5]).toEqual([5, 50_000, 0, 50_000, 12_500, 8_803.04]);
});

test('seven years against MACRS over eight: an asset can stand at the end of year 7 (half-year table)', () => {
  const taxes = [[85_710, 61_220, 43_730, 31_240, 22_310, 13_390, 4_460, 0]];
  const table = valueOf(bookTax(100_000, 0, 7, null, taxes, 0.21));
  expect(column(table, 4)).toEqual([0.9, 2_143.8, 2_816.7, 2_439.6, 1_314.9, 188.1, -936.6, 0]);
});

test('movements add up to the deferred tax, and ends at 0 when both sides do', () => {
  const values = fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(
      values,
      fc.integer({ min: 1, max: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (taxes, life, rate) => {
        const table = valueOf(bookTax(1e7, 0, life, 'SYD', [[...taxes, 0]], rate));
        let running = 0;
        for (const row of table.slice(1)) {
          running += Math.round(Number(row[5]) * 100);
          expect(running).toBe(Math.round(Number(row[4]) * 100));
        }
        const last = table[table.length - 1] ?? [];
        expect(last[4]).toBe(0);
      },
    ),
  );
});

test.each([
  ['life', [100, 0, 0, 'SLN', [[1]], 0.2], 'out-of-range'],
  ['method', [100, 0, 5, 'UOP', [[1]], 0.2], 'not-understood'],
  ['tax_values', [100, 0, 5, 'SLN', [['x']], 0.2], 'not-understood'],
  ['tax_values', [100, 0, 5, 'SLN', [[]], 0.2], 'not-understood'],
  ['tax_rate', [100, 0, 5, 'SLN', [[1]], 20], 'out-of-range'],
  ['decimals', [100, 0, 5, 'SLN', [[1]], 0.2, 9], 'out-of-range'],
] as const)('%s of %j is %s', (argument, [cost, salvage, life, method, taxes, rate, decimals], kind) => {
  expect(problemOf(bookTax(cost, salvage, life, method, taxes, rate, decimals))).toMatchObject({
    argument,
    kind,
  });
});

test('tax values that outlast the life are what makes the table too long', () => {
  const values = Array.from({ length: 20_000 }, () => [1]);
  expect(problemOf(bookTax(100, 0, 5, 'SLN', values, 0.2))).toMatchObject({
    kind: 'too-large',
    argument: 'tax_values',
    got: '20,000 cells',
  });
});
