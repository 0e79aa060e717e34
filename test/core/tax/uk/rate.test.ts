import fc from 'fast-check';
import { writingDownRate } from '../../../../src/core/tax/uk/rate';
import { formulasOf, problemOf, valueOf } from '../../answers';
import { anyPeriod, serial, type Period } from './periods';

test.each([
  ['HMRC CA23222: calendar 2026', '2026-01-01', '2026-12-31', 'main', 'company', 0.1499],
  ['FA 2026 s.28: year to 30 June 2026', '2025-07-01', '2026-06-30', 'main', 'company', 0.1701],
  ['FA 2019 s.31: calendar 2019', '2019-01-01', '2019-12-31', 'special', 'company', 0.065],
  ['Tolley: calendar 2019, income tax', '2019-01-01', '2019-12-31', 'special', 'income-tax', 0.0653],
  ['Tolley: special rate, calendar 2012', '2012-01-01', '2012-12-31', 'special', 'company', 0.085],
  ['FA 2011 s.10: main rate, calendar 2012', '2012-01-01', '2012-12-31', 'main', 'company', 0.185],
  ['FA 2008 s.80: year to 30 April 2008', '2007-05-01', '2008-04-30', 'main', 'income-tax', 0.2466],
  ['FA 2008 s.80: calendar 2008', '2008-01-01', '2008-12-31', 'main', 'company', 0.2125],
])('%s', (_, start, end, pool, payer, rate) => {
  expect(valueOf(writingDownRate(start, end, pool, payer))).toBe(rate);
});

test.each([
  ['main', 'company', '2008-03-31', 0.25],
  ['main', 'company', '2008-04-01', 0.2],
  ['main', 'company', '2012-03-31', 0.2],
  ['main', 'company', '2012-04-01', 0.18],
  ['main', 'company', '2026-03-31', 0.18],
  ['main', 'company', '2026-04-01', 0.14],
  ['main', 'income-tax', '2008-04-05', 0.25],
  ['main', 'income-tax', '2026-04-05', 0.18],
  ['main', 'income-tax', '2026-04-06', 0.14],
  ['single', 'company', '2026-04-01', 0.14],
  ['special', 'company', '2008-04-01', 0.1],
  ['special', 'company', '2012-04-01', 0.08],
  ['special', 'company', '2019-03-31', 0.08],
  ['special', 'company', '2019-04-01', 0.06],
  ['special', 'income-tax', '2019-04-05', 0.08],
  ['special', 'income-tax', '2019-04-06', 0.06],
  ['special', 'company', '2026-04-01', 0.06],
  ['main', 'company', '1990-04-06', 0.25],
])('%s, %s, on %s it is %d', (pool, payer, day, rate) => {
  expect(valueOf(writingDownRate(day, day, pool, payer))).toBe(rate);
});

test('a mean that ends at two decimals of a percent stays as it is', () => {
  expect(valueOf(writingDownRate('2026-03-31', '2026-04-01'))).toBe(0.16);
  expect(valueOf(writingDownRate('2026-03-31', '2026-04-04'))).toBe(0.148);
  expect(valueOf(writingDownRate('2001-01-01', '2001-12-31'))).toBe(0.25);
});

test('what is left out is the main pool of a company', () => {
  for (const blank of [undefined, null, 0, '']) {
    expect(valueOf(writingDownRate('2026-04-01', '2026-04-05', blank, blank))).toBe(0.14);
  }
  expect(valueOf(writingDownRate('2026-04-01', '2026-04-05', 'MAIN', 'Income tax'))).toBe(0.18);
});

test('the working shows both rates, their days, and what the mean is before it is rounded', () => {
  expect(formulasOf(writingDownRate('2026-01-01', '2026-12-31'))).toEqual([
    '18 %, in force from 2012-04-01',
    expect.stringMatching(/^14 %, in force from 2026-04-01; not confirmed: the section itself was not seen/),
    '(18 % × 90 + 14 % × 275) ÷ 365 = 14.9863013699 %, rounded up to 2 decimals: 14.99 %',
  ]);
  expect(formulasOf(writingDownRate('2025-01-01', '2025-12-31'))).toEqual(['18 %, in force from 2012-04-01']);
});

