import fc from 'fast-check';
import { expectBadInput } from './bad-input';
import { amorlincByLoop, expectAmount } from './oracle';
import { cellOf, differences, entryOf, rowsOf, valueOf } from './published';
import { excelAmorlinc } from '../../../src/core/excel/amorlinc';

describe('published examples', () => {
  test('every row is Excel’s value or error', () => {
    expect(rowsOf('AMORLINC')).toHaveLength(720);
    expect(differences('AMORLINC')).toEqual([]);
  });

  test('Microsoft, AMORLINC: 360 in the first full period', () => {
    expect(valueOf(excelAmorlinc(2400, 39679, 39813, 300, 1, 0.15, 1))).toBeCloseTo(360, 9);
    expect(valueOf(excelAmorlinc(2400, '2008-08-19', '2008-12-31', 300, 1, 0.15, 1))).toBeCloseTo(360, 9);
  });

  test('a purchase on the last day of the first period counts as a full one', () => {
    expect(valueOf(excelAmorlinc(2400, '2008-12-31', '2008-12-31', 300, 0, 0.15, 1))).toBeCloseTo(360, 9);
  });

  test('between periods 0 and 1 Excel answers rate × cost, however little is left', () => {
    expect(valueOf(excelAmorlinc(2400, '2008-08-19', '2008-12-31', 2300, 0.5, 0.15, 1))).toBeCloseTo(360, 9);
  });

  test('nothing after the life', () => {
    expect(valueOf(excelAmorlinc(2400, '2008-08-19', '2008-12-31', 0, 7.5, 0.15, 1))).toBe(0);
  });
});

describe('properties', () => {
  const day = fc.integer({ min: 1, max: 73000 });

  test('a loop over the periods in decimals gives the same', () => {
    const amounts = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 0.99, noNaN: true }));
    const times = fc.tuple(day, fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(
        amounts,
        times,
        fc.integer({ min: 1, max: 1200 }),
        ([cents, share], [bought, days, quarters], thousandths) => {
          const [cost, salvage] = [cents / 100, Math.floor(cents * share) / 100];
          const [period, rate] = [quarters / 4, thousandths / 1000];
          const dates = [bought, bought + days];
          // Basis 3 without a leap day at either end is the plain number of days.
          fc.pre(dates.every((serial) => ![60, 0].includes(serial) && !isLeapDay(serial)));
          const got = valueOf(excelAmorlinc(cost, dates[0], dates[1], salvage, period, rate, 3));
          expectAmount(got, amorlincByLoop({ cost, salvage, period, rate, days, yearDays: 365 }), cost);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a rate of 10^-12 answers for period 10^9 and for the last periods', () => {
    const charge = (period: number, salvage = 0) =>
      valueOf(excelAmorlinc(1e6, '2025-01-01', '2025-12-31', salvage, period, 1e-12, 3));
    expect(charge(1e9) / 1e-6).toBeCloseTo(1, 9);
    expect(charge(1e12 - 10) / 1e-6).toBeCloseTo(1, 9);
    expect(charge(1e12 + 1)).toBe(0);
    expect(charge(9e11, 5e5)).toBe(0);
  });
});

function isLeapDay(serial: number): boolean {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(5, 10) === '02-29';
}

describe('bad input', () => {
  const good = [2400, 39679, 39813, 300, 1, 0.15, 1];

  test('every argument refuses what it does not take', () => {
    expectBadInput(entryOf('AMORLINC'), good, [
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
      { name: 'rate', negative: 'out-of-range rate', zero: 'out-of-range rate', huge: 'answers' },
      { name: 'basis', negative: 'out-of-range basis', zero: 'answers', huge: 'out-of-range basis' },
    ]);
  });

  test.each([
    ['basis 2', [2400, 39679, 39813, 300, 1, 0.15, 2]],
    ['a first period that ends before the purchase', [2400, 39813, 39679, 300, 1, 0.15, 1]],
    ['salvage as high as cost', [2400, 39679, 39813, 2400, 1, 0.15, 1]],
    ['a charge beyond a double', [1e300, 39679, 39813, 0, 0.5, 1e300, 1]],
  ])('%s is #NUM!', (_case, given) => {
    expect(cellOf(entryOf('AMORLINC')(...given))).toBe('#NUM!');
  });
});
