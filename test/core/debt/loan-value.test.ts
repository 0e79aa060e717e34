import fc from 'fast-check';
import { loanValue } from '../../../src/core/debt/loan-value';
import { figuresOf, formulasOf, problemOf, valueOf } from '../answers';
import { exactBalances, exactPayment, loansInCents, type Loan } from './loans';

/** In units of whatever the principal is in. */
function answerAfter(loan: Loan, period: number) {
  const { principal, points, periods, perYear, balloon, interestOnly, timing, repayment } = loan;
  return loanValue(
    principal,
    points / 10_000,
    periods,
    period,
    perYear,
    balloon,
    timing,
    interestOnly,
    repayment,
  );
}

describe('properties', () => {
  test('a walk payment by payment comes to the same balances', () => {
    fc.assert(
      fc.property(loansInCents, (loan) => {
        exactBalances(loan).forEach((balance, period) => {
          const off = Math.abs(valueOf(answerAfter(loan, period)) - balance.toNumber());
          expect(off).toBeLessThanOrEqual(loan.principal * 1e-14);
        });
      }),
    );
  });

  test('before the first payment it is the principal, after the last the balloon, to the last digit', () => {
    fc.assert(
      fc.property(loansInCents, (loan) => {
        expect(valueOf(answerAfter(loan, 0))).toBe(loan.principal);
        expect(valueOf(answerAfter(loan, loan.periods))).toBe(loan.balloon);
      }),
    );
  });

  test('the working shows the payment that leaves the balloon', () => {
    fc.assert(
      fc.property(loansInCents, (given) => {
        const loan = { ...given, repayment: 'annuity' } as const;
        const payment = exactPayment(loan).toNumber();
        const shown = figuresOf(answerAfter(loan, 1))[1] ?? NaN;
        expect(Math.abs(shown - payment)).toBeLessThanOrEqual(loan.principal * 1e-14);
      }),
    );
  });
});

test.each([
  // Growth of 1.5^3000 is past the largest double, and the balance is not.
  ['a payment after 2,999 of 3,000', 0.5, 3_000, 2_999, 1_000_000 / 3],
  ['a rate near 0', 1e-20, 4, 1, 750_000],
  ['a rate near −1', -0.999_999, 2, 1, 1 - 1e-6 + 1e-12],
  ['a rate of 0', 0, 4, 3, 250_000],
])('%s costs no digits', (_, rate, periods, period, expected) => {
  expect(valueOf(loanValue(1_000_000, rate, periods, period, 1))).toBeCloseTo(expected, 6);
});

describe('the working', () => {
  test('of an annuity', () => {
    expect(formulasOf(loanValue(10_000, 0.2, 2, 1, 2, 1_000))).toEqual([
      '0.2 ÷ 2',
      '(10,000 × (1 + 0.1)^2 − 1,000) × 0.1 ÷ ((1 + 0.1)^2 − 1)',
      '(5,285.7142857143 × ((1 + 0.1)^1 − 1) ÷ 0.1 + 1,000) ÷ (1 + 0.1)^1',
    ]);
  });

  test('of one in advance, where the first payment bears no interest', () => {
    expect(formulasOf(loanValue(10_000, 0.1, 2, 1, 1, null, 'begin'))[1]).toBe(
      '(10,000 × (1 + 0.1)^1 − 0) × 0.1 ÷ ((1 + 0.1)^2 − 1)',
    );
  });

  test.each([
    ['linear', 0.1, 3, ['(10,000 − 1,000) ÷ 4', '1,000 + (10,000 − 1,000) × 2 ÷ 4']],
    ['annuity', 0, 3, ['(10,000 − 1,000) ÷ 4', '2,250 × 2 + 1,000']],
    [
      'annuity',
      0.1,
      1,
      ['(10,000 × (1 + 0.1)^4 − 1,000) × 0.1 ÷ ((1 + 0.1)^4 − 1)', 'the principal, 10,000'],
    ],
  ])('of a loan of one interest-only payment, %s at %d, after %d', (repayment, rate, period, formulas) => {
    const asked = [10_000, rate, 5, period, 1, 1_000, null, 1, repayment] as const;
    expect(formulasOf(loanValue(...asked)).slice(1)).toEqual(formulas);
  });
});

