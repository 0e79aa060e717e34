import fc from 'fast-check';
import { germanDegressive } from '../../../../src/core/tax/de/degressive';
import { parseIsoDate } from '../../../../src/core/time/serial';
import { formulasOf, problemOf, valueOf } from '../../answers';
import { column, linesOf } from '../../tables';
import { plannedByHand, type Over } from '../degressive-oracle';

test('EStG § 7 Abs. 3: what is left over the rest of the life, once that is larger', () => {
  expect(valueOf(germanDegressive(100_000, 5, '2025-07-01'))).toEqual([
    ['Year', 'Opening', 'Charge', 'Mode', 'Closing'],
    [1, 100_000, 15_000, 'degressive', 85_000],
    [2, 85_000, 25_500, 'degressive', 59_500],
    [3, 59_500, 17_850, 'degressive', 41_650],
    [4, 41_650, 16_660, 'linear', 24_990],
    [5, 24_990, 16_660, 'linear', 8_330],
    [6, 8_330, 8_330, 'linear', 0],
  ]);
});

test('FALSE stays degressive, and the last year takes what is left', () => {
  const lines = linesOf(valueOf(germanDegressive(100_000, 5, '2025-07-01', false)));
  expect(lines.map(({ Mode }) => Mode)).toEqual(Array(6).fill('degressive'));
  expect(lines[5]).toMatchObject({ Opening: 20_408.5, Charge: 20_408.5, Closing: 0 });
  expect(valueOf(germanDegressive(100_000, 5, '2025-07-01', 0))).toEqual(
    valueOf(germanDegressive(100_000, 5, '2025-07-01', 'false')),
  );
});

test.each([null, undefined, '', true, 1])('%p switches', (flag) => {
  expect(column(valueOf(germanDegressive(100_000, 5, '2025-07-01', flag)), 'Charge')[3]).toBe(16_660);
});

test('where the cap is below the straight-line rate the asset is linear from the start', () => {
  // A third a year is more than 30 %.
  const lines = linesOf(valueOf(germanDegressive(9_000, 3, '2025-12-10')));
  expect(lines.map(({ Charge, Mode }) => [Charge, Mode])).toEqual([
    [250, 'linear'],
    [3_000, 'linear'],
    [3_000, 'linear'],
    [2_750, 'linear'],
  ]);
});

test('a life that ends in the first year is written down in it', () => {
  expect(valueOf(germanDegressive(900, 0.25, '2025-07-10')).slice(1)).toEqual([[1, 900, 900, 'linear', 0]]);
  expect(valueOf(germanDegressive(900, 0.5, '2025-07-10', false)).slice(1)).toEqual([
    [1, 900, 900, 'degressive', 0],
  ]);
});

test('the financial year closes in its month', () => {
  // July to March are nine months, July to June a whole year.
  const first = (yearEnd: unknown) =>
    column(valueOf(germanDegressive(100_000, 5, '2025-07-01', null, yearEnd)), 'Charge')[0];
  expect([3, 6, 7, 12, 0, null].map(first)).toEqual([22_500, 30_000, 2_500, 15_000, 15_000, 15_000]);
});

test('the first and the last day of each window, and the days beside them', () => {
  const kinds = [
    ['1981-07-29', 'not-on-record'],
    ['1981-07-30', 0.3],
    ['2000-12-31', 0.3],
    ['2001-01-01', 0.2],
    ['2005-12-31', 0.2],
    ['2006-01-01', 0.3],
    ['2007-12-31', 0.3],
    ['2008-01-01', 'not-on-record'],
    ['2008-12-31', 'not-on-record'],
    ['2009-01-01', 0.25],
    ['2010-12-31', 0.25],
    ['2011-01-01', 'not-on-record'],
    ['2028-01-01', 'not-on-record'],
  ] as const;
  for (const [date, expected] of kinds) {
    const answer = germanDegressive(1, 5, date, false, null, 4);
    const first = answer.ok ? column(answer.value.value, 'Charge')[1] : problemOf(answer).kind;
    const opening = answer.ok ? column(answer.value.value, 'Opening')[1] : undefined;
    expect([date, opening === undefined ? first : Math.round((Number(first) / opening) * 100) / 100]).toEqual(
      [date, expected],
    );
  }
});

test('a day without a rate is told which have one', () => {
  expect(problemOf(germanDegressive(1_000, 5, '2025-01-10'))).toEqual({
    kind: 'not-on-record',
    argument: 'acquired',
    got: '2025-01-10',
    takes:
      'a day in "Degressive rates of Germany", 1981-07-30 to 2007-12-31, 2009-01-01 to 2010-12-31, 2020-01-01 to 2022-12-31, 2024-04-01 to 2024-12-31 or 2025-07-01 to 2027-12-31',
  });
});

test('the working leads from the rate to the schedule, and says what is not confirmed', () => {
  expect(formulasOf(germanDegressive(100_000, 5, '2025-07-01'))).toEqual([
    'min(3 ÷ 5, 0.3), in force from 2025-07-01',
    '6 ÷ 12',
    '100,000 × 0.3 × 0.5',
    'opening ÷ 2.5 years left is larger than opening × 0.3',
    'closing = opening − charge, to 0 in the last exercise',
  ]);
  expect(formulasOf(germanDegressive(100_000, 5, '2025-07-01', false))).toHaveLength(4);
  expect(formulasOf(germanDegressive(100_000, 0.25, '2025-07-01')).slice(1, 3)).toEqual([
    '0.25, the whole life',
    '100,000',
  ]);
  expect(formulasOf(germanDegressive(1, 5, '1999-07-01'))[0]).toMatch(/not confirmed: the first day/);
});

