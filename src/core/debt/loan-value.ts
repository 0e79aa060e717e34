/**
 * The balance of a loan after a payment, before any rounding.
 *
 *     annuity   balance = (payment × gathered + balloon) ÷ (1 + rate)^left, over the payments left
 *     linear    balance = principal − (principal − balloon) ÷ payments that repay × payments made
 *
 * Until principal starts the balance is the principal.
 *
 * Source: IFRS 9.5.4.1, App. A (amortised cost).
 */

import { readNumberWhere } from '../argument';
import { cite } from '../citation';
import { rateOfPeriod } from '../money/nominal-rate';
import { all, andThen, ok, type Result } from '../result';
import { figure, finiteAnswer, type Answer } from '../working';
import { readLoan, readPeriods, type Loan } from './loan-terms';
import { balanceAfter, countOfRepaying, regularAmount, repaymentSteps } from './repayment';

/**
 * `WDV.LOANVALUE`.
 *
 * @param principal Currency, above 0.
 * @param annual_rate Nominal a year, as a fraction; above −1 in each period.
 * @param periods Payments in all, 1 or more.
 * @param period Payments made, 0 to periods; 0 is before the first.
 * @param per_year Payments a year, a whole number from 1 to 366; 12 when omitted.
 * @param balloon Due with the last payment, in currency, 0 to principal; 0 when omitted.
 * @param timing `end` (default) or `begin`: when in its period a payment is made.
 * @param interest_only Payments before principal starts, 0 to periods − 1; 0 when omitted.
 * @param repayment `annuity` (default) or `linear`.
 * @returns Currency, unrounded: after the last payment the balloon, which is still to be paid.
 * @problem out-of-range, not-understood
 * @example loanValue(10000, 0.08, 5, 1, 1) // 8295.435454…
 */
export function loanValue(
  principal: unknown,
  annual_rate: unknown,
  periods: unknown,
  period: unknown,
  per_year?: unknown,
  balloon?: unknown,
  timing?: unknown,
  interest_only?: unknown,
  repayment?: unknown,
): Answer<number> {
  const given = { principal, annual_rate, periods, per_year, balloon, interest_only, timing, repayment };
  const read: Result<[Loan, number]> = all([
    readLoan(given, (_, amount) => ok(amount)),
    andThen(readPeriods(periods), (last) => readPeriod(period, last)),
  ]);
  return andThen(read, ([loan, made]) => {
    const regular = regularAmount(loan).toNumber();
    return finiteAnswer(
      balanceAfter(loan, made).toNumber(),
      'annual_rate',
      Number(loan.rate.yearly),
      (value) => [
        ...repaymentSteps({ loan, inCurrency: (amount) => amount }, regular),
        {
          label: made === 0 ? 'Balance before the first payment' : `Balance after payment ${figure(made)}`,
          formula: formulaOf(loan, made, regular),
          value,
          unit: 'amount',
          source: cite('IFRS 9', '5.4.1'),
        },
      ],
    );
  });
}

function readPeriod(given: unknown, periods: number): Result<number> {
  const accepts = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= periods;
  return readNumberWhere(
    'period',
    given,
    accepts,
    `a whole number from 0 to ${figure(periods)}, the periods`,
  );
}

function formulaOf(loan: Loan, made: number, regular: number): string {
  const { principal, balloon, interestOnly, periods } = loan;
  if (made <= interestOnly) return `the principal, ${figure(principal)}`;
  const left = figure(periods - made);
  const rate = rateOfPeriod(loan.rate);
  if (loan.repayment === 'linear') {
    const owed = `(${figure(principal)} − ${figure(balloon)})`;
    return `${figure(balloon)} + ${owed} × ${left} ÷ ${figure(countOfRepaying(loan))}`;
  }
  if (rate.isZero()) return `${figure(regular)} × ${left} + ${figure(balloon)}`;
  const growth = `(1 + ${figure(rate.toNumber())})^${left}`;
  return `(${figure(regular)} × (${growth} − 1) ÷ ${figure(rate.toNumber())} + ${figure(balloon)}) ÷ ${growth}`;
}
