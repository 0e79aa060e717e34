/**
 * Extinguishment of a liability: what the books carried less what settled it.
 *
 *     gain = carrying − consideration − fees
 *
 * A liability leaves the books when it is paid, released by the creditor or expired; that nobody asks
 * for it is not enough. An asset given for it counts at its fair value, and what the asset itself
 * gains or loses is a second result, never netted with this one.
 *
 * Source: IFRS 9.3.3.1, .3.3.3; ASC 405-20-40-1, 470-50-40-2, 470-60-35-2, -3.
 */

import { readNotNegative } from '../argument';
import { cite } from '../citation';
import { all, andThen, type Result } from '../result';
import { figure, finiteAnswer, type Answer } from '../working';

/**
 * `WRITEDOWN.LIABILITY`.
 *
 * @param carrying Carrying amount net of unamortized discount, premium and costs, in currency, 0 or more.
 * @param consideration What is paid, or given at fair value, to settle it, in currency, 0 or more.
 * @param fees Of settling it, in currency, 0 or more; 0 when omitted.
 * @returns Currency, unrounded: a gain is positive, a loss negative.
 * @problem out-of-range, not-understood
 * @example extinguishment(1000000, 930000) // 70000
 */
export function extinguishment(carrying: unknown, consideration: unknown, fees?: unknown): Answer<number> {
  const read: Result<[number, number, number]> = all([
    readNotNegative('carrying', carrying),
    readNotNegative('consideration', consideration),
    readNotNegative('fees', fees),
  ]);
  return andThen(read, ([owed, given, costs]) =>
    finiteAnswer(owed - given - costs, 'consideration', given, (gain) => [
      {
        label: 'Gain (+) or loss (−)',
        formula: [owed, given, costs].map(figure).join(' − '),
        value: gain,
        unit: 'amount',
        source: cite('IFRS 9', '3.3.3'),
      },
    ]),
  );
}
