/**
 * Loans against what LibreOffice computes: PMT, IPMT, PPMT, CUMIPMT, CUMPRINC and RATE, before any
 * rounding. The fixture is made by `npm run verify:oracle`.
 *
 * Where they differ:
 *
 * | function         | how |
 * | ---------------- | --- |
 * | all, with type 1 | a future value falls a period after the last payment, a balloon with it: the formulas ask for the balloon and one period's interest on it |
 * | RATE             | of nine loans in advance it finds −1, where its equation is multiplied by 0 and anything solves it |
 * | RATE             | it stops 1e-13 from the rate, which is more than 1e-9 of a rate below 0.01 % a period |
 * | RATE             | one payment in advance leaves nothing to bear interest: a rate is made up |
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { effectiveRate } from '../../../src/core/debt/effective-rate';
import { loanValue } from '../../../src/core/debt/loan-value';
import { figuresOf, valueOf } from '../answers';

const COLUMNS = ['principal', 'annual_rate', 'periods', 'per_year', 'balloon', 'type', 'period'] as const;
const COMPUTED = ['PMT', 'IPMT', 'PPMT', 'CUMIPMT', 'CUMPRINC', 'RATE'] as const;
type Name = (typeof COLUMNS)[number] | (typeof COMPUTED)[number];
type Loan = Readonly<Record<Name, number>>;

interface Fixture {
  readonly by: string;
  readonly columns: readonly string[];
  readonly loans: readonly (readonly (number | null)[])[];
}

const FIXTURE = join(__dirname, '../../fixtures/libreoffice/loans.json');
const { by, columns, loans } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as Fixture;
const LOANS = loans.map(
  (line) => Object.fromEntries(line.map((cell, index) => [columns[index] ?? '', cell])) as Loan,
);
const WITHOUT_BALLOON = LOANS.filter(({ balloon }) => balloon === 0);

function answerAfter(payments: number, loan: Loan) {
  const { principal, annual_rate, periods, per_year, balloon, type } = loan;
  const timing = type === 1 ? 'begin' : 'end';
  return loanValue(principal, annual_rate, periods, payments, per_year, balloon, timing);
}

const balance = (payments: number, loan: Loan): number => valueOf(answerAfter(payments, loan));
const payment = (loan: Loan): number => figuresOf(answerAfter(0, loan))[1] ?? NaN;
const repaid = (loan: Loan): number => loan.principal - balance(loan.period, loan);

function interest(loan: Loan): number {
  const { period, type, annual_rate, per_year } = loan;
  return type === 1 && period === 1 ? 0 : (balance(period - 1, loan) * annual_rate) / per_year;
}

function interestSoFar(loan: Loan): number {
  const { period, type } = loan;
  return type === 1 && period === 1 ? 0 : repaid(loan) - period * payment(loan);
}

/** The rate of a period from the flows of the loan; what is paid at once was never lent. */
function rateOf(loan: Loan): number {
  const { principal, balloon, periods, per_year, type } = loan;
  const each = payment(loan);
  const flows = Array<number>(periods - type).fill(each);
  flows[flows.length - 1] = each + balloon;
  return valueOf(effectiveRate(principal - type * each, [flows], per_year)) / per_year;
}

/** The largest difference, in parts of what LibreOffice says. */
function worst(compared: readonly Loan[], name: Name, ours: (loan: Loan) => number): number {
  const differences = compared.map((loan) => {
    const difference = Math.abs(ours(loan) - loan[name]);
    return difference === 0 ? 0 : difference / Math.abs(loan[name]);
  });
  return Math.max(...differences);
}

test('there are a thousand loans, each of them computed', () => {
  expect(by).toMatch(/^LibreOffice \d/);
  expect(columns).toEqual([...COLUMNS, ...COMPUTED]);
  expect(LOANS).toHaveLength(1000);
  expect(WITHOUT_BALLOON.length).toBeGreaterThan(400);
  expect(loans.flat().filter((cell) => !Number.isFinite(cell))).toEqual([]);
});

test.each<readonly [Name, readonly Loan[], (loan: Loan) => number]>([
  ['PMT', LOANS, payment],
  ['IPMT', LOANS, interest],
  ['PPMT', LOANS, (loan) => balance(loan.period - 1, loan) - balance(loan.period, loan)],
  ['CUMPRINC', WITHOUT_BALLOON, (loan) => -repaid(loan)],
  ['CUMIPMT', WITHOUT_BALLOON, interestSoFar],
])('%s agrees to 1e-9', (name, compared, ours) => {
  expect(worst(compared, name, ours)).toBeLessThan(1e-9);
});

test('RATE agrees to 1e-9, but for what is listed above', () => {
  const bearing = LOANS.filter(({ periods, type }) => periods > type);
  const astray = bearing.filter(({ RATE }) => RATE < -0.99);
  expect(astray.map(({ type }) => type)).toEqual(Array(9).fill(1));
  const found = bearing.filter(({ RATE }) => RATE > -0.99);
  const small = found.filter(({ annual_rate, per_year }) => annual_rate / per_year < 1e-4);
  const others = found.filter((loan) => !small.includes(loan));
  expect(worst(others, 'RATE', rateOf)).toBeLessThan(1e-9);
  expect(Math.max(...small.map((loan) => Math.abs(rateOf(loan) - loan.RATE)))).toBeLessThan(1e-12);
});
