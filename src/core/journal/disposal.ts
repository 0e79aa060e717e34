/**
 * Disposal of an asset: cost and what was written down go, what was received comes, and the
 * difference is a gain or a loss. Selling costs reduce the cash line.
 *
 *     Dr cash                         proceeds − selling costs    (paid where the costs are more)
 *     Dr accumulated depreciation, accumulated impairment
 *     Dr loss on disposal             when negative
 *     Cr asset                        cost
 *     Cr gain on disposal             proceeds − selling costs − (cost − accumulated amounts)
 *
 * Source: IAS 16.67–68, .71.
 */

import { cite } from '../citation';
import { minor } from '../money/minor';
import { balance, credit, debit, debitsFirst } from './entry';
import type { Kind } from './kind';

export const disposal: Kind = {
  word: 'disposal',
  label: 'Disposal',
  amounts: [
    { name: 'cost', label: 'Cost of the asset' },
    { name: 'accumulated depreciation', label: 'Accumulated depreciation' },
    { name: 'accumulated impairment', label: 'Accumulated impairment' },
    { name: 'proceeds', label: 'Proceeds' },
    { name: 'selling costs', label: 'Selling costs' },
  ],
  treatments: [],
  source: cite('IAS 16', '71'),
  post: (amounts) => {
    const [cost, depreciation, impairment] = [
      amounts('cost'),
      amounts('accumulated depreciation'),
      amounts('accumulated impairment'),
    ];
    const received = minor(amounts('proceeds') - amounts('selling costs'));
    return debitsFirst([
      balance(minor(0 - received), 'cash', 'cash'),
      debit('accumulated depreciation', depreciation),
      debit('accumulated impairment', impairment),
      credit('asset', cost),
      balance(minor(received + depreciation + impairment - cost), 'gain on disposal', 'loss on disposal'),
    ]);
  },
};
