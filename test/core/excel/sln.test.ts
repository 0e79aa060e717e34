import fc from 'fast-check';
import { expectBadInput } from './bad-input';
import { cellOf, differences, entryOf, rowsOf, valueOf } from './published';
import { excelSln } from '../../../src/core/excel/sln';

describe('published examples', () => {
  test('every row is Excel’s value or error', () => {
    expect(rowsOf('SLN')).toHaveLength(14);
    expect(differences('SLN')).toEqual([]);
  });

  test.each([
    ['Microsoft, SLN', 30000, 7500, 10, 2250],
    ['cached by Excel: negative cost', -100, 23, 25, -4.92],
  ])('%s', (_source, cost, salvage, life, expected) => {
    expect(valueOf(excelSln(cost, salvage, life))).toBeCloseTo(expected, 12);
  });

  test('a life of 0 divides by zero, a blank one too', () => {
    expect(cellOf(excelSln(100, 10, 0))).toBe('#DIV/0!');
    expect(cellOf(excelSln(100, 10, null))).toBe('#DIV/0!');
  });
});

test('the charges of all periods are the depreciable amount', () => {
  fc.assert(
    fc.property(
      fc.integer({ max: 1e9, min: -1e9 }),
      fc.integer({ max: 1e9, min: -1e9 }),
      fc.integer({ min: 1, max: 999 }),
      (cost, salvage, life) => {
        expect(valueOf(excelSln(cost, salvage, life)) * life).toBeCloseTo(cost - salvage, 5);
      },
    ),
  );
});

describe('bad input', () => {
  test('every argument refuses what it does not take', () => {
    const amount = { negative: 'answers', zero: 'answers', huge: 'answers' };
    expectBadInput(
      entryOf('SLN'),
      [100, 10, 5],
      [
        { name: 'cost', ...amount },
        { name: 'salvage', ...amount },
        { name: 'life', negative: 'answers', zero: 'division-by-zero life', huge: 'answers' },
      ],
    );
  });

  test('a result beyond a double is #NUM!', () => {
    expect(cellOf(excelSln(1e308, -1e308, 1))).toBe('#NUM!');
    expect(cellOf(excelSln(1e300, 0, 1e-300))).toBe('#NUM!');
  });
});
