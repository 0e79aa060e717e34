/**
 * Write-down of inventory to the lower of cost and net realisable value.
 *
 *     write-down = cost − min(cost, max(0, NRV))
 *
 * Stock is worth nothing at the least: a negative net realisable value writes all of its cost down
 * and no more.
 *
 * Source: IAS 2.9, .28; ASC 330-10-35-1B.
 */

import { readNotNegative, readNumber } from '../argument';
import { cite } from '../citation';
import { all, andThen, type Result } from '../result';
import { answer, figure, type Answer } from '../working';

/**
 * `WRITEDOWN.LCNRV`.
 *
 * @param cost Cost of the stock, in currency, 0 or more.
 * @param nrv Net realisable value, in currency; below 0 counts as 0.
 * @returns Currency, unrounded, 0 to cost.
 * @problem out-of-range, not-understood
 * @example lowerOfCostAndNrv(10000, 2000) // 8000
 */
export function lowerOfCostAndNrv(cost: unknown, nrv: unknown): Answer<number> {
  const read: Result<[number, number]> = all([readNotNegative('cost', cost), readNumber('nrv', nrv)]);
  return andThen(read, ([from, realisable]) => {
    const carried = Math.min(from, Math.max(0, realisable));
    const result = from - carried;
    return answer(result, () => [
      {
        label: 'Value, the lower of cost and net realisable value',
        formula: `min(${figure(from)}, max(0, ${figure(realisable)}))`,
        value: carried,
        unit: 'amount',
        source: cite('IAS 2', '9'),
      },
      {
        label: 'Write-down',
        formula: `${figure(from)} − ${figure(carried)}`,
        value: result,
        unit: 'amount',
        source: cite('IAS 2', '28'),
      },
    ]);
  });
}
