import fc from 'fast-check';
import { loan } from '../../../src/core/debt/loan-schedule';
import { loanValue } from '../../../src/core/debt/loan-value';
import { parseIsoDate } from '../../../src/core/time/serial';
import { formulasOf, problemOf, valueOf } from '../answers';
import { cents, column, linesOf, sum } from '../tables';
import { exactPayment, loansInCents, type Loan } from './loans';

function answerTo(given: Loan) {
  const { principal, points, periods, perYear, balloon, interestOnly, timing, repayment } = given;
  const amounts = [principal / 100, points / 10_000, periods, perYear, balloon / 100] as const;
  return loan(...amounts, null, interestOnly, timing, repayment);
}

test('every payment is the same but the last, which takes the cents', () => {
  expect(valueOf(loan(10_000, 0.08, 5, 1))).toEqual([
    ['Period', 'Opening', 'Payment', 'Interest', 'Principal', 'Closing'],
    [1, 10_000, 2_504.56, 800, 1_704.56, 8_295.44],
    [2, 8_295.44, 2_504.56, 663.64, 1_840.92, 6_454.52],
    [3, 6_454.52, 2_504.56, 516.36, 1_988.2, 4_466.32],
    [4, 4_466.32, 2_504.56, 357.31, 2_147.25, 2_319.07],
    [5, 2_319.07, 2_504.6, 185.53, 2_319.07, 0],
  ]);
});

test('in advance the first payment is made at once and has no interest; the balloon falls due with the last', () => {
  // (1,000 − P) × 1.1 − P = 100 for P = 1,000 ÷ 2.1.
  expect(valueOf(loan(1_000, 0.1, 2, 1, 100, null, null, 'begin'))).toEqual([
    ['Period', 'Opening', 'Payment', 'Interest', 'Principal', 'Closing'],
    [1, 1_000, 476.19, 0, 476.19, 523.81],
    [2, 523.81, 476.19, 52.38, 423.81, 100],
    ['Balloon', 100, 100, 0, 100, 0],
  ]);
});

test('interest-only payments come first; in advance the first of them is nothing', () => {
  expect(column(valueOf(loan(1_200, 0.1, 4, 1, 0, null, 2)), 'Payment')).toEqual([120, 120, 691.43, 691.43]);
  const advance = valueOf(loan(1_200, 0.1, 4, 1, 0, null, 2, 'begin', 'linear'));
  expect(column(advance, 'Payment')).toEqual([0, 120, 720, 660]);
});

test('a linear loan repays the same part each time', () => {
  const table = valueOf(loan(1_000, 0, 3, 1, 0, null, 0, 'end', 'linear'));
  expect(column(table, 'Principal')).toEqual([333.33, 333.33, 333.34]);
});

test('at a negative rate interest is the lender’s to pay', () => {
  expect(column(valueOf(loan(1_000, -0.01, 2, 1, 1_000)), 'Payment')).toEqual([-10, -10, 1_000]);
});

describe('with a first date', () => {
  const datesOf = (...asked: Parameters<typeof loan>) => column(valueOf(loan(...asked)), 'Date');
  const serials = (...dates: readonly string[]) => dates.map(parseIsoDate);

  test('payments keep its day, or fall on the last of a shorter month; the balloon with the last', () => {
    expect(datesOf(1_000, 0, 3, 12, 100, '2026-01-31')).toEqual(
      serials('2026-01-31', '2026-02-28', '2026-03-31', '2026-03-31'),
    );
  });

  test.each([
    [1, ['2024-02-29', '2025-02-28', '2026-02-28']],
    [2, ['2024-02-29', '2024-08-29', '2025-02-28']],
    [3, ['2024-02-29', '2024-06-29', '2024-10-29']],
    [4, ['2024-02-29', '2024-05-29', '2024-08-29']],
    [6, ['2024-02-29', '2024-04-29', '2024-06-29']],
    [12, ['2024-02-29', '2024-03-29', '2024-04-29']],
  ])('%d a year', (perYear, dates) => {
    expect(datesOf(900, 0, 3, perYear, null, '2024-02-29')).toEqual(serials(...dates));
  });

  test('the header says so', () => {
    const [header] = valueOf(loan(1_000, 0, 1, 1, 0, 46_112));
    expect(header).toEqual(['Period', 'Date', 'Opening', 'Payment', 'Interest', 'Principal', 'Closing']);
  });

  test('the last payment may fall on the last day there is, and no later', () => {
    expect(datesOf(1_000, 0, 2, 1, 0, '9998-12-31')).toHaveLength(2);
    expect(problemOf(loan(1_000, 0, 3, 1, 0, '9998-12-31'))).toEqual({
      kind: 'out-of-range',
      argument: 'first_payment',
      got: '9998-12-31',
      takes: 'a date from which the last payment falls by 9999-12-31',
    });
  });
});

