/**
 * Reversal of an impairment loss on a single asset: back up to its recoverable amount, but not above
 * what it would be carried at had there been no loss. A loss on goodwill is never reversed.
 *
 *     ceiling  = min(recoverable, carrying without impairment)
 *     reversal = max(0, ceiling − carrying); none where the framework allows none
 *
 * Source: IAS 36.114, .117, .124; ASC 360-10-35-20.
 */

import { readNumber } from '../argument';
import { cite } from '../citation';
import { all, andThen, type Result } from '../result';
import { readFramework, REVERSES_IMPAIRMENT, type Framework, type Ruling } from '../standards/framework';
import { figure, finiteAnswer, type Answer } from '../working';

/**
 * `WRITEDOWN.IMPAIRMENTREVERSAL`.
 *
 * @param carrying Carrying amount, in currency.
 * @param recoverable Recoverable amount, in currency.
 * @param carrying_without_impairment What it would be carried at, depreciation taken, had no loss
 *   been recognised, in currency.
 * @param framework `IFRS` (default) or `US GAAP`, which allows none for an asset that is held and used.
 * @returns Currency, unrounded, 0 or more.
 * @problem not-understood, out-of-range for a number that is not finite
 * @example impairmentReversal(350, 900, 500) // 150
 */
export function impairmentReversal(
  carrying: unknown,
  recoverable: unknown,
  carrying_without_impairment: unknown,
  framework?: unknown,
): Answer<number> {
  const read: Result<[number, number, number, Framework]> = all([
    readNumber('carrying', carrying),
    readNumber('recoverable', recoverable),
    readNumber('carrying_without_impairment', carrying_without_impairment),
    readFramework(framework),
  ]);
  return andThen(read, ([from, worth, unimpaired, standards]) => {
    const reverses = REVERSES_IMPAIRMENT[standards];
    return reverses.rule ? reversed(from, worth, unimpaired, reverses) : unreversed(from, reverses);
  });
}

function reversed(
  carrying: number,
  recoverable: number,
  unimpaired: number,
  { source }: Ruling<boolean>,
): Answer<number> {
  const ceiling = Math.min(recoverable, unimpaired);
  return finiteAnswer(Math.max(0, ceiling - carrying), 'carrying', carrying, (value) => [
    {
      label: 'Ceiling of the reversal',
      formula: `min(${figure(recoverable)}, ${figure(unimpaired)})`,
      value: ceiling,
      unit: 'amount',
      source: cite('IAS 36', '117'),
    },
    {
      label: 'Reversal',
      formula: `max(0, ${figure(ceiling)} − ${figure(carrying)})`,
      value,
      unit: 'amount',
      source,
    },
  ]);
}

function unreversed(carrying: number, { source }: Ruling<boolean>): Answer<number> {
  return finiteAnswer(0, 'carrying', carrying, (value) => [
    {
      label: 'Reversal',
      formula: 'none: a loss on an asset that is held and used is not reversed',
      value,
      unit: 'amount',
      source,
    },
  ]);
}
