/**
 * Recovery of a receivable that was written off: it is reinstated, and then collected, so that the
 * customer's account shows both.
 *
 *     Dr receivables    amount        Dr cash           amount
 *     Cr bad debt recovered           Cr receivables
 *
 * Source: IFRS 9.5.5.8, 5.4.4; ASC 326-20-35-8.
 */

import { cite } from '../citation';
import { credit, debit } from './entry';
import type { Kind } from './kind';

export const recovery: Kind = {
  word: 'recovery',
  label: 'Recovery of a receivable',
  amounts: [{ name: 'amount', label: 'Amount recovered' }],
  treatments: [],
  source: cite('IFRS 9', '5.5.8'),
  post: (amounts) => {
    const amount = amounts('amount');
    return [
      debit('receivables', amount),
      credit('bad debt recovered', amount),
      debit('cash', amount),
      credit('receivables', amount),
    ];
  },
};
