/** All kinds of entry, in the catalogue's order. A new kind is one file and one line here. */

import { allowance } from './allowance';
import { amortization } from './amortization';
import { bondInterest } from './bond-interest';
import { damaged } from './damaged';
import { deferredTax } from './deferred-tax';
import { depreciation } from './depreciation';
import { disposal } from './disposal';
import { impairment } from './impairment';
import { impairmentReversal } from './impairment-reversal';
import { inventoryReversal } from './inventory-reversal';
import { inventoryWriteDown } from './inventory-write-down';
import type { Kind } from './kind';
import { liabilityWriteDown } from './liability-write-down';
import { loanPayment } from './loan-payment';
import { obsolescence } from './obsolescence';
import { receivableWriteOff } from './receivable-write-off';
import { recovery } from './recovery';
import { revaluation } from './revaluation';

export const KINDS: readonly Kind[] = [
  depreciation,
  amortization,
  impairment,
  impairmentReversal,
  revaluation,
  inventoryWriteDown,
  damaged,
  obsolescence,
  inventoryReversal,
  receivableWriteOff,
  allowance,
  recovery,
  disposal,
  liabilityWriteDown,
  deferredTax,
  loanPayment,
  bondInterest,
];
