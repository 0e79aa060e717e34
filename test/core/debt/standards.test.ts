/**
 * Worked examples of bonds, loans and the effective interest on them.
 *
 * Not computed by any function:
 *
 * | case     | why |
 * | -------- | --- |
 * | BND-015  | a part of a period; schedules stand at the ends of periods |
 * | BND-016  | issued between two coupons; accrued interest is no part of what the bond is carried at |
 * | BND-020  | interest on what a loss allowance leaves: opening and rate are given, nothing is spread |
 * | LOAN-008 | one period by five ways to count days; periods here are equal parts of a year |
 * | LOAN-013 | a payment below the interest, given; WDV.LOAN finds the payment, and refuses one that never repays |
 */

import { bond } from '../../../src/core/debt/bond';
import { bondPrice } from '../../../src/core/debt/bond-price';
import { effectiveRate } from '../../../src/core/debt/effective-rate';
import { loan } from '../../../src/core/debt/loan-schedule';
import { loanValue } from '../../../src/core/debt/loan-value';
import { modification } from '../../../src/core/liabilities/modification';
import { figuresOf, valueOf } from '../answers';
import { casesOf, everyCaseOf } from '../standards';
import { column, linesOf, sum } from '../tables';

const NOT_COMPUTED = ['BND-015', 'BND-016', 'BND-020', 'LOAN-008', 'LOAN-013'];

/** Kinds that have a test below. */
const KINDS = [
  'bond',
  'bond-cents',
  'bond-price',
  'bond-costs',
  'bond-at-par',
  'stepped-interest',
  'estimate-revised',
  'loan',
  'loan-balloon',
  'loan-cut-short',
  'loan-linear',
  'loan-prepaid',
  'loan-in-advance',
  'loan-compounding',
  'loan-fee',
];

/** Cases give six decimals; a schedule has four at most, and rounds each row by what it opens with. */
const SIX = 6;
const ROUNDED_ROWS = 0.002;
const near = (figures: readonly number[], off = 0.5e-6) =>
  figures.map((figure) => expect.closeTo(figure, -Math.log10(2 * off)) as number);

describe('every case', () => {
  everyCaseOf(['bonds', 'loans'], KINDS, NOT_COMPUTED, 24);
});

interface Bond {
  readonly face: number;
  readonly coupon: number;
  readonly yield: number;
  readonly periods: number;
  readonly per_year: number;
}

/** Amounts by period; `carrying` after each. */
interface Amortized {
  readonly issue_price: number;
  readonly interest?: readonly number[];
  readonly amortization?: readonly number[];
  readonly carrying: readonly number[];
}

describe('a bond', () => {
  const BONDS = casesOf<Bond, Amortized>('bond');

  test.each(BONDS)('$id: $source', ({ inputs, expected }) => {
    const { face, coupon, yield: rate, periods, per_year } = inputs;
    // After a period a bond is worth what one with a coupon less is issued for.
    const left = Array.from({ length: periods }, (_, index) => periods - index);
    const opening = left.map((count) => valueOf(bondPrice(face, coupon, rate, count, per_year)));
    const interest = opening.map((amount) => (amount * rate) / per_year);
    const paid = (face * coupon) / per_year;
    expect([...opening, face]).toEqual(near([expected.issue_price, ...expected.carrying]));
    expect(interest).toEqual(near(expected.interest ?? interest));
    expect(interest.map((amount) => amount - paid)).toEqual(
      near(expected.amortization ?? interest.map((amount) => amount - paid)),
    );
  });

  test.each(BONDS)('$id as a schedule', ({ inputs, expected }) => {
    const { face, coupon, yield: rate, periods, per_year } = inputs;
    const byYield = valueOf(bond(face, coupon, periods, per_year, rate, null, null, 4));
    const byPrice = valueOf(bond(face, coupon, periods, per_year, null, expected.issue_price, null, 4));
    for (const table of [byYield, byPrice]) {
      expect(column(table, 'Closing')).toEqual(near(expected.carrying, ROUNDED_ROWS));
      expect(column(table, 'Interest')).toEqual(
        near(expected.interest ?? column(table, 'Interest'), ROUNDED_ROWS),
      );
    }
  });

  test.each(
    casesOf<Bond & { decimals: number }, { interest: readonly number[]; carrying: readonly number[] }>(
      'bond-cents',
    ),
  )('$id: $source', ({ inputs: { face, coupon, yield: rate, periods, per_year, decimals }, expected }) => {
    const table = valueOf(bond(face, coupon, periods, per_year, rate, null, null, decimals));
    expect(column(table, 'Interest')).toEqual(expected.interest);
    expect(column(table, 'Closing')).toEqual(expected.carrying);
  });

  test.each(casesOf<Bond, { exact_price: number }>('bond-price'))('$id: $source', ({ inputs, expected }) => {
    const { face, coupon, yield: rate, periods, per_year } = inputs;
    expect(valueOf(bondPrice(face, coupon, rate, periods, per_year))).toBeCloseTo(expected.exact_price, SIX);
  });
});

