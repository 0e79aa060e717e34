/**
 * A payment on a loan, as the borrower books it: interest is an expense, the rest repays.
 *
 *     Dr interest expense    interest
 *     Dr loan                principal
 *     Cr cash                interest + principal
 *
 * Source: IFRS 9.5.4.1, .3.3.1.
 */

import { cite } from '../citation';
import { minor } from '../money/minor';
import { credit, debit } from './entry';
import type { Kind } from './kind';

export const loanPayment: Kind = {
  word: 'loan-payment',
  label: 'Loan payment',
  amounts: [
    { name: 'interest', label: 'Interest' },
    { name: 'principal', label: 'Principal' },
  ],
  treatments: [],
  source: cite('IFRS 9', '5.4.1'),
  post: (amounts) => [
    debit('interest expense', amounts('interest')),
    debit('loan', amounts('principal')),
    credit('cash', minor(amounts('interest') + amounts('principal'))),
  ],
};