/** In hundredths of a percent, by pool: first day for companies and for income tax. */
const LAW: Readonly<Record<string, readonly (readonly [string, string, number])[]>> = {
  main: [
    ['1990-04-06', '1990-04-06', 2500],
    ['2008-04-01', '2008-04-06', 2000],
    ['2012-04-01', '2012-04-06', 1800],
    ['2026-04-01', '2026-04-06', 1400],
  ],
  special: [
    ['2008-04-01', '2008-04-06', 1000],
    ['2012-04-01', '2012-04-06', 800],
    ['2019-04-01', '2019-04-06', 600],
  ],
};

/** The rate of every day, in hundredths of a percent. */
function daily(pool: string, payer: string, { start, end }: Period): readonly number[] {
  const changes = (LAW[pool] ?? []).map(([company, incomeTax, rate]) => ({
    from: serial(payer === 'company' ? company : incomeTax),
    rate,
  }));
  return Array.from({ length: end - start + 1 }, (_, index) => {
    const before = changes.filter(({ from }) => from <= start + index);
    return before[before.length - 1]?.rate ?? NaN;
  });
}

test('it is the mean of the days, rounded up, and between the lowest and the highest of them', () => {
  const near = fc.constantFrom('2008-04-06', '2012-04-01', '2019-04-01', '2026-04-01').map(serial);
  const straddling = fc
    .tuple(near, fc.nat(270), fc.nat(270))
    .map(([day, before, after]) => ({ start: day - before, end: day + after }));
  const pools = fc.constantFrom('main', 'special');
  const payers = fc.constantFrom('company', 'income-tax');
  const periods = fc.oneof(anyPeriod(), straddling);
  fc.assert(
    fc.property(periods, pools, payers, (period, pool, payer) => {
      fc.pre(pool === 'main' || period.start >= serial('2008-04-06'));
      const rates = daily(pool, payer, period);
      const total = BigInt(rates.reduce((sum, rate) => sum + rate, 0));
      const count = BigInt(rates.length);
      const up = Number((total + count - 1n) / count);
      const rate = valueOf(writingDownRate(period.start, period.end, pool, payer));
      expect(rate).toBe(up / 10_000);
      expect(rate).toBeGreaterThanOrEqual(Math.min(...rates) / 10_000);
      expect(rate).toBeLessThanOrEqual(Math.max(...rates) / 10_000);
    }),
  );
});

test.each([
  ['period_start', ['1990-04-05', '1990-12-31'], 'not-on-record'],
  ['period_start', ['2008-03-31', '2008-12-31', 'special'], 'not-on-record'],
  ['period_start', ['2008-04-05', '2008-12-31', 'special', 'income-tax'], 'not-on-record'],
  ['period_start', ['today', '2008-12-31'], 'not-understood'],
  ['period_end', ['2026-01-01', '2025-12-31'], 'out-of-range'],
  ['period_end', ['2026-01-01', '2027-07-01'], 'out-of-range'],
  ['pool', ['2026-01-01', '2026-12-31', 'long-life'], 'not-understood'],
  ['payer', ['2026-01-01', '2026-12-31', 'main', 'partnership'], 'not-understood'],
] as const)('a wrong %s is named', (argument, [start, end, pool, payer], kind) => {
  expect(problemOf(writingDownRate(start, end, pool, payer))).toMatchObject({ kind, argument });
});

test('a day before the first rate is told the span of the table', () => {
  expect(problemOf(writingDownRate('2008-01-01', '2008-12-31', 'special')).takes).toBe(
    'a day in "Special rate of writing-down allowances, companies", from 2008-04-01 on',
  );
});