interface Issued {
  readonly face: number;
  readonly coupon: number;
  readonly price: number;
  readonly costs?: number;
  readonly periods: number;
  readonly per_year: number;
}

describe('a bond by what it brings', () => {
  const flowsOf = ({ face, coupon, periods }: Issued) =>
    Array.from({ length: periods }, (_, index) => face * coupon + (index === periods - 1 ? face : 0));

  test.each(
    casesOf<
      Issued,
      { initial_carrying: number; eir: number; interest: readonly number[]; total_cost: number }
    >('bond-costs'),
  )('$id: $source', ({ inputs, expected }) => {
    const { face, coupon, price, costs = 0, periods, per_year } = inputs;
    const table = valueOf(bond(face, coupon, periods, per_year, null, price, costs, 4));
    expect(column(table, 'Opening')[0]).toBe(expected.initial_carrying);
    expect(column(table, 'Interest')).toEqual(near(expected.interest, ROUNDED_ROWS));
    expect(sum(column(table, 'Interest'))).toBeCloseTo(expected.total_cost, SIX);
    const eir = valueOf(effectiveRate(price - costs, [flowsOf(inputs)], per_year));
    expect(eir).toBeCloseTo(expected.eir, SIX);
  });

  test.each(casesOf<Issued, { eir: number; amortization: readonly number[] }>('bond-at-par'))(
    '$id: $source',
    ({ inputs, expected }) => {
      const { face, coupon, price, periods, per_year } = inputs;
      const table = valueOf(bond(face, coupon, periods, per_year, null, price));
      expect(column(table, 'Amortization')).toEqual(expected.amortization);
      expect(valueOf(effectiveRate(price, [flowsOf(inputs)]))).toBe(expected.eir);
    },
  );
});

describe('flows', () => {
  test.each(
    casesOf<
      { initial: number; flows: readonly number[] },
      { eir: number; interest: readonly number[]; carrying: readonly number[] }
    >('stepped-interest'),
  )('$id: $source', ({ inputs: { initial, flows }, expected }) => {
    const eir = valueOf(effectiveRate(initial, [flows]));
    expect(eir).toBeCloseTo(expected.eir, SIX);
    const carrying = flows.reduce(
      (amounts, flow, index) => {
        return [...amounts, (amounts[index] ?? NaN) * (1 + eir) - flow];
      },
      [initial],
    );
    expect(carrying.slice(1)).toEqual(near(expected.carrying));
    expect(carrying.slice(0, -1).map((amount) => amount * eir)).toEqual(near(expected.interest));
  });

  test.each(
    casesOf<
      { carrying: number; eir: number; flows: readonly number[] },
      { carrying_after: number; catch_up_gain: number }
    >('estimate-revised'),
  )('$id: $source', ({ inputs: { carrying, eir, flows }, expected }) => {
    const [line] = linesOf(valueOf(modification(carrying, [flows], eir)));
    expect(line?.['PV new']).toBeCloseTo(expected.carrying_after, SIX);
    // What the one who owes it loses, the one who is owed it gains.
    expect(-Number(line?.['Gain or loss'])).toBeCloseTo(expected.catch_up_gain, SIX);
  });
});

interface Loan {
  readonly principal: number;
  readonly annual_rate: number;
  readonly periods: number;
}

