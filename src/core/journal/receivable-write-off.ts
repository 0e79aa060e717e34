/**
 * Write-off of a receivable: against the allowance as far as it goes, beyond it to bad debt
 * expense. Directly, all of it to bad debt expense.
 *
 *     Dr receivables allowance    min(amount, allowance)
 *     Dr bad debt expense         amount − min(amount, allowance)
 *     Cr receivables              amount
 *
 * Source: IFRS 9.5.4.4; ASC 326-20-35-8.
 */

import { cite } from '../citation';
import { minor } from '../money/minor';
import { credit, debit } from './entry';
import type { Kind } from './kind';

export const receivableWriteOff: Kind = {
  word: 'receivable-write-off',
  label: 'Receivable write-off',
  amounts: [
    { name: 'amount', label: 'Amount written off' },
    { name: 'allowance', label: 'Allowance there is for it', unlessGiven: 'amount' },
  ],
  treatments: [['allowance', 'direct']],
  source: cite('IFRS 9', '5.4.4'),
  post: (amounts, [against]) => {
    const amount = amounts('amount');
    const covered = against === 'direct' ? minor(0) : minor(Math.min(amount, amounts('allowance')));
    return [
      debit('receivables allowance', covered),
      debit('bad debt expense', minor(amount - covered)),
      credit('receivables', amount),
    ];
  },
};
