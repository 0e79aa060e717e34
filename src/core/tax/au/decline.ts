/**
 * What the methods of Division 40 share: a share of an amount by days held and effective life, up to a
 * limit.
 *
 *     decline = min(limit, amount × days held ÷ 365 × multiple ÷ effective life)
 *
 * Source: ITAA 1997 s 40-70, s 40-72, s 40-75.
 */

import { readNumberWhere } from '../../argument';
import { Exact } from '../../money/discounting';
import type { Result } from '../../result';
import { figure } from '../../working';

/** Also of a leap year: days held may be 366 (ITAA 1997 s 40-70(1), s 40-72(1), s 40-75(1)). */
export const DAYS_OF_A_YEAR = 365;

/** Currency, days and years. */
export interface Decline {
  readonly amount: number;
  readonly effectiveLife: number;
  readonly daysHeld: number;
  readonly multiple: number;
  readonly limit: number;
}

/** Days on which the asset was held in the income year: 0 to 366, whole. */
export function readDaysHeld(given: unknown): Result<number> {
  const accepts = (days: number): boolean => Number.isInteger(days) && days >= 0 && days <= 366;
  return readNumberWhere('days_held', given, accepts, 'a whole number of days from 0 to 366');
}

/** Of the income year, in currency: 0 to the limit. */
export function declineInValue({ amount, effectiveLife, daysHeld, multiple, limit }: Decline): number {
  const divisor = new Exact(effectiveLife).times(DAYS_OF_A_YEAR);
  const uncapped = new Exact(amount).times(daysHeld).times(multiple).div(divisor);
  return uncapped.lt(limit) ? uncapped.toNumber() : limit;
}

/** With the numbers in it. */
export function declineFormula({ amount, effectiveLife, daysHeld, multiple, limit }: Decline): string {
  const year = `${figure(daysHeld)} ÷ ${figure(DAYS_OF_A_YEAR)}`;
  const rate = `${figure(multiple)} ÷ ${figure(effectiveLife)}`;
  return `min(${figure(limit)}, ${figure(amount)} × ${year} × ${rate})`;
}
