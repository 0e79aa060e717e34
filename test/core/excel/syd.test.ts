import fc from 'fast-check';
import { expectBadInput } from './bad-input';
import { cellOf, differences, entryOf, rowsOf, valueOf } from './published';
import { excelSyd } from '../../../src/core/excel/syd';

describe('published examples', () => {
  test('every row is Excel’s value or error', () => {
    expect(rowsOf('SYD')).toHaveLength(73);
    expect(differences('SYD')).toEqual([]);
  });

  test.each([
    ['Microsoft, SYD, first year', 30000, 7500, 10, 1, 4090.91, 2],
    ['Microsoft, SYD, tenth year', 30000, 7500, 10, 10, 409.09, 2],
    ['verified against Excel 2010: a period below 1', 100, 10, 1, 0.3, 153, 9],
  ])('%s', (_source, cost, salvage, life, period, expected, digits) => {
    expect(valueOf(excelSyd(cost, salvage, life, period))).toBeCloseTo(expected, digits);
  });
});

describe('properties', () => {
  test('the charges of all periods are the depreciable amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 200 }),
        (cost, salvage, life) => {
          let total = 0;
          for (let period = 1; period <= life; period += 1)
            total += valueOf(excelSyd(cost, salvage, life, period));
          expect(total).toBeCloseTo(cost - salvage, 5);
        },
      ),
    );
  });

  test('a life of 10^15 and one of 10^200 answer', () => {
    expect(valueOf(excelSyd(1e9, 0, 1e15, 1))).toBeCloseTo(2e-6, 18);
    expect(valueOf(excelSyd(1e9, 0, 1e15, 1e15)) / 2e-21).toBeCloseTo(1, 9);
    expect(valueOf(excelSyd(1e9, 0, 1e200, 1)) / 2e-191).toBeCloseTo(1, 9);
  });
});

describe('bad input', () => {
  test('every argument refuses what it does not take', () => {
    const amount = { negative: 'answers', zero: 'answers', huge: 'answers' };
    expectBadInput(
      entryOf('SYD'),
      [100, 10, 5, 2],
      [
        { name: 'cost', ...amount },
        { name: 'salvage', ...amount },
        { name: 'life', negative: 'out-of-range life', zero: 'out-of-range life', huge: 'answers' },
        {
          name: 'period',
          negative: 'out-of-range period',
          zero: 'out-of-range period',
          huge: 'out-of-range period',
        },
      ],
    );
  });

  test('a period after the life is #NUM!, and so is a result beyond a double', () => {
    expect(cellOf(excelSyd(100, 10, 5, 5.01))).toBe('#NUM!');
    expect(cellOf(excelSyd(1e308, -1e308, 5, 1))).toBe('#NUM!');
  });
});
