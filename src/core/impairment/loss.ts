/**
 * Impairment loss of an asset: what its carrying amount exceeds its recoverable amount by.
 *
 *     loss = max(0, carrying − max(0, recoverable))
 *
 * An asset is not written down below nothing: what a negative recoverable amount adds would be a
 * liability, which another standard has to require.
 *
 * Source: IAS 36.59, .62.
 */

import { readNumber } from '../argument';
import { cite } from '../citation';
import { all, andThen, type Result } from '../result';
import { answer, figure, type Answer, type Step } from '../working';

/**
 * `WRITEDOWN.IMPAIRMENT`.
 *
 * @param carrying Carrying amount, in currency.
 * @param recoverable Recoverable amount, in currency; below 0 counts as 0.
 * @returns Currency, unrounded, 0 or more.
 * @problem not-understood, out-of-range for a number that is not finite
 * @example impairmentLoss(200000, 160000) // 40000
 */
export function impairmentLoss(carrying: unknown, recoverable: unknown): Answer<number> {
  const read: Result<[number, number]> = all([
    readNumber('carrying', carrying),
    readNumber('recoverable', recoverable),
  ]);
  return andThen(read, ([from, to]) => {
    const floor = Math.max(0, to);
    const loss = Math.max(0, from - floor);
    return answer(loss, () => [
      ...(to < 0 ? [nothingBelowZero(to)] : []),
      {
        label: 'Impairment loss',
        formula: `max(0, ${figure(from)} − ${figure(floor)})`,
        value: loss,
        unit: 'amount',
        source: cite('IAS 36', '59'),
      },
    ]);
  });
}

function nothingBelowZero(recoverable: number): Step {
  return {
    label: 'Recoverable amount, at least 0',
    formula: `max(0, ${figure(recoverable)})`,
    value: 0,
    unit: 'amount',
    source: cite('IAS 36', '62'),
  };
}
