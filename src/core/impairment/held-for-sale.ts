/**
 * An asset or a disposal group that is held for sale: it is carried at no more than fair value less
 * costs to sell. A later rise is a gain, as far as losses were booked before.
 *
 *     shortfall = carrying − (fair value − costs to sell)
 *     result    = shortfall when it is 0 or more, else −min(−shortfall, earlier losses)
 *
 * Earlier losses are those booked while held for sale and, under IFRS, the impairment before it. The
 * loss is the whole shortfall even where fair value less costs to sell is below 0, as that of a
 * disposal group with liabilities can be: IFRS 5.15 measures the group there and sets no floor. Where
 * the assets in scope cannot bear it all (IFRS 5.23), the standard leaves open who does: IFRIC Update,
 * November 2009.
 *
 * Source: IFRS 5.15, .20–.22; ASC 360-10-35-40, -43.
 */

import { readNotNegative, readNumber } from '../argument';
import { cite } from '../citation';
import { all, andThen, type Result } from '../result';
import { figure, finiteAnswer, type Answer, type Step } from '../working';

/**
 * `WRITEDOWN.HELDFORSALE`.
 *
 * @param carrying Carrying amount, in currency, measured under the other standards first.
 * @param fair_value Currency.
 * @param costs_to_sell Currency, 0 or more; at present value when the sale is over a year away.
 * @param earlier_losses Booked before and not yet reversed, in currency, 0 or more; 0 when omitted.
 * @returns Currency, unrounded: a loss is positive, a gain negative and at most the earlier losses.
 * @problem out-of-range, not-understood
 * @example heldForSale(455, 560, 0, 75) // -75
 */
export function heldForSale(
  carrying: unknown,
  fair_value: unknown,
  costs_to_sell: unknown,
  earlier_losses?: unknown,
): Answer<number> {
  const read: Result<[number, number, number, number]> = all([
    readNumber('carrying', carrying),
    readNumber('fair_value', fair_value),
    readNotNegative('costs_to_sell', costs_to_sell),
    readNotNegative('earlier_losses', earlier_losses),
  ]);
  return andThen(read, ([from, fair, costs, earlier]) => {
    const net = fair - costs;
    const shortfall = from - net;
    const result = shortfall >= 0 ? shortfall : -Math.min(-shortfall, earlier);
    return finiteAnswer(result, 'carrying', from, (value) => [
      {
        label: 'Fair value less costs to sell',
        formula: `${figure(fair)} − ${figure(costs)}`,
        value: net,
        unit: 'amount',
        source: cite('IFRS 5', '15'),
      },
      shortfall >= 0 ? lossStep(from, net, value) : gainStep(from, net, earlier, value),
    ]);
  });
}

function lossStep(carrying: number, net: number, value: number): Step {
  return {
    label: 'Loss',
    formula: `${figure(carrying)} − ${figure(net)}`,
    value,
    unit: 'amount',
    source: cite('IFRS 5', '20'),
  };
}

function gainStep(carrying: number, net: number, earlier: number, value: number): Step {
  return {
    label: 'Gain (−), at most the earlier losses',
    formula: `−min(${figure(net)} − ${figure(carrying)}, ${figure(earlier)})`,
    value,
    unit: 'amount',
    source: cite('IFRS 5', '21'),
  };
}
