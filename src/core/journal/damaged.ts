/**
 * Stock that is damaged: written down as any other inventory, and named for what happened.
 *
 * Source: IAS 2.28, .34.
 */

import { cite } from '../citation';
import { inventoryWriteDown } from './inventory-write-down';
import type { Kind } from './kind';

export const damaged: Kind = {
  ...inventoryWriteDown,
  word: 'damaged',
  label: 'Damaged inventory',
  amounts: [{ name: 'amount', label: 'Loss on the damaged stock' }],
  source: cite('IAS 2', '28'),
};
