/**
 * Reversal of a write-down of inventory: to where the write-down went, and from where it came.
 *
 *     Dr inventory (or allowance for inventory)                  amount
 *     Cr inventory write-down expense (or cost of goods sold)    amount
 *
 * Source: IAS 2.33–34.
 */

import { cite } from '../citation';
import { credit, debit } from './entry';
import { inventoryWriteDown } from './inventory-write-down';
import type { Kind } from './kind';

export const inventoryReversal: Kind = {
  ...inventoryWriteDown,
  word: 'inventory-reversal',
  label: 'Reversal of an inventory write-down',
  amounts: [{ name: 'amount', label: 'Write-down reversed' }],
  // It goes to where the write-down was charged, however small the reversal is.
  isByMateriality: false,
  source: cite('IAS 2', '33'),
  post: (amounts, [expense, against]) => [
    debit(against === 'allowance' ? 'inventory allowance' : 'inventory', amounts('amount')),
    credit(expense === 'cogs' ? 'cost of goods sold' : 'inventory write-down', amounts('amount')),
  ],
};
