/**
 * A liability that is settled or forgiven: what it is carried at less what is given up for it, fees
 * included, is a gain; more given up than it is carried at is a loss.
 *
 *     Dr liability            carrying
 *     Dr loss on liability    when negative
 *     Cr cash                 consideration + fees
 *     Cr gain on liability    carrying − consideration − fees
 *
 * Source: IFRS 9.3.3.3, B3.3.6A; ASC 470-50-40-2.
 */

import { cite } from '../citation';
import { minor } from '../money/minor';
import { balance, credit, debit, debitsFirst } from './entry';
import type { Kind } from './kind';

export const liabilityWriteDown: Kind = {
  word: 'liability-write-down',
  label: 'Liability settled or forgiven',
  amounts: [
    { name: 'carrying', label: 'Carrying amount' },
    { name: 'consideration', label: 'Consideration paid' },
    { name: 'fees', label: 'Fees' },
  ],
  treatments: [],
  source: cite('IFRS 9', '3.3.3'),
  post: (amounts) => {
    const paid = minor(amounts('consideration') + amounts('fees'));
    return debitsFirst([
      debit('liability', amounts('carrying')),
      credit('cash', paid),
      balance(minor(amounts('carrying') - paid), 'gain on liability', 'loss on liability'),
    ]);
  },
};
