import fc from 'fast-check';
import { midQuarter } from '../../../../src/core/tax/us/mid-quarter';
import { isoDate, parseIsoDate } from '../../../../src/core/time/serial';
import { figuresOf, problemOf, valueOf } from '../../answers';

test.each([
  ['26 USC 168(d)(3): exactly 40 % is not more', [60_000, 40_000], ['2025-02-01', '2025-10-01'], 12, false],
  ['a cent more', [60_000, 40_000.01], ['2025-02-01', '2025-12-31'], 12, true],
  ['the last day of the third quarter', [60_000, 90_000], ['2025-02-01', '2025-09-30'], 12, false],
  ['the first of the last', [60_000, 90_000], ['2025-02-01', '2025-10-01'], 12, true],
  ['a tax year to June', [60_000, 90_000], ['2025-12-31', '2026-04-01'], 6, true],
  ['a tax year to June, in winter', [60_000, 90_000], ['2026-06-30', '2025-12-31'], 6, false],
  [
    'exactly 40 %, whatever the doubles make of it',
    [0.1, 0.2, 0.2],
    ['2025-02-01', '2025-03-01', '2025-10-01'],
    12,
    false,
  ],
  ['all of it', [1], ['2025-11-11'], 12, true],
  ['nothing', [0], ['2025-11-11'], 12, false],
])('%s', (_, bases, dates, yearEnd, applies) => {
  expect(valueOf(midQuarter([bases], [dates], yearEnd))).toBe(applies);
  expect(
    valueOf(
      midQuarter(
        bases.map((each) => [each]),
        [dates],
        yearEnd,
      ),
    ),
  ).toBe(applies);
});

test('rows that are blank in both lists are no property', () => {
  expect(valueOf(midQuarter([[null], [0], ['']], [[''], [0], [null]]))).toBe(false);
  expect(valueOf(midQuarter([[null], [5]], [[null], ['2025-10-05']], 0))).toBe(true);
  expect(valueOf(midQuarter(5, '2025-10-05'))).toBe(true);
  expect(valueOf(midQuarter([[null], [5]], [['2025-12-05'], ['2025-01-05']]))).toBe(false);
});

test('it is what whole cents say, and the working shows both sums', () => {
  const cents = fc.integer({ min: 0, max: 1e9 });
  const items = fc.array(fc.tuple(cents, fc.integer({ min: 0, max: 364 })), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 12 }), (list, yearEnd) => {
      const start = parseIsoDate(`2025-${String((yearEnd % 12) + 1).padStart(2, '0')}-01`) ?? 0;
      const dates = list.map(([, day]) => start + day);
      const months = dates.map((date) => Number(isoDate(date).slice(5, 7)));
      const isLate = (month: number): boolean =>
        [0, 1, 2].some((back) => ((yearEnd - back + 11) % 12) + 1 === month);
      const total = list.reduce((sum, [amount]) => sum + BigInt(amount), 0n);
      const late = list.reduce(
        (sum, [amount], at) => (isLate(months[at] ?? 0) ? sum + BigInt(amount) : sum),
        0n,
      );
      const answer = midQuarter([list.map(([amount]) => amount / 100)], [dates], yearEnd);
      expect(valueOf(answer)).toBe(late * 10n > total * 4n);
      expect(figuresOf(answer)).toEqual([Number(total) / 100, Number(late) / 100]);
    }),
  );
});

const ONE = [['2025-01-01', '2025-12-31']];

test.each([
  ['bases item 2', [[[1, -1]], ONE], 'out-of-range'],
  ['bases item 1', [[['much', 1]], ONE], 'not-understood'],
  [
    'bases',
    [
      [
        [1, 2],
        [3, 4],
      ],
      ONE,
    ],
    'not-understood',
  ],
  ['bases', [[[1.7e308, 1.7e308]], ONE], 'out-of-range'],
  ['bases', [[Array<number>(100_001).fill(1)], ONE], 'too-large'],
  ['placed_dates', [[[1, 2, 3]], ONE], 'not-understood'],
  ['placed_dates item 2', [[[1, 2]], [['2025-01-01', 'soon']]], 'not-understood'],
  ['placed_dates item 2', [[[1, 2]], [['2025-01-01', 0]]], 'not-understood'],
  ['placed_dates item 2', [[[1, 2]], [['2025-01-01', '2026-01-01']]], 'out-of-range'],
  ['placed_dates item 2', [[[1, 2]], ONE, 6], 'out-of-range'],
  ['year_end', [[[1, 2]], ONE, 13], 'out-of-range'],
  ['year_end', [[[1, 2]], ONE, 'June'], 'not-understood'],
] as const)('a wrong %s is named', (argument, [bases, dates, yearEnd], kind) => {
  expect(problemOf(midQuarter(bases, dates, yearEnd))).toMatchObject({ kind, argument });
});