/** A day of each window, and its multiple and cap in hundredths. */
const windows = fc.constantFrom(
  ['1999', 300n, 30n] as const,
  ['2003', 200n, 20n] as const,
  ['2007', 300n, 30n] as const,
  ['2010', 250n, 25n] as const,
  ['2021', 250n, 25n] as const,
  ['2026', 300n, 30n] as const,
);

const assets = fc.record({
  cost: fc.integer({ min: 0, max: 10 ** 13 }),
  /** In months, or in hundredths of a year. */
  life: fc.oneof(
    fc.integer({ min: 1, max: 600 }).map((months): Over => [BigInt(months), 12n]),
    fc.integer({ min: 9, max: 5_000 }).map((hundredths): Over => [BigInt(hundredths), 100n]),
  ),
  window: windows,
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  yearEnd: fc.integer({ min: 1, max: 12 }),
  switches: fc.boolean(),
  decimals: fc.integer({ min: 0, max: 4 }),
});

const two = (part: number) => String(part).padStart(2, '0');

test('every row is that of a plan by hand, to the minor unit; charges add up to the cost', () => {
  fc.assert(
    fc.property(assets, ({ cost, life, window, month, day, yearEnd, switches, decimals }) => {
      const [year, multiple, cap] = window;
      const scale = 10 ** decimals;
      const acquired = `${year}-${two(month)}-${two(day)}`;
      const years = Number(life[0]) / Number(life[1]);
      const table = valueOf(germanDegressive(cost / scale, years, acquired, switches, yearEnd, decimals));
      const lines = linesOf(table);
      // multiple ÷ life against the cap, both in hundredths.
      const isCapped = multiple * life[1] > cap * life[0];
      const rate: Over = isCapped ? [cap, 100n] : [multiple * life[1], 100n * life[0]];
      const months = month <= yearEnd ? yearEnd - month + 1 : 13 - month + yearEnd;
      const rows = plannedByHand({ cost, rate, months, life, firstCounts: 'months', switches });
      expect(lines.map(({ Charge, Closing, Mode }) => [Charge, Closing, Mode])).toEqual(
        rows.map(({ charge, closing, mode }) => [charge / scale, closing / scale, mode]),
      );
      const units = lines.map(({ Charge }) => Math.round(Number(Charge) * scale));
      expect(units.reduce((total, each) => total + each, 0)).toBe(cost);
      expect(units.every((each) => each >= 0)).toBe(true);
    }),
  );
});

test('the switch never leaves more than staying degressive does', () => {
  fc.assert(
    fc.property(assets, ({ cost, life, window, month, yearEnd }) => {
      const given = [cost / 100, Number(life[0]) / Number(life[1]), `${window[0]}-${two(month)}-01`] as const;
      const [switched, stays] = [true, false].map((flag) =>
        column(valueOf(germanDegressive(...given, flag, yearEnd)), 'Closing'),
      );
      expect(switched).toHaveLength(stays?.length ?? 0);
      expect(switched?.every((closing, index) => closing <= (stays?.[index] ?? 0))).toBe(true);
    }),
  );
});

test('after the switch whole years differ by no more than a minor unit', () => {
  fc.assert(
    fc.property(assets, ({ cost, life, window, month, yearEnd }) => {
      const years = Number(life[0]) / Number(life[1]);
      const acquired = `${window[0]}-${two(month)}-01`;
      const lines = linesOf(valueOf(germanDegressive(cost / 100, years, acquired, true, yearEnd)));
      const even = lines
        .slice(1, -1)
        .filter(({ Mode }) => Mode === 'linear')
        .map(({ Charge }) => Math.round(Number(Charge) * 100));
      expect(even.length === 0 || Math.max(...even) - Math.min(...even) <= 1).toBe(true);
    }),
  );
});

test('a date may be a serial, and its time of day does not matter', () => {
  const serial = parseIsoDate('2025-07-01') ?? NaN;
  expect(valueOf(germanDegressive(100_000, 5, serial + 0.9))).toEqual(
    valueOf(germanDegressive(100_000, 5, '2025-07-01')),
  );
});

test.each<readonly [argument: string, given: Parameters<typeof germanDegressive>, kind: string]>([
  ['cost', [-1, 5, '2025-07-01'], 'out-of-range'],
  ['cost', ['much', 5, '2025-07-01'], 'not-understood'],
  ['life', [100, 0, '2025-07-01'], 'out-of-range'],
  ['life', [100, -5, '2025-07-01'], 'out-of-range'],
  ['life', [100, 0.05, '2025-07-01'], 'out-of-range'],
  ['life', [100, 'long', '2025-07-01'], 'not-understood'],
  ['life', [100, 20_000, '2025-07-01'], 'too-large'],
  ['life', [100, 1e300, '2025-07-01'], 'out-of-range'],
  ['acquired', [100, 5, 'soon'], 'not-understood'],
  ['acquired', [100, 5, null], 'not-understood'],
  ['acquired', [100, 5, 0], 'out-of-range'],
  ['acquired', [100, 5, '2008-06-30'], 'not-on-record'],
  ['switch_to_linear', [100, 5, '2025-07-01', 'perhaps'], 'not-understood'],
  ['year_end', [100, 5, '2025-07-01', true, 13], 'out-of-range'],
  ['year_end', [100, 5, '2025-07-01', true, 'June'], 'not-understood'],
  ['decimals', [100, 5, '2025-07-01', true, 12, 5], 'out-of-range'],
])('%s of %j is refused', (argument, given, kind) => {
  expect(problemOf(germanDegressive(...given))).toMatchObject({ kind, argument });
});
