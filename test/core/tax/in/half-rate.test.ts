import fc from 'fast-check';
import { FULL_RATE_DAYS, halfRate } from '../../../../src/core/tax/in/half-rate';
import { parseIsoDate } from '../../../../src/core/time/serial';
import { figuresOf, formulasOf, problemOf, valueOf } from '../../answers';

/** Put to use, acquired → half. */
test.each([
  ['the last day for the full rate', '2025-10-03', null, false],
  ['a day later', '2025-10-04', null, true],
  ['the last day for the full rate of a leap year', '2023-10-04', null, false],
  ['a day later in a leap year', '2023-10-05', null, true],
  ['a year that starts after 29 February is none', '2024-10-04', null, true],
  ['2000 was a leap year', '1999-10-04', null, false],
  ['2100 will be none', '2099-10-04', null, true],
  ['the first day of a tax year', '2025-04-01', null, false],
  ['the last day of a tax year', '2026-03-31', null, true],
  ['acquired in the same tax year', '2026-01-10', '2025-04-01', true],
  ['acquired the day before that tax year', '2026-01-10', '2025-03-31', false],
  ['acquired and put to use on one day', '2025-12-01', '2025-12-01', true],
  ['under the Act of 2025', '2026-10-04', '2026-04-01', true],
] as const)('%s: %s, acquired %s', (_, used, acquired, half) => {
  expect(valueOf(halfRate(used, acquired))).toBe(half);
});

test('serials and blanks are read as in every cell', () => {
  expect(valueOf(halfRate(45_934))).toBe(true);
  for (const blank of [0, '', null, undefined]) expect(valueOf(halfRate(45_934, blank))).toBe(true);
});

test('the working counts the days and names the Act of the day', () => {
  const days = halfRate('2025-10-04');
  expect(figuresOf(days)).toEqual([179]);
  expect(formulasOf(days)).toEqual(['2026-03-31 − 2025-10-04 + 1', '179 < 180']);
  const worksOf = (used: string) => {
    const half = halfRate(used);
    return half.ok ? half.value.working().map(({ source }) => source?.work) : [];
  };
  expect(new Set(worksOf('2026-03-31'))).toEqual(new Set(['Income-tax Act 1961']));
  expect(new Set(worksOf('2026-04-01'))).toEqual(new Set(['Income-tax Act 2025']));
});

/** From 1 April 1991 to 31 March 2200. */
const FIRST = Date.UTC(1991, 3, 1);
const DAY = 86_400_000;
const dayOffset = fc.integer({ min: 0, max: (Date.UTC(2200, 2, 31) - FIRST) / DAY });
const dateAt = (offset: number) => new Date(FIRST + offset * DAY);
const isoOf = (date: Date) => date.toISOString().slice(0, 10);
/** The calendar year in which the tax year of a date starts. */
const startYear = (date: Date) => date.getUTCFullYear() - (date.getUTCMonth() < 3 ? 1 : 0);

test('half is what has fewer than 180 days to 31 March in the tax year of its purchase', () => {
  fc.assert(
    fc.property(dayOffset, dayOffset, (a, b) => {
      const [bought, used] = [dateAt(Math.min(a, b)), dateAt(Math.max(a, b))];
      const days = (Date.UTC(startYear(used) + 1, 2, 31) - used.getTime()) / DAY + 1;
      const half = startYear(bought) === startYear(used) && days < 180;
      expect(valueOf(halfRate(isoOf(used), isoOf(bought)))).toBe(half);
    }),
  );
});

test('no day before the law of 1991 is on record, the day after it is', () => {
  const problem = problemOf(halfRate('1991-03-31'));
  expect(problem).toMatchObject({ kind: 'not-on-record', argument: 'put_to_use', got: '1991-03-31' });
  expect(problem.takes).toContain(FULL_RATE_DAYS.name);
  expect(valueOf(halfRate('1991-04-01'))).toBe(false);
  // Whatever was acquired before it.
  expect(valueOf(halfRate('1991-12-01', '1985-01-01'))).toBe(false);
});

test.each([
  ['put_to_use', [null], 'not-understood'],
  ['put_to_use', ['soon'], 'not-understood'],
  ['put_to_use', ['2025-02-29'], 'not-understood'],
  ['put_to_use', [0], 'out-of-range'],
  ['acquired', ['2025-06-01', 'then'], 'not-understood'],
  ['acquired', ['2025-06-01', '2025-06-02'], 'out-of-range'],
  ['acquired', ['2025-06-01', -1], 'out-of-range'],
] as const)('a wrong %s is named: %j', (argument, [used, acquired], kind) => {
  expect(problemOf(halfRate(used, acquired))).toMatchObject({ kind, argument });
});

test('the oldest row is the first in time', () => {
  const days = FULL_RATE_DAYS.rows.map(({ from }) => parseIsoDate(from) ?? 0);
  expect([...days].sort((a, b) => a - b)).toEqual(days);
});
