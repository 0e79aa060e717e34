/** All kinds of entry. A new kind is one file and one line here. */

import { damaged } from './damaged';
import { depreciation } from './depreciation';
import { impairment } from './impairment';
import { inventoryWriteDown } from './inventory-write-down';
import { obsolescence } from './obsolescence';
import { receivableWriteOff } from './receivable-write-off';
import { recovery } from './recovery';
import type { Kind } from './kind';

export const KINDS: readonly Kind[] = [
  depreciation,
  impairment,
  inventoryWriteDown,
  damaged,
  obsolescence,
  receivableWriteOff,
  recovery,
];
