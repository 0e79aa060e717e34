import fc from 'fast-check';
import { firstYearAllowance } from '../../../../src/core/tax/uk/first-year-allowance';
import { sentenceOf } from '../../../../src/core/problem';
import { formulasOf, problemOf, valueOf } from '../../answers';
import { serial } from './periods';

test.each([
  ['CAA 2001 s.45S: full expensing', 100_000, '2023-04-01', null, null, 100_000],
  ['CAA 2001 s.45S: special rate', 100_000, '2024-06-30', 'special-rate', 'company', 50_000],
  ['FA 2021 s.9(3): special rate', 100_000, '2021-04-01', 'special rate', null, 50_000],
  ['FA 2026 s.29: general, of a company', 50_000, '2026-01-01', 'general', 'company', 20_000],
  ['FA 2026 s.29: general, of income tax', 50_000, '2026-01-01', 'General', 'income tax', 20_000],
  ['full expensing has no end', 7.77, '2031-12-31', 'Full Expensing', null, 7.77],
  ['no binary noise', 0.07, '2026-05-05', 'general', null, 0.028],
  ['nothing spent', 0, '2026-05-05', '', '', 0],
])('%s', (_, cost, incurred, claim, payer, allowance) => {
  expect(valueOf(firstYearAllowance(cost, incurred, claim, payer))).toBe(allowance);
});

test('it is the share of the cost, to the last digit of pence', () => {
  const claims = fc.constantFrom(['full-expensing', 100n], ['special-rate', 50n], ['general', 40n] as const);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: serial('2026-01-01'), max: serial('2040-01-01') }),
      claims,
      (cost, day, [claim, percent]) => {
        const hundredths = BigInt(cost) * BigInt(percent);
        expect(valueOf(firstYearAllowance(cost / 100, day, claim))).toBe(Number(hundredths) / 10_000);
      },
    ),
  );
});

test('the working says from when the rate is', () => {
  expect(formulasOf(firstYearAllowance(50_000, '2026-02-15', 'general'))).toEqual([
    '40 %, in force from 2026-01-01',
    '50,000 × 40 %',
  ]);
});

test.each(['full-expensing', 'special-rate', undefined])(
  '%s is for companies alone, and says so',
  (claim) => {
    const problem = problemOf(firstYearAllowance(100, '2026-02-15', claim, 'income-tax'));
    expect(problem).toMatchObject({ kind: 'not-on-record', argument: 'claim' });
    expect(sentenceOf(problem)).toBe(
      `claim got "${claim ?? 'full-expensing'}" of a payer of income tax; it takes full-expensing and special-rate for companies alone (CAA 2001 s.45S), general for both.`,
    );
  },
);

test.each([
  ['full-expensing', '2023-03-31', 'a day in "Full expensing, companies", from 2023-04-01 on'],
  [
    'special-rate',
    '2021-03-31',
    'a day in "First-year allowance on special rate spending, companies", from 2021-04-01 on',
  ],
  ['general', '2025-12-31', 'a day in "First-year allowance on main rate spending", from 2026-01-01 on'],
])('before its first day %s is not on record', (claim, day, takes) => {
  expect(problemOf(firstYearAllowance(100, day, claim))).toEqual({
    kind: 'not-on-record',
    argument: 'incurred',
    got: day,
    takes,
  });
});

test.each([
  ['cost', [-1, '2026-01-01'], 'out-of-range'],
  ['cost', ['much', '2026-01-01'], 'not-understood'],
  ['incurred', [1, null], 'not-understood'],
  ['incurred', [1, 0], 'out-of-range'],
  ['claim', [1, '2026-01-01', 'super-deduction'], 'not-understood'],
  ['payer', [1, '2026-01-01', 'general', 'charity'], 'not-understood'],
] as const)('a wrong %s is named', (argument, [cost, incurred, claim, payer], kind) => {
  expect(problemOf(firstYearAllowance(cost, incurred, claim, payer))).toMatchObject({ kind, argument });
});
