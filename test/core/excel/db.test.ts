import fc from 'fast-check';
import { expectBadInput } from './bad-input';
import { dbByLoop, dbRate, expectAmount } from './oracle';
import { cellOf, differences, entryOf, rowsOf, valueOf } from './published';
import { excelDb } from '../../../src/core/excel/db';

describe('published examples', () => {
  test('every row is Excel’s value or error', () => {
    expect(rowsOf('DB')).toHaveLength(190);
    expect(differences('DB')).toEqual([]);
  });

  test('the schedule of Microsoft’s page, with seven months in the first year', () => {
    const charges = [1, 2, 3, 4, 5, 6, 7].map((period) => valueOf(excelDb(1e6, 1e5, 6, period, 7)));
    expect(charges.map((charge) => charge.toFixed(2))).toEqual([
      '186083.33',
      '259639.42',
      '176814.44',
      '120410.64',
      '81999.64',
      '55841.76',
      '15845.10',
    ]);
  });

  test('the rate keeps the fraction of life, period and month lose theirs', () => {
    expect(valueOf(excelDb(100, 10.233, 4.2312, 1))).toBeCloseTo(41.7, 12);
    expect(excelDb(100, 10, 13, 9.2222, 4.9)).toMatchObject({
      value: { value: valueOf(excelDb(100, 10, 13, 9, 4)) },
    });
    expect(valueOf(excelDb(100, 10, 13, 0.3))).toBe(valueOf(excelDb(100, 10, 13, 1)));
  });

  test('salvage 0 writes everything off in the first year', () => {
    expect([1, 2, 3].map((period) => valueOf(excelDb(100, 0, 5, period)))).toEqual([100, 0, 0]);
  });

  test('month is 12 when omitted; a cost of 0 has no charge', () => {
    expect(valueOf(excelDb(1000, 100, 5, 2, null))).toBe(valueOf(excelDb(1000, 100, 5, 2, 12)));
    expect(valueOf(excelDb(0, 100, 5, 2))).toBe(0);
  });

  test('salvage above cost follows the formula below zero', () => {
    expect(valueOf(excelDb(100, 200, 5, 1))).toBeCloseTo(-14.9, 12);
  });
});

describe('properties', () => {
  test('a loop over the periods in decimals gives the same', () => {
    const amounts = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }));
    const times = fc.tuple(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 3 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 12 }),
    );
    fc.assert(
      fc.property(amounts, times, ([cents, salvageCents], [years, quarters, at, month]) => {
        const [cost, salvage, life] = [
          cents / 100,
          Math.min(salvageCents, cents) / 100,
          years + quarters / 4,
        ];
        const thousandths = dbRate(cost, salvage, life).times(1000).toNumber();
        fc.pre(Math.abs((thousandths % 1) - 0.5) > 1e-6);
        const last = Math.floor(month < 12 ? life + 1 : life);
        const period = Math.max(1, Math.ceil(at * last));
        expectAmount(
          valueOf(excelDb(cost, salvage, life, period, month)),
          dbByLoop(cost, salvage, life, period, month),
          cost,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a life of 10^15 answers: its rate rounds to 0', () => {
    expect(valueOf(excelDb(1e6, 1e5, 1e15, 1e9))).toBe(0);
    expect(valueOf(excelDb(1e6, 0, 1e15, 1e9))).toBe(0);
    expect(valueOf(excelDb(1e6, 999, 1e4, 9e3)) / (1e6 * 0.999 ** 8999 * 0.001)).toBeCloseTo(1, 9);
  });
});

describe('bad input', () => {
  test('every argument refuses what it does not take', () => {
    expectBadInput(
      entryOf('DB'),
      [100, 10, 5, 2, 7],
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
        {
          name: 'month',
          negative: 'out-of-range month',
          zero: 'out-of-range month',
          huge: 'out-of-range month',
        },
      ],
    );
  });

  test.each([
    ['month 13', [100, 10, 5, 2, 13]],
    ['month 0.9', [100, 10, 5, 2, 0.9]],
    ['period past life with a full first year', [100, 10, 5, 6, 12]],
    ['period past life + 1', [100, 10, 5, 7, 7]],
    ['a rate beyond a double', [1e-300, 1e300, 1, 1]],
  ])('%s is #NUM!', (_case, given) => {
    expect(cellOf(entryOf('DB')(...given))).toBe('#NUM!');
  });
});
