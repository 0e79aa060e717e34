/**
 * Decline in value of a depreciating asset by the prime cost method.
 *
 *     decline = cost × days held ÷ 365 × 100 % ÷ effective life, at most the base value
 *
 * After a change of effective life or cost the opening adjustable value takes the place of the cost, and
 * what remains of the effective life that of the effective life.
 *
 * Source: ITAA 1997 s 40-75.
 */

import { isBlank, readNotNegative, readPositive } from '../../argument';
import { cite } from '../../citation';
import { all, andThen, ok, type Result } from '../../result';
import { answer, type Answer } from '../../working';
import { declineFormula, declineInValue, readDaysHeld } from './decline';

/**
 * `WDV.AU.PRIMECOST`.
 *
 * @param cost Currency, 0 or more.
 * @param effective_life Years, above 0.
 * @param days_held Whole days of the income year, 0 to 366.
 * @param base_value What is left to decline, in currency, 0 or more; the cost when omitted. A 0 is an
 *   amount: nothing is left.
 * @returns Currency, unrounded, 0 to the base value.
 * @problem out-of-range, not-understood
 * @example primeCost(10000, 4, 365, 1000) // 1000
 */
export function primeCost(
  cost: unknown,
  effective_life: unknown,
  days_held: unknown,
  base_value?: unknown,
): Answer<number> {
  const read: Result<[number, number, number, number | undefined]> = all([
    readNotNegative('cost', cost),
    readPositive('effective_life', effective_life),
    readDaysHeld(days_held),
    isBlank(base_value) ? ok(undefined) : readNotNegative('base_value', base_value),
  ]);
  return andThen(read, ([amount, effectiveLife, daysHeld, base]) => {
    const decline = { amount, effectiveLife, daysHeld, multiple: 1, limit: base ?? amount };
    const value = declineInValue(decline);
    return answer(value, () => [
      {
        label: 'Decline in value',
        formula: declineFormula(decline),
        value,
        unit: 'amount',
        source: cite('ITAA 1997', 's 40-75(1), (7)'),
      },
    ]);
  });
}
