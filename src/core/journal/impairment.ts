/**
 * Impairment loss: first against the revaluation surplus of the same asset, the rest to profit or
 * loss.
 *
 *     Dr revaluation surplus    surplus
 *     Dr impairment loss        amount − surplus
 *     Cr accumulated impairment (or the asset itself)    amount
 *
 * Source: IAS 36.60–61.
 */

import { cite } from '../citation';
import { minor } from '../money/minor';
import { credit, debit } from './entry';
import type { Kind } from './kind';

export const impairment: Kind = {
  word: 'impairment',
  label: 'Impairment',
  amounts: [
    { name: 'amount', label: 'Impairment loss' },
    { name: 'surplus', label: 'Part against revaluation surplus', partOf: 'amount' },
  ],
  treatments: [['accumulated', 'direct']],
  source: cite('IAS 36', '60'),
  post: (amounts, [against]) => [
    debit('revaluation surplus', amounts('surplus')),
    debit('impairment loss', minor(amounts('amount') - amounts('surplus'))),
    credit(against === 'direct' ? 'asset' : 'accumulated impairment', amounts('amount')),
  ],
};
