/**
 * Reversal of a write-down of inventory: as far as the stock no longer needs it.
 *
 *     still needed = cost − min(cost, max(0, NRV))
 *     reversal     = max(0, earlier write-down − still needed); none where the framework allows none
 *
 * Source: IAS 2.33; ASC 330-10-35-14.
 */

import { readNotNegative, readNumber, readNumberWhere } from '../argument';
import { cite } from '../citation';
import { all, andThen, ok, type Result } from '../result';
import type { Ruling } from '../standards/framework';
import {
  readInventoryFramework,
  REVERSES_WRITE_DOWN,
  type InventoryFramework,
} from '../standards/inventory-framework';
import { answer, figure, type Answer } from '../working';

/**
 * `WRITEDOWN.INVENTORYREVERSAL`.
 *
 * @param cost Cost of the stock, in currency, 0 or more.
 * @param earlier_writedown What of it was written down, in currency, 0 to cost.
 * @param nrv Net realisable value now, in currency; below 0 counts as 0.
 * @param framework `IFRS` (default), `US GAAP` or `US GAAP LIFO`; US GAAP allows none.
 * @returns Currency, unrounded, 0 to the earlier write-down.
 * @problem out-of-range, not-understood
 * @example inventoryReversal(1000, 300, 1200) // 300
 */
export function inventoryReversal(
  cost: unknown,
  earlier_writedown: unknown,
  nrv: unknown,
  framework?: unknown,
): Answer<number> {
  const read: Result<[[number, number], number, InventoryFramework]> = all([
    andThen(readNotNegative('cost', cost), (most) => all([ok(most), readEarlier(earlier_writedown, most)])),
    readNumber('nrv', nrv),
    readInventoryFramework(framework),
  ]);
  return andThen(read, ([[from, earlier], worth, standards]) => {
    const reverses = REVERSES_WRITE_DOWN[standards];
    return reverses.rule ? reversed(from, earlier, worth, reverses) : unreversed(reverses);
  });
}

function readEarlier(given: unknown, cost: number): Result<number> {
  const accepts = (earlier: number): boolean => earlier >= 0 && earlier <= cost;
  return readNumberWhere(
    'earlier_writedown',
    given,
    accepts,
    `an amount from 0 to the cost, ${figure(cost)}`,
  );
}

function reversed(cost: number, earlier: number, nrv: number, { source }: Ruling<boolean>): Answer<number> {
  const needed = cost - Math.min(cost, Math.max(0, nrv));
  const reversal = Math.max(0, earlier - needed);
  return answer(reversal, () => [
    {
      label: 'Write-down still needed',
      formula: `${figure(cost)} − min(${figure(cost)}, max(0, ${figure(nrv)}))`,
      value: needed,
      unit: 'amount',
      source: cite('IAS 2', '9'),
    },
    {
      label: 'Reversal',
      formula: `max(0, ${figure(earlier)} − ${figure(needed)})`,
      value: reversal,
      unit: 'amount',
      source,
    },
  ]);
}

function unreversed({ source }: Ruling<boolean>): Answer<number> {
  return answer(0, () => [
    {
      label: 'Reversal',
      formula: 'none: what stock was written down to is its new cost',
      value: 0,
      unit: 'amount',
      source,
    },
  ]);
}
