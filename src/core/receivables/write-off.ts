/**
 * Write-off of a receivable: what the allowance does not cover is a loss of its own.
 *
 *     covered = min(amount, max(0, allowance))
 *     loss    = amount − covered
 *
 * An allowance with a debit balance covers nothing. Nor does it add to the loss of this receivable: the
 * next charge to the allowance makes it good.
 *
 * Source: IFRS 9.5.4.4, 5.5.8; ASC 326-20-35-8.
 */

import { readNotNegative, readNumber } from '../argument';
import { cite } from '../citation';
import { all, andThen, type Result } from '../result';
import { answer, figure, type Answer } from '../working';

/**
 * `WRITEDOWN.WRITEOFF`.
 *
 * @param amount What is written off, in currency, 0 or more.
 * @param allowance What there is for it, in currency; a debit balance is negative and counts as 0. 0 when
 *   omitted.
 * @returns Currency, unrounded, 0 to amount.
 * @problem out-of-range, not-understood
 * @example writeOff(60000, 50000) // 10000
 */
export function writeOff(amount: unknown, allowance?: unknown): Answer<number> {
  const read: Result<[number, number]> = all([
    readNotNegative('amount', amount),
    readNumber('allowance', allowance),
  ]);
  return andThen(read, ([lost, reserved]) => {
    const covered = Math.min(lost, Math.max(0, reserved));
    const loss = lost - covered;
    return answer(loss, () => [
      {
        label: 'Covered by the allowance',
        formula: `min(${figure(lost)}, max(0, ${figure(reserved)}))`,
        value: covered,
        unit: 'amount',
        source: cite('IFRS 9', '5.4.4'),
      },
      {
        label: 'Loss beyond the allowance',
        formula: `${figure(lost)} − ${figure(covered)}`,
        value: loss,
        unit: 'amount',
        source: cite('IFRS 9', '5.5.8'),
      },
    ]);
  });
}
