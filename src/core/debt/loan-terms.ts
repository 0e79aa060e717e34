/**
 * The terms of a loan, behind their door. Payments are numbered from 1, one a period; interest-only
 * payments come first, and the balloon falls due with the last payment, beside it.
 *
 * Paid in arrears (`end`), every payment has the interest of the period before it. Paid in advance
 * (`begin`), the first is made at once and has none; the others have that since the payment before.
 */

import { readNotNegative, readNumberWhere, readOptionalWord, readPositive } from '../argument';
import { nominalRate, readPerYear, readYearly, type NominalRate } from '../money/nominal-rate';
import { shown } from '../problem';
import { all, andThen, ok, refuse, type Result } from '../result';
import { figure } from '../working';

export const PAYMENT_TIMINGS = ['end', 'begin'] as const;
export type PaymentTiming = (typeof PAYMENT_TIMINGS)[number];

/** Equal payments, or equal parts of principal. */
export const REPAYMENTS = ['annuity', 'linear'] as const;
export type Repayment = (typeof REPAYMENTS)[number];

/** `principal` and `balloon` are in one unit: currency, or minor units. */
export interface Loan {
  /** 0 or more. */
  readonly principal: number;
  /** 0 to principal. */
  readonly balloon: number;
  readonly rate: NominalRate;
  /** Payments without the balloon, 1 or more. */
  readonly periods: number;
  /** Payments before principal starts, 0 to `periods` − 1. */
  readonly interestOnly: number;
  readonly timing: PaymentTiming;
  readonly repayment: Repayment;
}

/** As typed, by the names of the arguments. */
export interface GivenLoan {
  readonly principal: unknown;
  readonly annual_rate: unknown;
  readonly periods: unknown;
  readonly per_year: unknown;
  readonly balloon: unknown;
  readonly interest_only: unknown;
  readonly timing: unknown;
  readonly repayment: unknown;
}

/** Turns an amount of currency into the unit in which it is wanted. */
export type InUnits = (argument: string, amount: number) => Result<number>;

/**
 * @problem out-of-range, also for a balloon above the principal, which no payment would ever repay
 * @problem not-understood
 */
export function readLoan(given: GivenLoan, inUnits: InUnits): Result<Loan> {
  const read = all<[number, number, number, number, number, number, PaymentTiming, Repayment]>([
    andThen(readPositive('principal', given.principal), (amount) => inUnits('principal', amount)),
    readYearly('annual_rate', given.annual_rate),
    readPeriods(given.periods),
    readPerYear(given.per_year, 12),
    andThen(readNotNegative('balloon', given.balloon), (amount) => inUnits('balloon', amount)),
    readNotNegative('interest_only', given.interest_only),
    readOptionalWord('timing', given.timing, PAYMENT_TIMINGS, 'end'),
    readOptionalWord('repayment', given.repayment, REPAYMENTS, 'annuity'),
  ]);
  return andThen(read, ([principal, yearly, periods, perYear, balloon, interestOnly, timing, repayment]) => {
    if (balloon > principal) {
      const takes = 'at most the principal, or the payments never repay anything';
      return refuse('out-of-range', 'balloon', shown(given.balloon), takes);
    }
    if (!Number.isInteger(interestOnly) || interestOnly >= periods) {
      const takes = `a whole number from 0 to ${figure(periods - 1)}, fewer than the periods`;
      return refuse('out-of-range', 'interest_only', shown(given.interest_only), takes);
    }
    return andThen(nominalRate('annual_rate', yearly, perYear), (rate) =>
      ok({ principal, balloon, rate, periods, interestOnly, timing, repayment }),
    );
  });
}

/** The `periods` argument, of a loan or a bond. */
export function readPeriods(given: unknown): Result<number> {
  const accepts = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;
  return readNumberWhere('periods', given, accepts, 'a whole number of 1 or more');
}

/** Whether a payment has no interest: the first, when it is made at once. */
export function isWithoutInterest({ timing }: Loan, payment: number): boolean {
  return timing === 'begin' && payment === 1;
}
