/**
 * The schedule of a bond by effective interest, in whole minor units, from what it was issued for to
 * its face amount.
 *
 *     interest     = opening × effective rate of a period, rounded half away from zero
 *     amortization = interest − coupon: a discount is added, a premium taken off
 *     closing      = opening + amortization
 *
 * The last amortization, and with it the last interest, takes the cents: the last closing is the face
 * amount exactly.
 *
 * Source: IFRS 9.5.4.1, App. A, B5.4.1–B5.4.2; ASC 835-30-35-2, -3.
 */

import { Decimal } from 'decimal.js';
import { cite } from '../citation';
import { fromMinor, minor, readDecimals, toMinor, type Decimals, type Minor } from '../money/minor';
import { interestOn, rateOfPeriod, shownOfPeriod } from '../money/nominal-rate';
import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { tooManyCells } from '../table/size';
import { answer, figure, type Answer, type Matrix, type Step } from '../working';
import { priceStep } from './bond-price';
import { couponStep, readBond, type Bond } from './bond-terms';
import { carriedAt, readIssue, type Carried, type Issue } from './issue';

const HEADER = ['Period', 'Opening', 'Interest', 'Coupon', 'Amortization', 'Closing'] as const;

/**
 * `WDV.BOND`.
 *
 * @param face Currency, above 0.
 * @param coupon_rate Nominal a year, as a fraction, 0 or more.
 * @param periods Coupons until the face amount is due, 1 or more.
 * @param per_year Coupons a year, a whole number from 1 to 366; 2 when omitted.
 * @param yield_rate Nominal a year, as a fraction; above −1 in each period. Blank or 0 is not given: a
 *   bond that yields 0 is asked for by its price, face and coupons together.
 * @param price Cash received or paid before costs, in currency, above 0; one of yield_rate and price.
 * @param issue_costs In currency, 0 to price; 0 when omitted. They lower what is first carried.
 * @param decimals Of the currency, 0 to 4; 2 when omitted.
 * @returns `Period, Opening, Interest, Coupon, Amortization, Closing`, in currency.
 * @problem out-of-range; not-understood, also for both yield_rate and price, or neither; too-large
 *   over 100,000 cells
 * @example bond(100000, 0.08, 10, 2, 0.1) // first 92278.27, 4613.91, 4000, 613.91, 92892.18
 */
export function bond(
  face: unknown,
  coupon_rate: unknown,
  periods: unknown,
  per_year?: unknown,
  yield_rate?: unknown,
  price?: unknown,
  issue_costs?: unknown,
  decimals?: unknown,
): Answer<Matrix> {
  const given = { face, coupon_rate, periods, per_year };
  return andThen(readDecimals(decimals), (digits) => {
    const read = readBond(given, (argument, amount) => toMinor(argument, amount, digits));
    return andThen(read, (terms) => {
      const [size, rows] = [figure(terms.periods), terms.periods + 1];
      const oversize = tooManyCells('periods', size, 'a number of periods', rows, HEADER.length);
      if (oversize !== undefined) return { ok: false, problem: oversize };
      return andThen(couponInMinor(terms), (coupon) =>
        andThen(readIssue(terms, yield_rate, price, issue_costs, digits), (issue) =>
          andThen(carriedAt(terms, issue), (carried) => {
            const table = tableOf(terms, coupon, carried, digits);
            return answer(table, () => workingOf(terms, issue, carried, table, digits));
          }),
        ),
      );
    });
  });
}

function couponInMinor({ coupon, face, couponRate }: Bond): Result<Minor> {
  const rounded = coupon.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  if (rounded.plus(face).lt(Number.MAX_SAFE_INTEGER)) return ok(minor(rounded.toNumber()));
  const takes = 'a rate whose coupons are amounts that can be counted to the cent';
  return refuse('out-of-range', 'coupon_rate', shown(couponRate), takes);
}

function tableOf({ face, periods }: Bond, coupon: Minor, carried: Carried, decimals: Decimals): Matrix {
  const rows: (readonly number[])[] = [];
  let { opening } = carried;
  for (let period = 1; period <= periods; period++) {
    const interest = interestOn(opening, carried.rate).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
    const amortization = period === periods ? face - opening : interest - coupon;
    const closing = minor(opening + amortization);
    const amounts = [opening, coupon + amortization, coupon, amortization, closing];
    rows.push([period, ...amounts.map((units) => fromMinor(minor(units), decimals))]);
    opening = closing;
  }
  return [HEADER, ...rows];
}

function workingOf(
  terms: Bond,
  issue: Issue,
  { opening, rate, steps }: Carried,
  table: Matrix,
  decimals: Decimals,
): readonly Step[] {
  const inCurrency = (units: number): number => fromMinor(minor(units), decimals);
  const [face, price] = [inCurrency(terms.face), inCurrency(issue.price)];
  const coupon = terms.coupon.div(new Decimal(10).pow(decimals)).toNumber();
  const search = `Σ coupon ÷ (1 + rate)^k + ${figure(face)} ÷ (1 + rate)^${figure(terms.periods)}`;
  return [
    couponStep(terms, face, coupon),
    ...(issue.yield === undefined ? [] : [priceStep(terms, issue.yield, coupon, face, price)]),
    {
      label: 'Carrying amount at issue',
      formula: `${figure(price)} − ${figure(inCurrency(issue.costs))}`,
      value: inCurrency(opening),
      unit: 'amount',
      source: cite('IFRS 9', '5.1.1'),
    },
    {
      label: 'Effective rate of a period',
      formula:
        steps === undefined
          ? shownOfPeriod(rate)
          : `${search} = ${figure(inCurrency(opening))}, solved in ${figure(steps)} steps`,
      value: rateOfPeriod(rate).toNumber(),
      unit: 'fraction',
      source: cite('IFRS 9', 'B5.4.1'),
    },
    {
      label: 'Schedule',
      formula: 'interest = opening × effective rate, closing = opening + interest − coupon',
      value: table,
      unit: 'table',
      source: cite('IFRS 9', '5.4.1'),
    },
  ];
}
