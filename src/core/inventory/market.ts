/**
 * Lower of cost or market, for stock measured by LIFO or the retail method: market is replacement
 * cost, but not above net realisable value (the ceiling) nor below it less a normal profit (the
 * floor).
 *
 *     market     = min(max(replacement cost, NRV − normal profit), NRV)
 *     write-down = cost − min(cost, max(0, market))
 *
 * Source: ASC 330-10-35-1C, 330-10-20 (market).
 */

import { readNotNegative, readNumber } from '../argument';
import { cite } from '../citation';
import { all, andThen, type Result } from '../result';
import { figure, finiteAnswer, type Answer, type Step } from '../working';

const SOURCE = cite('ASC 330', '-10-35-1C');

type Given = [number, number, number];

function readMarket(replacement_cost: unknown, nrv: unknown, normal_profit: unknown): Result<Given> {
  return all([
    readNotNegative('replacement_cost', replacement_cost),
    readNumber('nrv', nrv),
    readNotNegative('normal_profit', normal_profit),
  ]);
}

function designated([replacement, ceiling, profit]: Given): number {
  return Math.min(Math.max(replacement, ceiling - profit), ceiling);
}

function marketSteps([replacement, ceiling, profit]: Given): readonly Step[] {
  const floor = ceiling - profit;
  const market = designated([replacement, ceiling, profit]);
  return [
    {
      label: 'Floor, net realisable value less a normal profit',
      formula: `${figure(ceiling)} − ${figure(profit)}`,
      value: floor,
      unit: 'amount',
      source: SOURCE,
    },
    {
      label: 'Designated market',
      formula: `min(max(${figure(replacement)}, ${figure(floor)}), ${figure(ceiling)})`,
      value: market,
      unit: 'amount',
      source: SOURCE,
    },
  ];
}

/**
 * `WRITEDOWN.MARKET`.
 *
 * @param replacement_cost Currency, 0 or more.
 * @param nrv Net realisable value, in currency: the ceiling.
 * @param normal_profit Currency, 0 or more.
 * @returns Currency, unrounded: the designated market, negative when the ceiling is.
 * @problem out-of-range, not-understood
 * @example market(5, 7, 1) // 6, the floor
 */
export function market(replacement_cost: unknown, nrv: unknown, normal_profit: unknown): Answer<number> {
  return andThen(readMarket(replacement_cost, nrv, normal_profit), (given) =>
    finiteAnswer(designated(given), 'nrv', given[1], () => marketSteps(given)),
  );
}

/**
 * `WRITEDOWN.LCM`.
 *
 * @param cost Currency, 0 or more.
 * @param replacement_cost Currency, 0 or more.
 * @param nrv Net realisable value, in currency: the ceiling.
 * @param normal_profit Currency, 0 or more.
 * @returns Currency, unrounded: the write-down, 0 to cost. What a negative market adds is no loss
 *   of the stock.
 * @problem out-of-range, not-understood
 * @example lowerOfCostOrMarket(10, 5, 7, 1) // 4
 */
export function lowerOfCostOrMarket(
  cost: unknown,
  replacement_cost: unknown,
  nrv: unknown,
  normal_profit: unknown,
): Answer<number> {
  const read: Result<[number, Given]> = all([
    readNotNegative('cost', cost),
    readMarket(replacement_cost, nrv, normal_profit),
  ]);
  return andThen(read, ([from, given]) => {
    const carried = Math.min(from, Math.max(0, designated(given)));
    return finiteAnswer(from - carried, 'cost', from, (value) => [
      ...marketSteps(given),
      {
        label: 'Value, the lower of cost and market, at least 0',
        formula: `min(${figure(from)}, max(0, ${figure(designated(given))}))`,
        value: carried,
        unit: 'amount',
        source: SOURCE,
      },
      {
        label: 'Write-down',
        formula: `${figure(from)} − ${figure(carried)}`,
        value,
        unit: 'amount',
        source: SOURCE,
      },
    ]);
  });
}
