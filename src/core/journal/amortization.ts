/**
 * Amortization of an intangible asset: the expense against its own contra account.
 *
 *     Dr amortization expense    amount
 *     Cr accumulated amortization    amount
 *
 * Source: IAS 38.97, .118(c).
 */

import { cite } from '../citation';
import { credit, debit } from './entry';
import type { Kind } from './kind';

export const amortization: Kind = {
  word: 'amortization',
  label: 'Amortization',
  amounts: [{ name: 'amount', label: 'Charge of the period' }],
  treatments: [],
  source: cite('IAS 38', '97'),
  post: (amounts) => [
    debit('amortization expense', amounts('amount')),
    credit('accumulated amortization', amounts('amount')),
  ],
};
