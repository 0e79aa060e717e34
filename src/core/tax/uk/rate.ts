/**
 * The rate of the writing-down allowance in force in a chargeable period.
 *
 * Where it changes inside the period, the rate is the mean by days, the hybrid rate:
 *
 *     hybrid rate = Σ rate × days ÷ days of the period
 *
 * Source: CAA 2001 s.56(1), s.104D(1); FA 2008 s.80; FA 2011 s.10; FA 2019 s.31; FA 2026 s.28.
 */

import { all, andThen, type Result } from '../../result';
import { answer, type Answer } from '../../working';
import { readChargeablePeriod, type ChargeablePeriod } from './chargeable-period';
import { readPayer, type Payer } from './payer';
import { rateOfPeriod, readPool, type Pool } from './writing-down-rates';

/**
 * `WDV.UK.RATE`.
 *
 * @param period_start First day of the chargeable period, Excel serial or ISO text.
 * @param period_end Its last day, at most 18 months later.
 * @param pool `main` (default), `special` or `single`.
 * @param payer `company` (default) or `income-tax`.
 * @returns A fraction a year, not cut to the length of the period; a hybrid one rounded up to two
 *   decimals of a percent.
 * @problem out-of-range, not-understood; not-on-record before the first rate
 * @example writingDownRate('2026-01-01', '2026-12-31') // 0.1499
 */
export function writingDownRate(
  period_start: unknown,
  period_end: unknown,
  pool?: unknown,
  payer?: unknown,
): Answer<number> {
  const read: Result<[ChargeablePeriod, Pool, Payer]> = all([
    readChargeablePeriod(period_start, period_end),
    readPool(pool),
    readPayer(payer),
  ]);
  return andThen(read, ([period, kind, claimant]) =>
    andThen(rateOfPeriod(kind, claimant, period), ({ rate, steps }) => answer(rate, steps)),
  );
}
