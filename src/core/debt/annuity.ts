/**
 * Equal payments, one a period, and an amount that falls due with the last of them.
 *
 *     gathered = ((1 + rate)^n − 1) ÷ rate, which is n at a rate of 0
 *     worth    = (payment × gathered + last) ÷ (1 + rate)^n
 *     payment  = (worth × (1 + rate)^n − last) ÷ gathered
 *
 * In advance the first payment is made at once, and the last one n − 1 periods from now:
 *
 *     payment  = (worth × (1 + rate)^(n − 1) − last) ÷ gathered
 *
 * With 34 decimal digits. What is gathered is found by doubling, not by the quotient: that a rate is
 * near 0 costs no digits, and 0 is no exception.
 */

import type { Decimal } from 'decimal.js';
import { Exact } from '../money/discounting';

type Amount = number | Decimal;

/**
 * What 1 a period has grown to when the last of it is paid.
 *
 * @param rate Of a period, as a fraction above −1.
 * @example gathered(new Exact(0.1), 2) // 2.1
 */
export function gathered(rate: Decimal, payments: number): Decimal {
  // From k payments to 2k, and from k to k + 1, by the binary digits of their number.
  return [...payments.toString(2)].reduce<Decimal>((sum, digit) => {
    const twice = sum.times(rate.times(sum).plus(2));
    return digit === '0' ? twice : twice.plus(rate.times(twice)).plus(1);
  }, new Exact(0));
}

/** What payments from the next period on and the amount with the last are worth now; without any, that amount. */
export function worthOf(payment: Amount, last: Amount, rate: Decimal, payments: number): Decimal {
  const atTheEnd = gathered(rate, payments).times(payment).plus(last);
  return atTheEnd.div(rate.plus(1).pow(payments));
}

/**
 * The payment that, with the amount that falls due with the last, is worth so much now.
 *
 * @param untilLast Periods from now to the last payment: as many as payments in arrears, one less in advance.
 */
export function paymentFor(
  worth: Amount,
  last: Amount,
  rate: Decimal,
  payments: number,
  untilLast = payments,
): Decimal {
  const atTheEnd = rate.plus(1).pow(untilLast).times(worth).minus(last);
  return atTheEnd.div(gathered(rate, payments));
}
