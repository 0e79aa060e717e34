/**
 * What brings an allowance from where it stands to where it must be: the balance before counts, whichever
 * side it is on. Write-offs may have taken more than there was, and a debit balance adds to the charge.
 *
 *     charge = required − balance before
 *
 * Source: IFRS 9.5.5.8; ASC 326-20-35-1.
 */

import { readNotNegative, readNumber } from '../argument';
import { cite } from '../citation';
import { all, andThen, type Result } from '../result';
import { figure, finiteAnswer, type Answer } from '../working';

/**
 * `WRITEDOWN.ALLOWANCE`.
 *
 * @param required What the allowance must be, in currency, 0 or more.
 * @param balance_before What it is before the entry, in currency; a debit balance is negative.
 * @returns Currency, unrounded: a charge, or a release as a negative number.
 * @problem out-of-range, not-understood
 * @example allowance(6300, -1200) // 7500
 */
export function allowance(required: unknown, balance_before: unknown): Answer<number> {
  const read: Result<[number, number]> = all([
    readNotNegative('required', required),
    readNumber('balance_before', balance_before),
  ]);
  return andThen(read, ([target, before]) =>
    finiteAnswer(target - before, 'balance_before', before, (value) => [
      {
        label: 'Charge (+) or release (−)',
        formula:
          before < 0 ? `${figure(target)} + ${figure(-before)}` : `${figure(target)} − ${figure(before)}`,
        value,
        unit: 'amount',
        source: cite('IFRS 9', '5.5.8'),
      },
    ]),
  );
}
