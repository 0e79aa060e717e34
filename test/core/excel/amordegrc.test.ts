import fc from 'fast-check';
import { expectBadInput } from './bad-input';
import { amordegrcByLoop } from './oracle';
import { cellOf, differences, entryOf, rowsOf, valueOf } from './published';
import { excelAmordegrc } from '../../../src/core/excel/amordegrc';

describe('published examples', () => {
  test('every row is Excel’s value or error', () => {
    expect(rowsOf('AMORDEGRC')).toHaveLength(739);
    expect(differences('AMORDEGRC')).toEqual([]);
  });

  test.each([
    ['Microsoft, AMORDEGRC', [2400, 39679, 39813, 300, 1, 0.15, 1], 776],
    [
      'LibreOffice’s sheet of Excel 2016 values: 2812.4999999999995 is a half',
      [10000, '2012-03-01', '2012-12-31', 1500, 1, 0.3, 1],
      2813,
    ],
    [
      'ExcelFinancialFunctions, compatibility page: 22.49999999999999 is a half',
      [100, '2014-01-01', '2016-01-01', 50, 1, 0.3, 1],
      23,
    ],
  ])('%s', (_source, given, expected) => {
    expect(valueOf(entryOf('AMORDEGRC')(...given))).toBe(expected);
  });

  test('a purchase on the last day of the first period counts as a full one', () => {
    expect(valueOf(excelAmordegrc(2400, '2008-12-31', '2008-12-31', 300, 0, 0.15, 1))).toBe(900);
  });

  test('the last two periods take half, then the rest', () => {
    const charges = [0, 1, 2, 3, 4, 5].map((period) =>
      valueOf(excelAmordegrc(10000, '2012-03-01', '2012-12-31', 0, period, 0.3, 1)),
    );
    expect(charges).toEqual([3750, 2813, 1719, 1719, 0, 0]);
  });

  test('between periods 0 and 1 Excel answers 0', () => {
    expect(valueOf(excelAmordegrc(2400, 39679, 39813, 300, 0.5, 0.15, 1))).toBe(0);
  });
});

describe('properties', () => {
  test('a loop over the periods in decimals gives the same', () => {
    const amounts = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 0.99, noNaN: true }));
    const times = fc.tuple(
      fc.integer({ min: 100, max: 73000 }),
      fc.integer({ min: 0, max: 1500 }),
      fc.integer({ min: 0, max: 200 }),
    );
    const rate = fc.oneof(fc.integer({ min: 10, max: 199 }), fc.integer({ min: 251, max: 333 }));
    fc.assert(
      fc.property(amounts, times, rate, ([cents, share], [bought, days, quarters], thousandths) => {
        const [cost, salvage] = [cents / 100, Math.floor(cents * share) / 100];
        fc.pre(salvage < cost && !isLeapDay(bought) && !isLeapDay(bought + days));
        const plan = { cost, salvage, period: quarters / 4, rate: thousandths / 1000, days, yearDays: 365 };
        const got = excelAmordegrc(cost, bought, bought + days, salvage, plan.period, plan.rate, 3);
        expect(valueOf(got)).toBe(amordegrcByLoop(plan));
      }),
      { numRuns: 500 },
    );
  });

  test('a rate of 10^-12 answers for period 10^9', () => {
    const charge = valueOf(excelAmordegrc(1e18, '2025-01-01', '2025-12-31', 0, 1e9, 1e-12, 3));
    expect(charge / (2.5e6 * Math.exp(-2.5e-3))).toBeCloseTo(1, 6);
    expect(valueOf(excelAmordegrc(1e18, '2025-01-01', '2025-12-31', 9.9e17, 1e11, 1e-12, 3))).toBe(0);
  });
});

function isLeapDay(serial: number): boolean {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(5, 10) === '02-29';
}

describe('bad input', () => {
  test('every argument refuses what it does not take', () => {
    expectBadInput(
      entryOf('AMORDEGRC'),
      [2400, 39679, 39813, 300, 1, 0.15, 1],
      [
        { name: 'cost', negative: 'out-of-range cost', zero: 'out-of-range salvage', huge: 'answers' },
        {
          name: 'date_purchased',
          negative: 'out-of-range date_purchased',
          zero: 'answers',
          huge: 'out-of-range date_purchased',
        },
        {
          name: 'first_period',
          negative: 'out-of-range first_period',
          zero: 'out-of-range first_period',
          huge: 'out-of-range first_period',
        },
        { name: 'salvage', negative: 'out-of-range salvage', zero: 'answers', huge: 'out-of-range salvage' },
        { name: 'period', negative: 'out-of-range period', zero: 'answers', huge: 'answers' },
        { name: 'rate', negative: 'out-of-range rate', zero: 'out-of-range rate', huge: 'out-of-range rate' },
        { name: 'basis', negative: 'out-of-range basis', zero: 'answers', huge: 'out-of-range basis' },
      ],
    );
  });

  test.each([
    ['a life up to 3', 1 / 3],
    ['a life of 4', 0.25],
    ['a life of 5', 0.2],
    ['a life between 4 and 5', 0.22],
  ])('%s is #NUM!', (_case, rate) => {
    expect(cellOf(excelAmordegrc(2400, 39679, 39813, 300, 1, rate, 1))).toBe('#NUM!');
  });

  test.each([
    ['basis 2', [2400, 39679, 39813, 300, 1, 0.15, 2]],
    ['salvage as high as cost', [2400, 39679, 39813, 2400, 1, 0.15, 1]],
    ['a first period that ends before the purchase', [2400, 39813, 39679, 300, 1, 0.15, 1]],
  ])('%s is #NUM!', (_case, given) => {
    expect(cellOf(entryOf('AMORDEGRC')(...given))).toBe('#NUM!');
  });
});
