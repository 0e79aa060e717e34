/**
 * How a loan is repaid, before any rounding: the amount that stays the same from payment to payment,
 * and the balance after each.
 *
 *     annuity   payment = what is worth the principal less the worth of the balloon
 *               balance = (payment × gathered + balloon) ÷ (1 + rate)^left, over the payments left
 *     linear    part    = (principal − balloon) ÷ payments that repay
 *               balance = principal − part × payments made
 *
 * Until principal starts the balance is the principal. After interest-only payments nothing is left of
 * the difference between arrears and advance: the next payment has interest either way.
 */

import type { Decimal } from 'decimal.js';
import { cite } from '../citation';
import { Exact } from '../money/discounting';
import { rateOfPeriod, shownOfPeriod } from '../money/nominal-rate';
import { figure, type Step } from '../working';
import { paymentFor, worthOf } from './annuity';
import { isWithoutInterest, type Loan } from './loan-terms';

const SOURCE = cite('IFRS 9', '5.4.1');

/** How many payments repay principal. */
export function countOfRepaying({ periods, interestOnly }: Loan): number {
  return periods - interestOnly;
}

/** Of an annuity the payment, of a linear loan the part of principal in it. */
export function regularAmount(loan: Loan): Decimal {
  const { principal, balloon, rate, repayment } = loan;
  const count = countOfRepaying(loan);
  if (repayment === 'linear') return new Exact(principal).minus(balloon).div(count);
  return paymentFor(principal, balloon, rateOfPeriod(rate), count, untilLast(loan));
}

/** Periods over which the principal bears interest until the last payment. */
function untilLast(loan: Loan): number {
  const count = countOfRepaying(loan);
  return isWithoutInterest(loan, loan.interestOnly + 1) ? count - 1 : count;
}

/** @param payment 0 to `periods`; 0 is before the first. */
export function balanceAfter(loan: Loan, payment: number): Decimal {
  const { principal, balloon, rate, periods, interestOnly, repayment } = loan;
  if (payment <= interestOnly) return new Exact(principal);
  const left = periods - payment;
  if (repayment === 'annuity') return worthOf(regularAmount(loan), balloon, rateOfPeriod(rate), left);
  const repaid = new Exact(principal).minus(balloon).times(left).div(countOfRepaying(loan));
  return repaid.plus(balloon);
}

/** What a formula needs to show of a loan, in currency. */
export interface ShownLoan {
  readonly loan: Loan;
  readonly inCurrency: (amount: number) => number;
}

/** The steps that lead to the regular amount, which is shown as `value`, in currency. */
export function repaymentSteps({ loan, inCurrency }: ShownLoan, value: number): readonly Step[] {
  const { principal, balloon, rate, repayment } = loan;
  const [lent, last] = [principal, balloon].map((amount) => figure(inCurrency(amount)));
  const count = countOfRepaying(loan);
  const ofPeriod = rateOfPeriod(rate);
  const [growth, after] = [`(1 + ${figure(ofPeriod.toNumber())})`, `(${lent} − ${last}) ÷ ${figure(count)}`];
  const factor = `${figure(ofPeriod.toNumber())} ÷ (${growth}^${figure(count)} − 1)`;
  return [
    {
      label: 'Rate of a period',
      formula: shownOfPeriod(rate),
      value: ofPeriod.toNumber(),
      unit: 'fraction',
      source: SOURCE,
    },
    {
      label: repayment === 'annuity' ? 'Payment' : 'Principal in a payment',
      formula:
        repayment === 'linear' || ofPeriod.isZero()
          ? after
          : `(${lent} × ${growth}^${figure(untilLast(loan))} − ${last}) × ${factor}`,
      value,
      unit: 'amount',
      source: SOURCE,
    },
  ];
}