describe('properties', () => {
  test('the regular parts of principal add up to principal less balloon, every row to what it says', () => {
    fc.assert(
      fc.property(loansInCents, (given) => {
        const lines = linesOf(valueOf(answerTo(given)));
        const regular = lines.filter(({ Period }) => Period !== 'Balloon');
        expect(sum(regular.map(({ Principal }) => cents(Principal)))).toBe(given.principal - given.balloon);
        expect(lines).toHaveLength(given.periods + (given.balloon > 0 ? 1 : 0));
        let opening = given.principal;
        for (const line of lines) {
          expect(cents(line.Opening)).toBe(opening);
          expect(cents(line.Payment)).toBe(cents(line.Interest) + cents(line.Principal));
          opening -= cents(line.Principal);
          expect(cents(line.Closing)).toBe(opening);
        }
        expect(opening).toBe(0);
      }),
    );
  });

  test('interest is that of the opening balance, rounded as whole numbers say', () => {
    fc.assert(
      fc.property(loansInCents, (given) => {
        for (const line of linesOf(valueOf(answerTo(given)))) {
          const isFree = line.Period === 'Balloon' || (given.timing === 'begin' && line.Period === 1);
          const [num, den] = [BigInt(cents(line.Opening) * given.points), BigInt(10_000 * given.perYear)];
          const size = ((num < 0n ? -num : num) * 2n + den) / (2n * den);
          expect(cents(line.Interest) + 0).toBe(isFree ? 0 : Math.sign(given.points) * Number(size) + 0);
        }
      }),
    );
  });

  test('every payment that repays but the last is the exact one, rounded; of a linear loan every part', () => {
    fc.assert(
      fc.property(loansInCents, (given) => {
        const { principal, balloon, periods, interestOnly, repayment } = given;
        const lines = linesOf(valueOf(answerTo(given))).slice(interestOnly, periods - 1);
        const isAnnuity = repayment === 'annuity';
        const regular = isAnnuity
          ? exactPayment(given).toDecimalPlaces(0, 4).toNumber()
          : Math.round((principal - balloon) / (periods - interestOnly));
        // Rounded up, they may repay everything early.
        const whole = lines.filter(({ Closing }) => cents(Closing) !== balloon);
        expect(whole.map((line) => cents(isAnnuity ? line.Payment : line.Principal))).toEqual(
          whole.map(() => regular),
        );
      }),
    );
  });

  test('balances are those before rounding, but for the cents that each payment and interest rounds', () => {
    fc.assert(
      fc.property(loansInCents, (given) => {
        const { principal, points, periods, perYear, balloon, interestOnly, timing, repayment } = given;
        const rate = points / 10_000 / perYear;
        let off = 1e-6;
        linesOf(valueOf(answerTo(given)))
          .slice(0, periods)
          .forEach(({ Closing }, index) => {
            const exact = loanValue(
              principal,
              points / 10_000,
              periods,
              index + 1,
              perYear,
              balloon,
              timing,
              interestOnly,
              repayment,
            );
            off = off * (1 + Math.abs(rate)) + 1;
            expect(Math.abs(cents(Closing) - valueOf(exact))).toBeLessThanOrEqual(off);
          });
      }),
    );
  });
});

test('a first payment that rounds to nothing is no reason to refuse what interest repays', () => {
  const table = valueOf(loan(1_000, -0.0029, 38, 1, 897.94, null, 0, 'begin'));
  expect(column(table, 'Principal').slice(0, 2)).toEqual([0, 2.9]);
});

