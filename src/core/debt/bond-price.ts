/**
 * The price at which a bond yields a rate: the present value of its coupons and of its face amount.
 *
 *     coupon = face × coupon rate ÷ per year
 *     price  = (coupon × ((1 + rate)^n − 1) ÷ rate + face) ÷ (1 + rate)^n
 *
 * Source: IFRS 9.5.1.1, B5.1.1; ASC 835-30-25-4, 835-30-35-2.
 */

import type { Decimal } from 'decimal.js';
import { cite } from '../citation';
import {
  nominalRate,
  rateOfPeriod,
  readYearly,
  shownOfPeriod,
  type NominalRate,
} from '../money/nominal-rate';
import { all, andThen, ok, type Result } from '../result';
import { figure, finiteAnswer, type Answer, type Step } from '../working';
import { worthOf } from './annuity';
import { couponStep, readBond, type Bond } from './bond-terms';

/**
 * `WDV.BONDPRICE`.
 *
 * @param face Currency, above 0.
 * @param coupon_rate Nominal a year, as a fraction, 0 or more.
 * @param yield_rate Nominal a year, as a fraction; above −1 in each period. Here 0 is a yield of 0.
 * @param periods Coupons until the face amount is due, 1 or more.
 * @param per_year Coupons a year, a whole number from 1 to 366; 2 when omitted.
 * @returns Currency, unrounded.
 * @problem out-of-range, not-understood
 * @example bondPrice(100000, 0.08, 0.1, 10) // 92278.265070…
 */
export function bondPrice(
  face: unknown,
  coupon_rate: unknown,
  yield_rate: unknown,
  periods: unknown,
  per_year?: unknown,
): Answer<number> {
  const read: Result<[Bond, number]> = all([
    readBond({ face, coupon_rate, periods, per_year }, (_, amount) => ok(amount)),
    readYearly('yield_rate', yield_rate),
  ]);
  return andThen(read, ([bond, yearly]) =>
    andThen(nominalRate('yield_rate', yearly, bond.perYear), (rate) =>
      finiteAnswer(priceAt(bond, rate).toNumber(), 'yield_rate', yearly, (price) => [
        couponStep(bond, bond.face, bond.coupon.toNumber()),
        priceStep(bond, rate, bond.coupon.toNumber(), bond.face, price),
      ]),
    ),
  );
}

/** In the unit of the bond. */
export function priceAt({ coupon, face, periods }: Bond, rate: NominalRate): Decimal {
  return worthOf(coupon, face, rateOfPeriod(rate), periods);
}

/** Amounts in currency. */
export function priceStep(
  { periods }: Bond,
  rate: NominalRate,
  coupon: number,
  face: number,
  price: number,
): Step {
  const growth = `(1 + ${shownOfPeriod(rate)})^${figure(periods)}`;
  const gathered = `${figure(coupon)} × (${growth} − 1) ÷ (${shownOfPeriod(rate)})`;
  return {
    label: 'Price at the yield',
    formula: rateOfPeriod(rate).isZero()
      ? `${figure(coupon)} × ${figure(periods)} + ${figure(face)}`
      : `(${gathered} + ${figure(face)}) ÷ ${growth}`,
    value: price,
    unit: 'amount',
    source: cite('ASC 835', '-30-35-2'),
  };
}