const GOOD = {
  principal: 1_000,
  rate: 0.1,
  periods: 4,
  period: 1,
  perYear: 1,
  balloon: 0,
  timing: 'end',
  interestOnly: 0,
  repayment: 'annuity',
};
const A_PERIOD = 'a whole number from 0 to 4, the periods';
const A_NUMBER_OF_PERIODS = 'a whole number of 1 or more';
const WAITS = 'a whole number from 0 to 3, fewer than the periods';

test.each<
  readonly [
    argument: string,
    wrong: Readonly<Record<string, unknown>>,
    kind: string,
    got: string,
    takes: string,
  ]
>([
  ['principal', { principal: 0 }, 'out-of-range', '0', 'a number above 0'],
  ['principal', { principal: 'much' }, 'not-understood', '"much"', 'a number above 0'],
  ['annual_rate', { rate: -1 }, 'out-of-range', '-1', 'a fraction above -1 when per_year is 1, 0.08 for 8 %'],
  [
    'annual_rate',
    { rate: -12, perYear: 12 },
    'out-of-range',
    '-12',
    'a fraction above -12 when per_year is 12, 0.08 for 8 %',
  ],
  ['annual_rate', { rate: 'x' }, 'not-understood', '"x"', 'a fraction, 0.08 for 8 % a year'],
  ['periods', { periods: 0 }, 'out-of-range', '0', A_NUMBER_OF_PERIODS],
  ['periods', { periods: 1.5 }, 'out-of-range', '1.5', A_NUMBER_OF_PERIODS],
  ['periods', { periods: null }, 'out-of-range', '0', A_NUMBER_OF_PERIODS],
  ['period', { period: -1 }, 'out-of-range', '-1', A_PERIOD],
  ['period', { period: 5 }, 'out-of-range', '5', A_PERIOD],
  ['period', { period: 1.5 }, 'out-of-range', '1.5', A_PERIOD],
  ['per_year', { perYear: 367 }, 'out-of-range', '367', 'a whole number from 1 to 366'],
  ['balloon', { balloon: -1 }, 'out-of-range', '-1', 'a number of 0 or more'],
  [
    'balloon',
    { balloon: 1_001 },
    'out-of-range',
    '1001',
    'at most the principal, or the payments never repay anything',
  ],
  ['timing', { timing: 'mid' }, 'not-understood', '"mid"', 'end or begin'],
  ['interest_only', { interestOnly: 4 }, 'out-of-range', '4', WAITS],
  ['interest_only', { interestOnly: 0.5 }, 'out-of-range', '0.5', WAITS],
  ['interest_only', { interestOnly: -1 }, 'out-of-range', '-1', 'a number of 0 or more'],
  ['repayment', { repayment: 'bullet' }, 'not-understood', '"bullet"', 'annuity or linear'],
])('%s: %j is refused', (argument, wrong, kind, got, takes) => {
  const { principal, rate, periods, period, perYear, balloon, timing, interestOnly, repayment } = {
    ...GOOD,
    ...wrong,
  };
  const answer = loanValue(
    principal,
    rate,
    periods,
    period,
    perYear,
    balloon,
    timing,
    interestOnly,
    repayment,
  );
  expect(problemOf(answer)).toEqual({ kind, argument, got, takes });
});

test('blank and 0 are what is omitted', () => {
  const omitted = valueOf(loanValue(1_000, 0.12, 12, 6));
  expect(valueOf(loanValue(1_000, 0.12, 12, 6, 0, 0, 0, 0, 0))).toBe(omitted);
  expect(valueOf(loanValue(1_000, 0.12, 12, 6, '', null, '', null, null))).toBe(omitted);
  expect(valueOf(loanValue(1_000, 0.12, 12, 6, 12, 0, 'END', 0, 'Annuity'))).toBe(omitted);
});

test('a rate past every number is refused, not infinite', () => {
  expect(problemOf(loanValue(1_000, 1e308, 9e15, 1, 1))).toMatchObject({
    kind: 'out-of-range',
    argument: 'annual_rate',
  });
});