test('in advance a balloon near the principal is reached from below', () => {
  const table = valueOf(loan(1_000, 0.1, 3, 1, 1_000, null, 0, 'begin'));
  expect(column(table, 'Closing')).toEqual([936.56, 966.78, 1_000, 0]);
  expect(column(table, 'Payment')).toEqual([63.44, 63.44, 63.46, 1_000]);
});

describe('rounding at its worst', () => {
  test('a payment rounded up repays early, and then only what is owed', () => {
    // 0.5 a payment rounds to 1: four payments repay what eight should.
    const table = valueOf(loan(4, 0, 8, 1, 0, null, 0, 'end', 'annuity', 0));
    expect(column(table, 'Payment')).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
  });

  test('less than a cent a payment is left to the last', () => {
    const table = valueOf(loan(100, 0.12, 12, 12, 99.98));
    expect(column(table, 'Principal')).toEqual([...Array<number>(11).fill(0), 0.02, 99.98]);
  });

  test.each([
    ['in arrears', 'end', '0.6, at which payments of 5,000 never repay it'],
    ['in advance', 'begin', '0.6, at which payments of 4,761.9 never repay it'],
  ])('a payment that %s is no more than the interest never repays', (_, timing, got) => {
    expect(problemOf(loan(100_000, 0.6, 480, 12, 0, null, 0, timing))).toEqual({
      kind: 'out-of-range',
      argument: 'annual_rate',
      got,
      takes: 'a rate whose interest is below the payments',
    });
  });
});

test('the working leads from the rate to the schedule', () => {
  expect(formulasOf(loan(10_000, 0.08, 5, 1))).toEqual([
    '0.08',
    '(10,000 × (1 + 0.08)^5 − 0) × 0.08 ÷ ((1 + 0.08)^5 − 1)',
    'Σ interest over 5 rows',
    'closing = opening − principal, principal = payment − interest',
  ]);
});

test('amounts finer than the currency are rounded first', () => {
  expect(valueOf(loan(1_000.005, 0.1, 2, 1, 10.004))).toEqual(valueOf(loan(1_000.01, 0.1, 2, 1, 10)));
  expect(column(valueOf(loan(1_000.005, 0.1, 2, 1, 0, null, 0, null, null, 4)), 'Opening')[0]).toBe(
    1_000.005,
  );
});

test.each<readonly [argument: string, asked: Parameters<typeof loan>, kind: string, takes: string]>([
  ['principal', [-1, 0.1, 4], 'out-of-range', 'a number above 0'],
  ['annual_rate', [1, -12, 4], 'out-of-range', 'a fraction above -12 when per_year is 12, 0.08 for 8 %'],
  [
    'annual_rate',
    [1, 1e300, 4],
    'out-of-range',
    'a rate whose payments are amounts that can be counted to the cent',
  ],
  [
    'balloon',
    [100, 0.1, 4, 1, 101],
    'out-of-range',
    'at most the principal, or the payments never repay anything',
  ],
  [
    'per_year',
    [1, 0.1, 4, 52, 0, '2026-01-31'],
    'out-of-range',
    '1, 2, 3, 4, 6 or 12 when first_payment is given: periods of whole months',
  ],
  [
    'first_payment',
    [1, 0.1, 4, 1, 0, 'soon'],
    'not-understood',
    'a date, as a date cell or as text like 2026-04-01',
  ],
  ['decimals', [1, 0.1, 4, 1, 0, null, 0, null, null, 5], 'out-of-range', 'a whole number from 0 to 4'],
  [
    'periods',
    [1, 0, 16_666, 12],
    'too-large',
    'a number of periods whose table has at most 100,000 cells; this one has 100,002',
  ],
  [
    'periods',
    [1, 0, 1e15],
    'too-large',
    'a number of periods whose table has at most 100,000 cells; this one has 6,000,000,000,000,006',
  ],
])('%s of %j is refused', (argument, asked, kind, takes) => {
  expect(problemOf(loan(...asked))).toMatchObject({ kind, argument, takes });
});
