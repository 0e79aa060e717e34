/**
 * The exact reducing-balance rate: what a year takes of its opening value when cost falls to
 * salvage over the life.
 *
 *     rate = 1 − (salvage ÷ cost)^(1 ÷ life)
 *
 * Source: IAS 16.62 (the diminishing balance method).
 */

import { readNumberWhere, readPositive } from '../argument';
import { cite } from '../citation';
import { all, andThen, refuse, type Result } from '../result';
import { answer, figure, type Answer } from '../working';
import { reducingRate } from './reducing-rate';

/**
 * `WDV.RATE`.
 *
 * @param cost Currency, above 0.
 * @param salvage Currency, above 0, at most cost: nothing falls to 0 by a rate below 1.
 * @param life Periods, above 0.
 * @returns Fraction a period, from 0 to below 1.
 * @problem out-of-range, not-understood
 * @example rate(1000000, 100000, 6) // 0.318708
 */
export function rate(cost: unknown, salvage: unknown, life: unknown): Answer<number> {
  const takes = 'an amount above 0, at most the cost';
  const read: Result<[number, number, number]> = all([
    readPositive('cost', cost),
    readNumberWhere('salvage', salvage, (value) => value > 0, takes),
    readPositive('life', life),
  ]);
  return andThen(read, ([from, to, periods]) => {
    if (to > from) return refuse('out-of-range', 'salvage', figure(to), `${takes}, ${figure(from)}`);
    const result = reducingRate(from, to, periods) + 0;
    return answer(result, () => [
      {
        label: 'Rate of a period',
        formula: `1 − (${figure(to)} ÷ ${figure(from)})^(1 ÷ ${figure(periods)})`,
        value: result,
        unit: 'fraction',
        source: cite('IAS 16', '62'),
      },
    ]);
  });
}
