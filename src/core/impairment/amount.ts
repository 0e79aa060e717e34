/**
 * The amount of a write-down: what carrying amount exceeds current value by.
 *
 *     amount = max(0, carrying − current value)
 *
 * Source: arithmetic alone; which value counts is for the standard of the asset.
 */

import { readNumber } from '../argument';
import { all, andThen, type Result } from '../result';
import { figure, finiteAnswer, type Answer } from '../working';

/**
 * `WRITEDOWN.AMOUNT`.
 *
 * @param carrying Carrying amount, in currency.
 * @param current_value What the thing is worth now, in currency.
 * @returns Currency, unrounded, 0 or more.
 * @problem not-understood, out-of-range for a number that is not finite
 * @example amount(500000, 300000) // 200000
 */
export function amount(carrying: unknown, current_value: unknown): Answer<number> {
  const read: Result<[number, number]> = all([
    readNumber('carrying', carrying),
    readNumber('current_value', current_value),
  ]);
  return andThen(read, ([from, to]) => {
    const result = Math.max(0, from - to);
    const formula = `max(0, ${figure(from)} − ${figure(to)})`;
    return finiteAnswer(result, 'carrying', from, () => [
      { label: 'Write-down', formula, value: result, unit: 'amount' },
    ]);
  });
}
