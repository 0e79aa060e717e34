/**
 * Movement of deferred tax: an expense raises the liability, or lowers an asset; income does the
 * opposite.
 *
 *     Dr deferred tax expense    amount     (income: the other way round)
 *     Cr deferred tax            amount
 *
 * Source: IAS 12.58.
 */

import { cite } from '../citation';
import { credit, debit } from './entry';
import type { Kind } from './kind';

export const deferredTax: Kind = {
  word: 'deferred-tax',
  label: 'Deferred tax',
  amounts: [{ name: 'amount', label: 'Movement of the year' }],
  treatments: [['expense', 'income']],
  source: cite('IAS 12', '58'),
  post: (amounts, [direction]) => {
    const amount = amounts('amount');
    return direction === 'income'
      ? [debit('deferred tax', amount), credit('deferred tax expense', amount)]
      : [debit('deferred tax expense', amount), credit('deferred tax', amount)];
  },
};
