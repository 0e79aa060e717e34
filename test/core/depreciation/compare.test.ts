import fc from 'fast-check';
import { compare } from '../../../src/core/depreciation/compare';
import { schedule } from '../../../src/core/depreciation/schedule';
import { problemOf, valueOf } from '../answers';

test('10,000 less 1,000 over 5 years, the usual four methods', () => {
  expect(valueOf(compare(10_000, 1_000, 5))).toEqual([
    ['Year', 'SLN', 'SYD', 'DDB', 'VDB'],
    [1, 1800, 3000, 4000, 4000],
    [2, 1800, 2400, 2400, 2400],
    [3, 1800, 1800, 1440, 1440],
    [4, 1800, 1200, 864, 864],
    [5, 1800, 600, 296, 296],
    ['Total', 9000, 9000, 9000, 9000],
  ]);
});

test('every column is the charges of that method’s schedule', () => {
  const method = fc.constantFrom('SLN', 'SYD', 'DB', 'DDB', 'VDB', 'REDUCING');
  fc.assert(
    fc.property(
      method,
      fc.integer({ min: 1, max: 1e7 }),
      fc.integer({ min: 1, max: 40 }),
      (word, cost, life) => {
        const salvage = cost / 10;
        const table = valueOf(compare(cost, salvage, life, [[word, null]]));
        const rows = valueOf(schedule(cost, salvage, life, word));
        expect(table.slice(1, -1).map((row) => row[1])).toEqual(rows.slice(1).map((row) => row[2]));
        expect(table[table.length - 1]?.[1]).toBe(rows[rows.length - 1]?.[4]);
      },
    ),
  );
});

test.each([null, [[null, '']], 0])('methods of %j are the default', (methods) => {
  expect(valueOf(compare(100, 10, 3, methods))[0]).toEqual(['Year', 'SLN', 'SYD', 'DDB', 'VDB']);
});

test.each([
  ['methods', [100, 10, 3, [['fast']]], 'not-understood'],
  ['methods', [100, 10, 3, [['UOP']]], 'not-understood'],
  ['methods', [100, 10, 3, [['SLN', 'sln']]], 'not-understood'],
  ['salvage', [100, 0, 3, 'REDUCING'], 'out-of-range'],
  ['salvage', [100, 200, 3], 'out-of-range'],
  ['life', [100, 10, 30_000], 'too-large'],
  ['decimals', [100, 10, 3, null, 9], 'out-of-range'],
] as const)('%s of %j is %s', (argument, [cost, salvage, life, methods, decimals], kind) => {
  expect(problemOf(compare(cost, salvage, life, methods, decimals))).toMatchObject({ argument, kind });
});
