/**
 * Stock that has become obsolete: written down as any other inventory, and named for what happened.
 *
 * Source: IAS 2.28, .34.
 */

import { cite } from '../citation';
import { inventoryWriteDown } from './inventory-write-down';
import type { Kind } from './kind';

export const obsolescence: Kind = {
  ...inventoryWriteDown,
  word: 'obsolescence',
  label: 'Obsolete inventory',
  amounts: [{ name: 'amount', label: 'Loss on the obsolete stock' }],
  source: cite('IAS 2', '28'),
};
