/** Loans, bonds and the effective interest on them. */

import { bond as bondSchedule } from '../../core/debt/bond';
import { bondPrice } from '../../core/debt/bond-price';
import { effectiveRate } from '../../core/debt/effective-rate';
import { loan as loanSchedule } from '../../core/debt/loan-schedule';
import { loanValue } from '../../core/debt/loan-value';
import { toCell, toSpill } from '../cell';

/**
 * Schedule of a loan: payment, interest, principal and balance of every period, to the cent.
 *
 * @customfunction WDV.LOAN WDV.LOAN
 * @helpurl https://localhost:3000/help/WDV.LOAN.html
 * @param principal Amount lent.
 * @param annual_rate Nominal rate a year, 0.06 for 6 %.
 * @param periods Number of payments.
 * @param [per_year] Payments a year; 12 if omitted. With dates 1, 2, 3, 4, 6 or 12.
 * @param [balloon] Amount due with the last payment; 0 if omitted.
 * @param [first_payment] Date of the first payment.
 * @param [interest_only] Payments before principal starts; 0 if omitted.
 * @param [timing] When in its period a payment is made: end (if omitted) or begin.
 * @param [repayment] annuity (if omitted) or linear.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @returns Period, (Date,) Opening, Payment, Interest, Principal, Closing.
 */
export function loan(
  principal: number,
  annual_rate: number,
  periods: number,
  per_year?: number,
  balloon?: number,
  first_payment?: unknown,
  interest_only?: number,
  timing?: unknown,
  repayment?: unknown,
  decimals?: number,
): unknown[][] {
  return toSpill(
    loanSchedule(
      principal,
      annual_rate,
      periods,
      per_year,
      balloon,
      first_payment,
      interest_only,
      timing,
      repayment,
      decimals,
    ),
  );
}

/**
 * Balance of a loan after a payment, unrounded.
 *
 * @customfunction WDV.LOANVALUE WDV.LOANVALUE
 * @helpurl https://localhost:3000/help/WDV.LOANVALUE.html
 * @param principal Amount lent.
 * @param annual_rate Nominal rate a year, 0.06 for 6 %.
 * @param periods Number of payments.
 * @param period Payments made, 0 to periods.
 * @param [per_year] Payments a year; 12 if omitted.
 * @param [balloon] Amount due with the last payment; 0 if omitted.
 * @param [timing] When in its period a payment is made: end (if omitted) or begin.
 * @param [interest_only] Payments before principal starts; 0 if omitted.
 * @param [repayment] annuity (if omitted) or linear.
 * @returns The balance; after the last payment it is the balloon.
 */
export function loanvalue(
  principal: number,
  annual_rate: number,
  periods: number,
  period: number,
  per_year?: number,
  balloon?: number,
  timing?: unknown,
  interest_only?: number,
  repayment?: unknown,
): number {
  return toCell(
    loanValue(principal, annual_rate, periods, period, per_year, balloon, timing, interest_only, repayment),
  );
}

/**
 * Schedule of a bond by effective interest, from its issue to its face amount, to the cent.
 *
 * @customfunction WDV.BOND WDV.BOND
 * @helpurl https://localhost:3000/help/WDV.BOND.html
 * @param face Face amount, due with the last coupon.
 * @param coupon_rate Nominal coupon rate a year, 0.08 for 8 %.
 * @param periods Number of coupons.
 * @param [per_year] Coupons a year; 2 if omitted.
 * @param [yield_rate] Nominal yield a year; blank or 0 if price is given.
 * @param [price] Cash before costs; blank or 0 if yield_rate is given.
 * @param [issue_costs] Costs of the issue, which lower what is first carried; 0 if omitted.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @returns Period, Opening, Interest, Coupon, Amortization, Closing.
 */
export function bond(
  face: number,
  coupon_rate: number,
  periods: number,
  per_year?: number,
  yield_rate?: number,
  price?: number,
  issue_costs?: number,
  decimals?: number,
): unknown[][] {
  return toSpill(
    bondSchedule(face, coupon_rate, periods, per_year, yield_rate, price, issue_costs, decimals),
  );
}

/**
 * Price at which a bond yields a rate, unrounded.
 *
 * @customfunction WDV.BONDPRICE WDV.BONDPRICE
 * @helpurl https://localhost:3000/help/WDV.BONDPRICE.html
 * @param face Face amount, due with the last coupon.
 * @param coupon_rate Nominal coupon rate a year, 0.08 for 8 %.
 * @param yield_rate Nominal yield a year, 0.1 for 10 %.
 * @param periods Number of coupons.
 * @param [per_year] Coupons a year; 2 if omitted.
 * @returns The issue price.
 */
export function bondprice(
  face: number,
  coupon_rate: number,
  yield_rate: number,
  periods: number,
  per_year?: number,
): number {
  return toCell(bondPrice(face, coupon_rate, yield_rate, periods, per_year));
}

/**
 * Effective interest rate a year of the cash flows that settle an amount.
 *
 * @customfunction WDV.EIR WDV.EIR
 * @helpurl https://localhost:3000/help/WDV.EIR.html
 * @param initial Amount received or paid at first, net of costs, as a positive number.
 * @param cash_flows Row or column of the positive amounts that settle it, one a period.
 * @param [per_year] Periods a year; 1 if omitted.
 * @returns The effective rate of a period times the periods of a year.
 */
export function eir(initial: number, cash_flows: unknown[][], per_year?: number): number {
  return toCell(effectiveRate(initial, cash_flows, per_year));
}
