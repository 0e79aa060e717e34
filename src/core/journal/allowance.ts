/**
 * Change of the allowance for expected credit losses: a charge, or a release where it is negative.
 *
 *     Dr bad debt expense         amount     (a release: the other way round)
 *     Cr receivables allowance    amount
 *
 * Source: IFRS 9.5.5.8; ASC 326-20-30-1.
 */

import { cite } from '../citation';
import { minor } from '../money/minor';
import { credit, debit } from './entry';
import type { Kind } from './kind';

export const allowance: Kind = {
  word: 'allowance',
  label: 'Allowance for credit losses',
  amounts: [{ name: 'amount', label: 'Charge, or release below 0', min: -Infinity }],
  treatments: [],
  source: cite('IFRS 9', '5.5.8'),
  post: (amounts) => {
    const amount = amounts('amount');
    const size = minor(Math.abs(amount));
    return amount < 0
      ? [debit('receivables allowance', size), credit('bad debt expense', size)]
      : [debit('bad debt expense', size), credit('receivables allowance', size)];
  },
};
