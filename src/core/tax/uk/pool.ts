/**
 * A pool of plant and machinery over one chargeable period.
 *
 *     balance             = opening + additions − disposals
 *     balancing charge    = what the balance is below 0; the balance is then 0
 *     balancing allowance = the balance of the final period
 *     allowance           = balance × rate × share of a year; the whole balance of a small pool
 *     carried forward     = balance − allowance − balancing allowance
 *
 * Opening and additions are AQE, disposals TDR of the law. A smaller claim (s.56(5), s.56A(4)) is a
 * choice of its own: what is claimed less is carried forward.
 *
 * Source: CAA 2001 s.55, s.56, s.56A, s.65, s.104D.
 */

import { readFlag, readNotNegative } from '../../argument';
import { fraction, fractionOf, isLess, larger, minus, plus, times, toNumber } from '../../money/fraction';
import { all, andThen, type Result } from '../../result';
import { answer, finiteNumber, type Answer, type Matrix } from '../../working';
import { readChargeablePeriod, shareOfYear, type ChargeablePeriod } from './chargeable-period';
import { readPayer, type Payer } from './payer';
import { poolSteps, type Outcome, type PoolPeriod } from './pool-working';
import { smallPoolLimit } from './small-pool';
import { rateOfPeriod, readPool, type Pool } from './writing-down-rates';

/**
 * `WDV.UK.POOL`.
 *
 * @param opening Brought forward, in currency, 0 or more.
 * @param additions Spending that joins the pool in the period, in currency, 0 or more; what AIA and
 *   first-year allowances relieve is not among it.
 * @param disposals Disposal values, each at most the cost, in currency, 0 or more.
 * @param period_start First day of the chargeable period, Excel serial or ISO text.
 * @param period_end Its last day, at most 18 months later.
 * @param pool `main` (default), `special` or `single`.
 * @param payer `company` (default) or `income-tax`.
 * @param final TRUE in the last period of the activity, for `single` in that of its disposal; FALSE
 *   when omitted.
 * @returns `Balance, Rate, Allowance, Balancing charge, Balancing allowance, Carried forward`, in
 *   currency, unrounded; Rate is the one in force, whether or not it was used.
 * @problem out-of-range, not-understood; not-on-record before the first rate
 * @example pool(10000, 0, 2000, '2025-01-01', '2025-12-31') // 8000, 0.18, 1440, 0, 0, 6560
 */
export function pool(
  opening: unknown,
  additions: unknown,
  disposals: unknown,
  period_start: unknown,
  period_end: unknown,
  pool?: unknown,
  payer?: unknown,
  final?: unknown,
): Answer<Matrix> {
  const read: Result<[number, number, number, ChargeablePeriod, Pool, Payer, boolean]> = all([
    readNotNegative('opening', opening),
    readNotNegative('additions', additions),
    readNotNegative('disposals', disposals),
    readChargeablePeriod(period_start, period_end),
    readPool(pool),
    readPayer(payer),
    readFlag('final', final),
  ]);
  return andThen(read, ([from, added, disposed, period, kind, claimant, isFinal]) =>
    andThen(rateOfPeriod(kind, claimant, period), (rate) => {
      const small = smallPoolLimit(kind, claimant, period);
      return written({ opening: from, additions: added, disposals: disposed, period, rate, small, isFinal });
    }),
  );
}

function written(given: PoolPeriod): Answer<Matrix> {
  const outcome = outcomeOf(given);
  const balance = toNumber(outcome.balance);
  // The other amounts are parts of the balance or of the disposals.
  return andThen(finiteNumber(balance, 'additions', given.additions), () => {
    const table = tableOf(outcome, given.rate.rate);
    return answer(table, () => poolSteps(given, outcome, table));
  });
}

const NONE = fraction(0n);

function outcomeOf({ opening, additions, disposals, period, rate, small, isFinal }: PoolPeriod): Outcome {
  const net = minus(plus(fractionOf(opening), fractionOf(additions)), fractionOf(disposals));
  const balance = larger(net, NONE);
  const isSmall = small !== undefined && isLess(NONE, balance) && !isLess(small.limit, balance);
  const reducing = times(times(balance, fractionOf(rate.rate)), shareOfYear(period).years);
  const allowance = isFinal ? NONE : isSmall ? balance : reducing;
  const balancingAllowance = isFinal ? balance : NONE;
  return {
    balance,
    isSmall,
    allowance,
    balancingCharge: minus(balance, net),
    balancingAllowance,
    carriedForward: minus(minus(balance, allowance), balancingAllowance),
  };
}

function tableOf(outcome: Outcome, rate: number): Matrix {
  const { balance, allowance, balancingCharge, balancingAllowance, carriedForward } = outcome;
  return [
    ['Balance', 'Rate', 'Allowance', 'Balancing charge', 'Balancing allowance', 'Carried forward'],
    [
      toNumber(balance),
      rate,
      ...[allowance, balancingCharge, balancingAllowance, carriedForward].map(toNumber),
    ],
  ];
}
