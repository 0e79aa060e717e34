import fc from 'fast-check';
import { sentenceOf } from '../../../../src/core/problem';
import { section179 } from '../../../../src/core/tax/us/section-179';
import { SECTION_179_LIMITS } from '../../../../src/core/tax/us/section-179-limits';
import { figuresOf, formulasOf, problemOf, valueOf } from '../../answers';

/** Limits and thresholds as Sage's and Bloomberg's tables have them. */
test.each([
  [1987, 10_000, 200_000],
  [1996, 17_500, 200_000],
  [1997, 18_000, 200_000],
  [2000, 20_000, 200_000],
  [2002, 24_000, 200_000],
  [2003, 100_000, 400_000],
  [2006, 108_000, 430_000],
  [2007, 125_000, 500_000],
  [2009, 250_000, 800_000],
  [2013, 500_000, 2_000_000],
  [2016, 500_000, 2_010_000],
  [2017, 510_000, 2_030_000],
  [2018, 1_000_000, 2_500_000],
  [2019, 1_020_000, 2_550_000],
  [2026, 2_560_000, 4_090_000],
])('tax year %s: at most %s, less what is above %s', (year, limit, threshold) => {
  expect(valueOf(section179(year, 1e9, threshold))).toBe(limit);
  expect(valueOf(section179(year, 1e9, threshold + 1000.25))).toBe(limit - 1000.25);
});

/** year, elected, placed, income → allowed. */
test.each([
  ['what is elected', 2025, 300_000, 300_000, undefined, 300_000],
  ['the limit of the year', 2024, 1_300_000, 1_300_000, undefined, 1_220_000],
  ['the reduced limit', 2025, 2_500_000, 4_300_000, undefined, 2_200_000],
  ['nothing is left of it', 2025, 2_500_000, 6_500_000, undefined, 0],
  ['the income', 2025, 300_000, 300_000, 120_000, 120_000],
  ['an income of 0', 2025, 300_000, 300_000, 0, 0],
  ['a loss', 2025, 300_000, 300_000, -50_000, 0],
  ['a blank income is no limit', 2025, 300_000, 300_000, '', 300_000],
  ['carried forward on top of the year', 2025, 300_000, 200_000, 1e6, 300_000],
  ['cents, whatever the doubles make of them', 2025, 2_500_000, 4_000_000.1, undefined, 2_499_999.9],
])('%s', (_, year, elected, placed, income, allowed) => {
  expect(valueOf(section179(year, elected, placed, income))).toBe(allowed);
});

test('the working shows limit, reduction and what is carried forward; 2026 says what was not confirmed', () => {
  const answer = section179(2025, 2_400_000, 4_300_000, 2_000_000);
  expect(figuresOf(answer)).toEqual([2_500_000, 300_000, 2_200_000, 200_000, 2_000_000]);
  expect(formulasOf(answer)[0]).toBe('tax year 2025: in force from 2025-01-01');
  expect(formulasOf(section179(2026, 1, 1))[0]).toMatch(/not confirmed: Rev\. Proc\. 2025-32/);
});

test('it is within what is elected, what the year allows and the income, and falls by what is placed', () => {
  const amount = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);
  const income = fc.option(fc.integer({ min: -1e8, max: 1e9 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.integer({ min: 1987, max: 2026 }),
      amount,
      amount,
      income,
      (year, elected, placed, earned) => {
        const allowed = valueOf(section179(year, elected, placed, earned));
        expect(allowed).toBeGreaterThanOrEqual(0);
        expect(allowed).toBeLessThanOrEqual(Math.min(elected, 2_560_000, Math.max(0, earned ?? Infinity)));
        expect(valueOf(section179(year, elected, placed + 1, earned))).toBeLessThanOrEqual(allowed);
        const [limit = 0, , , ...carriedAndAllowed] = figuresOf(section179(year, elected, placed, earned));
        const together = carriedAndAllowed.reduce((total, each) => total + each, 0);
        expect(together).toBeLessThanOrEqual(limit + 1e-6);
      },
    ),
  );
});

test('the table shows both figures', () => {
  expect(SECTION_179_LIMITS.shows({ limit: 2_500_000, threshold: 4_000_000 })).toBe(
    '2,500,000, falling above 4,000,000',
  );
});

test.each([1986, 2027, 45_658, 99_999])('tax year %s is not on record, and is told the span', (year) => {
  const problem = problemOf(section179(year, 1, 1));
  expect(problem).toMatchObject({ kind: 'not-on-record', argument: 'tax_year', got: String(year) });
  expect(sentenceOf(problem)).toMatch(
    'a year such as 2025 in "Section 179 limits", 1987-01-01 to 2026-12-31',
  );
});

test.each([
  ['tax_year', [null, 1, 1], 'out-of-range'],
  ['tax_year', [2025.5, 1, 1], 'out-of-range'],
  ['tax_year', ['2025-01-01', 1, 1], 'not-understood'],
  ['elected', [2025, -1, 1], 'out-of-range'],
  ['elected', [2025, 'all', 1], 'not-understood'],
  ['property_placed', [2025, 1, -1], 'out-of-range'],
  ['property_placed', [2025, 1, 'all'], 'not-understood'],
  ['taxable_income', [2025, 1, 1, 'none'], 'not-understood'],
] as const)('a wrong %s is named: %j', (argument, [year, elected, placed, income], kind) => {
  expect(problemOf(section179(year, elected, placed, income))).toMatchObject({ kind, argument });
});
