/**
 * Reversal of an impairment loss: what no longer stands comes back to profit or loss.
 *
 *     Dr accumulated impairment    amount
 *     Cr impairment reversal       amount
 *
 * Source: IAS 36.119.
 */

import { cite } from '../citation';
import { credit, debit } from './entry';
import type { Kind } from './kind';

export const impairmentReversal: Kind = {
  word: 'impairment-reversal',
  label: 'Reversal of impairment',
  amounts: [{ name: 'amount', label: 'Loss reversed' }],
  treatments: [],
  source: cite('IAS 36', '119'),
  post: (amounts) => [
    debit('accumulated impairment', amounts('amount')),
    credit('impairment reversal', amounts('amount')),
  ],
};