describe('a loan', () => {
  /** The payment before it is rounded. */
  const paymentOf = (...asked: Parameters<typeof loanValue>) => figuresOf(loanValue(...asked))[1] ?? NaN;

  test.each(
    casesOf<
      Loan & { per_year: number },
      {
        payment: number;
        interest: readonly number[];
        principal_part: readonly number[];
        balance: readonly number[];
      }
    >('loan'),
  )('$id: $source', ({ inputs: { principal, annual_rate, periods, per_year }, expected }) => {
    const after = Array.from({ length: periods + 1 }, (_, period) =>
      valueOf(loanValue(principal, annual_rate, periods, period, per_year)),
    );
    const opening = after.slice(0, -1);
    expect(paymentOf(principal, annual_rate, periods, 0, per_year)).toBeCloseTo(expected.payment, SIX);
    expect(after.slice(1)).toEqual(near(expected.balance));
    expect(opening.map((amount) => amount * annual_rate)).toEqual(near(expected.interest));
    expect(opening.map((amount, index) => amount - (after[index + 1] ?? NaN))).toEqual(
      near(expected.principal_part),
    );
    const table = valueOf(loan(principal, annual_rate, periods, per_year, null, null, null, null, null, 4));
    expect(column(table, 'Interest')).toEqual(near(expected.interest, ROUNDED_ROWS));
    expect(column(table, 'Closing')).toEqual(near(expected.balance, ROUNDED_ROWS));
  });

  test.each(
    casesOf<Loan & { balloon: number }, { payment: number; balance_60: number; total_interest: number }>(
      'loan-balloon',
    ),
  )('$id: $source', ({ inputs: { principal, annual_rate, periods, balloon }, expected }) => {
    const asked = [principal, annual_rate, periods, periods, null, balloon] as const;
    const payment = paymentOf(...asked);
    expect(payment).toBeCloseTo(expected.payment, SIX);
    expect(valueOf(loanValue(...asked))).toBe(expected.balance_60);
    expect(payment * periods + balloon - principal).toBeCloseTo(expected.total_interest, SIX);
  });

  test.each(
    casesOf<
      { principal: number; annual_rate: number; repaid_over: number; due_after: number },
      {
        payment: number;
        balloon_after_last_payment: number;
        final_cash_flow: number;
        total_interest: number;
      }
    >('loan-cut-short'),
  )('$id: $source', ({ inputs: { principal, annual_rate, repaid_over, due_after }, expected }) => {
    const balloon = valueOf(loanValue(principal, annual_rate, repaid_over, due_after));
    const payment = paymentOf(principal, annual_rate, due_after, 0, null, balloon);
    expect(balloon).toBeCloseTo(expected.balloon_after_last_payment, SIX);
    expect(payment).toBeCloseTo(expected.payment, SIX);
    expect(payment + balloon).toBeCloseTo(expected.final_cash_flow, SIX);
    expect(payment * due_after + balloon - principal).toBeCloseTo(expected.total_interest, SIX);
  });

  test.each(
    casesOf<Loan, { principal_part: number; payments: readonly number[]; total_interest: number }>(
      'loan-linear',
    ),
  )('$id: $source', ({ inputs: { principal, annual_rate, periods }, expected }) => {
    const table = valueOf(loan(principal, annual_rate, periods, null, null, null, null, null, 'linear'));
    expect(column(table, 'Payment')).toEqual(expected.payments);
    expect(new Set(column(table, 'Principal'))).toEqual(new Set([expected.principal_part]));
    expect(sum(column(table, 'Interest'))).toBe(expected.total_interest);
  });

  test.each(
    casesOf<Loan & { extra: number; after: number }, { payment: number; balance_after_extra: number }>(
      'loan-prepaid',
    ),
  )('$id: $source', ({ inputs: { principal, annual_rate, periods, extra, after }, expected }) => {
    const asked = [principal, annual_rate, periods, after] as const;
    expect(paymentOf(...asked)).toBeCloseTo(expected.payment, SIX);
    expect(valueOf(loanValue(...asked)) - extra).toBeCloseTo(expected.balance_after_extra, SIX);
  });

  test.each(casesOf<Loan, { payment: number }>('loan-in-advance'))('$id: $source', ({ inputs, expected }) => {
    const { principal, annual_rate, periods } = inputs;
    const payment = paymentOf(principal, annual_rate, periods, 0, 12, null, 'begin');
    expect(payment).toBeCloseTo(expected.payment, SIX);
  });

  test.each(
    casesOf<Loan & { compounded: number }, { monthly_rate: number; payment: number }>('loan-compounding'),
  )('$id: $source', ({ inputs: { principal, annual_rate, periods, compounded }, expected }) => {
    const monthly = (1 + annual_rate / compounded) ** (compounded / 12) - 1;
    expect(monthly).toBeCloseTo(expected.monthly_rate, SIX);
    expect(paymentOf(principal, monthly * 12, periods, 0)).toBeCloseTo(expected.payment, SIX);
  });

  test.each(casesOf<Loan & { fee: number }, { eir: number; year1_interest: number }>('loan-fee'))(
    '$id: $source',
    ({ inputs: { principal, fee, annual_rate, periods }, expected }) => {
      const paid = principal * annual_rate;
      const flows = [...Array<number>(periods - 1).fill(paid), principal + paid];
      const eir = valueOf(
        effectiveRate(
          principal - fee,
          flows.map((flow) => [flow]),
        ),
      );
      expect(eir).toBeCloseTo(expected.eir, SIX);
      expect(eir * (principal - fee)).toBeCloseTo(expected.year1_interest, SIX);
      const table = valueOf(bond(principal, annual_rate, periods, 1, null, principal, fee));
      expect(column(table, 'Interest')[0]).toBeCloseTo(expected.year1_interest, 2);
    },
  );
});
