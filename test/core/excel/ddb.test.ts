import Decimal from 'decimal.js';
import fc from 'fast-check';
import { expectBadInput } from './bad-input';
import { ddbByLoop, expectAmount } from './oracle';
import { cellOf, differences, entryOf, rowsOf, valueOf } from './published';
import { excelDdb } from '../../../src/core/excel/ddb';

describe('published examples', () => {
  test('every row is Excel’s value or error', () => {
    expect(rowsOf('DDB')).toHaveLength(241);
    expect(differences('DDB')).toEqual([]);
  });

  test.each([
    ['Microsoft, DDB, first day', [2400, 300, 3650, 1], 1.32, 2],
    ['Microsoft, DDB, first month', [2400, 300, 120, 1, 2], 40, 2],
    ['Microsoft, DDB, first year', [2400, 300, 10, 1, 2], 480, 2],
    ['Microsoft, DDB, second year at 1.5', [2400, 300, 10, 2, 1.5], 306, 2],
    ['Microsoft, DDB, tenth year', [2400, 300, 10, 10], 22.12, 2],
    ['cached by Excel: a fractional period', [100, 10.233, 4.2312, 3.2, 1.5], 13.5327, 4],
  ])('%s', (_source, given, expected, digits) => {
    expect(valueOf(entryOf('DDB')(...given))).toBeCloseTo(expected, digits);
  });

  test('a period below 1 counts as the first', () => {
    expect(valueOf(excelDdb(2400, 300, 10, 0.01))).toBe(480);
  });

  test('an omitted factor is 2, a factor of 0 is #NUM!', () => {
    expect(valueOf(excelDdb(2400, 300, 10, 1, null))).toBe(480);
    expect(cellOf(excelDdb(2400, 300, 10, 1, 0))).toBe('#NUM!');
  });

  test('a rate of 1 or more takes everything in the first period', () => {
    expect([1, 1.5, 2].map((period) => valueOf(excelDdb(100, 10, 2, period, 3)))).toEqual([90, 0, 0]);
  });

  test('salvage above cost leaves nothing to charge', () => {
    expect(valueOf(excelDdb(100, 200, 5, 1))).toBe(0);
  });
});

describe('properties', () => {
  test('a loop over the periods in decimals gives the same', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 })),
        fc.tuple(fc.integer({ min: 1, max: 240 }), fc.integer({ min: 1, max: 960 })),
        fc.integer({ min: 1, max: 60 }),
        ([cents, salvageCents], [life, quarters], tenths) => {
          const [cost, salvage, period] = [cents / 100, salvageCents / 100, Math.min(quarters / 4, life)];
          const got = valueOf(excelDdb(cost, salvage, life, period, tenths / 10));
          expectAmount(got, ddbByLoop(cost, salvage, life, period, tenths / 10), cost);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    [1e15, 1e9],
    [1e12, 3e11],
    [123456789, 98765432],
  ])('a life of %p answers for period %p', (life, period) => {
    const D = Decimal.clone({ precision: 60 });
    const rate = new D(2).div(life);
    const expected = new D(1)
      .minus(rate)
      .pow(period - 1)
      .times(rate)
      .times(1e9);
    expect(valueOf(excelDdb(1e9, 0, life, period)) / expected.toNumber()).toBeCloseTo(1, 9);
  });
});

test('every argument refuses what it does not take', () => {
  expectBadInput(
    entryOf('DDB'),
    [100, 10, 5, 2, 2],
    [
      { name: 'cost', negative: 'out-of-range cost', zero: 'answers', huge: 'answers' },
      { name: 'salvage', negative: 'out-of-range salvage', zero: 'answers', huge: 'answers' },
      { name: 'life', negative: 'out-of-range life', zero: 'out-of-range life', huge: 'answers' },
      {
        name: 'period',
        negative: 'out-of-range period',
        zero: 'out-of-range period',
        huge: 'out-of-range period',
      },
      { name: 'factor', negative: 'out-of-range factor', zero: 'out-of-range factor', huge: 'answers' },
    ],
  );
});
