import fc from 'fast-check';
import { annualInvestmentAllowance } from '../../../../src/core/tax/uk/annual-investment-allowance';
import { figuresOf, formulasOf, problemOf, valueOf } from '../../answers';
import { anyPeriod, serial, shareOracle, wholeMonths } from './periods';

const MUCH = 1e9;

/** The limit of a period, by spending more. */
test.each([
  ['FA 2010 explanatory notes s.5: calendar 2010', '2010-01-01', '2010-12-31', 87_500],
  ['HMRC CA11110: six months at £50,000', '2009-01-01', '2009-06-30', 25_000],
  ['six months', '2025-01-01', '2025-06-30', 500_000],
  ['a year', '2025-04-01', '2026-03-31', 1_000_000],
  ['the tax year', '2025-04-06', '2026-04-05', 1_000_000],
  ['a year over the day on which £1,000,000 became permanent', '2022-07-01', '2023-06-30', 1_000_000],
  ['18 months', '2024-01-01', '2025-06-30', 1_500_000],
  ['FA 2019 Sch.13: year to 31 March 2019', '2018-04-01', '2019-03-31', 400_000],
  ['F(No.2)A 2015 s.8: year to 31 March 2016', '2015-04-01', '2016-03-31', 425_000],
  ['FA 2014 Sch.2: calendar 2014', '2014-01-01', '2014-12-31', 437_500],
  ['FA 2014 Sch.2: 15 months to 31 March 2015', '2014-01-01', '2015-03-31', 562_500],
  ['FA 2013 Sch.1: 1 July 2012 to 30 June 2013', '2012-07-01', '2013-06-30', 137_500],
  ['FA 2011 s.11: calendar 2012', '2012-01-01', '2012-12-31', 43_750],
  ['FA 2013 Sch.1: 1 March 2012 to 28 February 2013, three limits', '2012-03-01', '2013-02-28', 68_750],
  ['FA 2008 Sch.24 para.23(2): calendar 2008, from April on', '2008-01-01', '2008-12-31', 37_500],
  ['a part that is no whole months: days', '2015-12-31', '2016-12-30', (500_000 + 200_000 * 365) / 365],
  ['days', '2025-01-01', '2025-03-14', 200_000],
  // A tax year is one of income tax, whose limits changed on the 6th.
  ['HMRC CA23085: tax year 2013-14', '2013-04-06', '2014-04-05', 250_000],
  ['tax year 2009-10', '2009-04-06', '2010-04-05', 50_000],
  ['tax year 2011-12', '2011-04-06', '2012-04-05', 100_000],
  ['a first period from a Monday to the end of the tax year', '2010-01-06', '2010-04-05', 12_500],
])('%s', (_, start, end, limit) => {
  expect(valueOf(annualInvestmentAllowance(MUCH, start, end))).toBe(limit);
});

test('spending within the limit is allowed whole', () => {
  expect(valueOf(annualInvestmentAllowance(999_999.99, '2025-01-01', '2025-12-31'))).toBe(999_999.99);
  expect(valueOf(annualInvestmentAllowance(0, '2025-01-01', '2025-12-31'))).toBe(0);
  expect(valueOf(annualInvestmentAllowance(null, '2025-01-01', '2025-12-31'))).toBe(0);
});

test('the working shows each part, and what it does not test', () => {
  const straddling = annualInvestmentAllowance(600_000, '2015-04-01', '2016-03-31');
  expect(formulasOf(straddling)).toEqual([
    '500,000 × 9/12, in force from 2014-04-01',
    '200,000 × 3/12, in force from 2016-01-01',
    '375,000 + 50,000; what spending before or after the change may take of it is not tested',
    'min(600,000, 425,000)',
  ]);
  expect(figuresOf(straddling)).toEqual([375_000, 50_000, 425_000, 425_000]);
});

const LAW: readonly (readonly [string, bigint])[] = [
  ['2008-04-01', 50_000n],
  ['2010-04-01', 100_000n],
  ['2012-04-01', 25_000n],
  ['2013-01-01', 250_000n],
  ['2014-04-01', 500_000n],
  ['2016-01-01', 200_000n],
  ['2019-01-01', 1_000_000n],
  ['9999-12-31', 0n],
];

test('each part of a period has the limit of its own days, as if it were a period', () => {
  const from = serial('2007-01-01');
  fc.assert(
    fc.property(fc.oneof(anyPeriod(from), wholeMonths(from)), fc.nat(2_000_000), (period, spent) => {
      fc.pre(period.end >= serial('2008-04-01'));
      // 12 × 365 is a multiple of every denominator.
      let limit = 0n;
      LAW.slice(0, -1).forEach(([first, amount], index) => {
        const next = serial(LAW[index + 1]?.[0] ?? '');
        const part = { start: Math.max(period.start, serial(first)), end: Math.min(period.end, next - 1) };
        if (part.start > part.end) return;
        const [num, den] = shareOracle(part);
        limit += (amount * num * 4380n) / den;
      });
      const exact = Math.min(spent, Number(limit) / 4380);
      const allowance = valueOf(annualInvestmentAllowance(spent, period.start, period.end));
      expect(Math.abs(allowance - exact)).toBeLessThanOrEqual(4 * Number.EPSILON * exact);
      expect(allowance).toBeLessThanOrEqual(spent);
    }),
  );
});

test.each([
  ['expenditure', [-1, '2025-01-01', '2025-12-31'], 'out-of-range'],
  ['expenditure', ['much', '2025-01-01', '2025-12-31'], 'not-understood'],
  ['period_start', [1, 'then', '2025-12-31'], 'not-understood'],
  ['period_end', [1, '2025-01-01', '2024-12-31'], 'out-of-range'],
  ['period_end', [1, '2025-01-01', '2026-07-01'], 'out-of-range'],
  ['period_end', [1, '2007-04-01', '2008-03-31'], 'not-on-record'],
] as const)('a wrong %s is named', (argument, [expenditure, start, end], kind) => {
  expect(problemOf(annualInvestmentAllowance(expenditure, start, end))).toMatchObject({ kind, argument });
});
