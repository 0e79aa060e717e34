/**
 * Where the frameworks part on inventory. The list is one of its own: US GAAP measures stock under LIFO
 * or the retail method in another way than all other stock.
 */

import { readOptionalWord } from '../argument';
import { cite } from '../citation';
import type { Result } from '../result';
import type { Ruling } from './framework';

export const INVENTORY_FRAMEWORKS = ['IFRS', 'US GAAP', 'US GAAP LIFO'] as const;
export type InventoryFramework = (typeof INVENTORY_FRAMEWORKS)[number];

export const INVENTORY_FRAMEWORK_LABELS: Readonly<Record<InventoryFramework, string>> = {
  IFRS: 'IAS 2: lower of cost and net realisable value',
  'US GAAP': 'ASC 330: lower of cost and net realisable value',
  'US GAAP LIFO': 'ASC 330, LIFO or retail method: lower of cost or market',
};

type Question<T> = Readonly<Record<InventoryFramework, Ruling<T>>>;

/** What cost is compared with. */
export type StockMeasure = 'NRV' | 'market';

export const MEASURE_OF_STOCK: Question<StockMeasure> = {
  IFRS: { rule: 'NRV', source: cite('IAS 2', '9') },
  'US GAAP': { rule: 'NRV', source: cite('ASC 330', '-10-35-1B') },
  'US GAAP LIFO': { rule: 'market', source: cite('ASC 330', '-10-35-1C') },
};

const NEW_COST = { rule: false, source: cite('ASC 330', '-10-35-14') } as const;

/** Whether a write-down may be reversed later; what is written down to is else the new cost. */
export const REVERSES_WRITE_DOWN: Question<boolean> = {
  IFRS: { rule: true, source: cite('IAS 2', '33') },
  'US GAAP': NEW_COST,
  'US GAAP LIFO': NEW_COST,
};

const WHOLE = { rule: true, source: cite('ASC 330', '-10-35-8') } as const;

/** Whether the whole stock may be compared at once, gains of one product line against losses of another. */
export const MEASURES_STOCK_AS_A_WHOLE: Question<boolean> = {
  IFRS: { rule: false, source: cite('IAS 2', '29') },
  'US GAAP': WHOLE,
  'US GAAP LIFO': WHOLE,
};

const COMPONENTS = { rule: true, source: cite('ASC 330', '-10-35-11') } as const;

/** Whether materials stay at cost where the products they go into sell at cost or above it. */
export const KEEPS_MATERIALS_AT_COST: Question<boolean> = {
  IFRS: { rule: true, source: cite('IAS 2', '32') },
  'US GAAP': COMPONENTS,
  'US GAAP LIFO': COMPONENTS,
};

/** The `framework` argument of an inventory function: IFRS when omitted. */
export function readInventoryFramework(given: unknown): Result<InventoryFramework> {
  return readOptionalWord('framework', given, INVENTORY_FRAMEWORKS, 'IFRS');
}
