/**
 * Write-down of inventory to net realisable value: as a line of its own or in cost of goods sold,
 * against the stock itself or an allowance.
 *
 *     Dr inventory write-down expense (or cost of goods sold)    amount
 *     Cr inventory (or allowance for inventory)                  amount
 *
 * Source: IAS 2.34.
 */

import { cite } from '../citation';
import { credit, debit } from './entry';
import type { Kind } from './kind';

export const inventoryWriteDown: Kind = {
  word: 'inventory-write-down',
  label: 'Inventory write-down',
  amounts: [{ name: 'amount', label: 'Write-down' }],
  treatments: [
    ['separate', 'cogs'],
    ['direct', 'allowance'],
  ],
  isByMateriality: true,
  source: cite('IAS 2', '34'),
  post: (amounts, [expense, against]) => [
    debit(expense === 'cogs' ? 'cost of goods sold' : 'inventory write-down', amounts('amount')),
    credit(against === 'allowance' ? 'inventory allowance' : 'inventory', amounts('amount')),
  ],
};
