/**
 * What a bond is first carried at, and the rate that carries it to its face amount.
 *
 *     opening        = price − issue costs
 *     effective rate : Σ coupon ÷ (1 + rate)^k + face ÷ (1 + rate)^n = opening
 *
 * A yield is the effective rate as it stands when there are no costs, so that its last digits are
 * those that were typed; in every other case the rate is solved from the amount first carried.
 *
 * Source: IFRS 9.5.1.1, App. A (effective interest rate), B5.4.1; ASC 835-30-45-1A.
 */

import { Decimal } from 'decimal.js';
import { isNotGiven, readPositive } from '../argument';
import { Exact, RATES_TRIED, rateOf } from '../money/discounting';
import { fromMinor, minor, readMinor, toMinor, type Decimals, type Minor } from '../money/minor';
import { nominalRate, readYearly, type NominalRate } from '../money/nominal-rate';
import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { figure } from '../working';
import { priceAt } from './bond-price';
import type { Bond } from './bond-terms';

/** How a bond is issued: at a yield or for a price, and with what costs; amounts in minor units. */
export interface Issue {
  /** Of 0 or more; exactly one of the two is there. */
  readonly yield: NominalRate | undefined;
  readonly price: Minor;
  readonly costs: Minor;
}

/** What follows from it. */
export interface Carried {
  /** Above 0. */
  readonly opening: Minor;
  readonly rate: NominalRate;
  /** Steps of the search; without one the rate is the yield. */
  readonly steps: number | undefined;
}

/**
 * @problem not-understood when both a yield and a price are given, or neither
 * @problem out-of-range, also for costs that leave nothing to carry
 */
export function readIssue(
  bond: Bond,
  yield_rate: unknown,
  price: unknown,
  issue_costs: unknown,
  decimals: Decimals,
): Result<Issue> {
  return andThen(readPrice(bond, yield_rate, price, decimals), (issued) =>
    andThen(readMinor('issue_costs', issue_costs, decimals), (costs) => {
      if (costs < issued.price) return ok({ ...issued, costs });
      const takes = `an amount below the price, ${figure(fromMinor(issued.price, decimals))}`;
      return refuse('out-of-range', 'issue_costs', shown(issue_costs ?? 0), takes);
    }),
  );
}

function readPrice(
  bond: Bond,
  yield_rate: unknown,
  price: unknown,
  decimals: Decimals,
): Result<Omit<Issue, 'costs'>> {
  const [hasYield, hasPrice] = [!isNotGiven(yield_rate), !isNotGiven(price)];
  if (hasYield && hasPrice) {
    const takes = 'nothing when yield_rate is given: one of the two';
    return andThen(readYearly('yield_rate', yield_rate), () =>
      refuse('not-understood', 'price', shown(price), takes),
    );
  }
  if (hasPrice) {
    const read = andThen(readPositive('price', price), (amount) => toMinor('price', amount, decimals));
    return andThen(read, (amount) => priced(undefined, amount, 'price', price));
  }
  if (!hasYield) {
    const takes = 'a yield that is not 0, or nothing when price is given: one of the two';
    return refuse('not-understood', 'yield_rate', shown(yield_rate), takes);
  }
  const yearly = readYearly('yield_rate', yield_rate);
  return andThen(yearly, (rate) =>
    andThen(nominalRate('yield_rate', rate, bond.perYear), (read) => {
      const amount = priceAt(bond, read).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
      return priced(read, amount.toNumber(), 'yield_rate', yield_rate);
    }),
  );
}

function priced(
  rate: NominalRate | undefined,
  units: number,
  argument: string,
  given: unknown,
): Result<Omit<Issue, 'costs'>> {
  if (units > 0 && units < Number.MAX_SAFE_INTEGER) return ok({ yield: rate, price: minor(units) });
  const takes = 'one by which the bond is issued for an amount that is not 0 and can be counted to the cent';
  return refuse('out-of-range', argument, shown(given), takes);
}

/** @problem out-of-range when no rate that is tried leads from the price to the face amount */
export function carriedAt(bond: Bond, issue: Issue): Result<Carried> {
  const opening = minor(issue.price - issue.costs);
  if (issue.yield !== undefined && issue.costs === 0) {
    return ok({ opening, rate: issue.yield, steps: undefined });
  }
  const { coupon, face, periods, perYear } = bond;
  const flows = Array.from({ length: periods }, (_, index) =>
    index === periods - 1 ? coupon.plus(face) : coupon,
  );
  const found = rateOf(flows, opening);
  if (found !== undefined) {
    const rate = { yearly: new Exact(found.rate).times(perYear), perYear };
    return ok({ opening, rate, steps: found.steps });
  }
  const argument = issue.costs > 0 ? 'issue_costs' : 'price';
  const takes = `an amount from which a rate leads to the face amount, ${RATES_TRIED}`;
  return refuse('out-of-range', argument, 'one for which the search for a rate did not converge', takes);
}
