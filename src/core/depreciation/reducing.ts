/**
 * Charge of one period at a set percentage of the opening value, stopping at salvage.
 *
 *     value  = max(salvage, cost × (1 − rate)^period)
 *     charge = value at the start − value at the end
 *
 * Source: IAS 16.62 (the diminishing balance method).
 */

import { readNotNegative, readNumberWhere } from '../argument';
import { cite } from '../citation';
import { shareLeft } from '../excel/declining-balance';
import { all, andThen, refuse, type Result } from '../result';
import { figure, finiteAnswer, type Answer } from '../working';

const SOURCE = cite('IAS 16', '62');

/**
 * `WDV.REDUCING`.
 *
 * @param cost Currency, 0 or more.
 * @param rate Fraction of the opening value a period takes, 0 to 1.
 * @param period From 1, whole.
 * @param salvage Currency, 0 to cost; 0 when omitted.
 * @returns Currency, unrounded.
 * @problem out-of-range, not-understood
 * @example reducing(100000, 0.2, 2) // 16000
 */
export function reducing(cost: unknown, rate: unknown, period: unknown, salvage?: unknown): Answer<number> {
  const read: Result<[number, number, number, number]> = all([
    readNotNegative('cost', cost),
    readNumberWhere(
      'rate',
      rate,
      (value) => value >= 0 && value <= 1,
      'a fraction from 0 to 1, 0.2 for 20 %',
    ),
    readNumberWhere(
      'period',
      period,
      (value) => value >= 1 && Number.isInteger(value),
      'a whole number from 1',
    ),
    readNotNegative('salvage', salvage),
  ]);
  return andThen(read, ([paid, share, at, floor]) => {
    if (floor > paid) {
      return refuse(
        'out-of-range',
        'salvage',
        figure(floor),
        `an amount from 0 to the cost, ${figure(paid)}`,
      );
    }
    const opening = Math.max(floor, paid * shareLeft(share, at - 1));
    return finiteAnswer(Math.min(opening * share, opening - floor), 'cost', paid, (charge) => [
      {
        label: `Written-down value at the start of period ${figure(at)}`,
        formula: `max(${figure(floor)}, ${figure(paid)} × (1 − ${figure(share)})^${figure(at - 1)})`,
        value: opening,
        unit: 'amount',
        source: SOURCE,
      },
      {
        label: `Charge of period ${figure(at)}`,
        formula: `min(${figure(opening)} × ${figure(share)}, ${figure(opening)} − ${figure(floor)})`,
        value: charge,
        unit: 'amount',
        source: SOURCE,
      },
    ]);
  });
}
