/**
 * Depreciation of a period: the expense against the contra account, never against the asset's cost.
 *
 *     Dr depreciation expense    amount
 *     Cr accumulated depreciation    amount
 *
 * Source: IAS 16.48, .73(d).
 */

import { cite } from '../citation';
import { credit, debit } from './entry';
import type { Kind } from './kind';

export const depreciation: Kind = {
  word: 'depreciation',
  label: 'Depreciation',
  amounts: [{ name: 'amount', label: 'Charge of the period' }],
  treatments: [],
  source: cite('IAS 16', '48'),
  post: (amounts) => [
    debit('depreciation expense', amounts('amount')),
    credit('accumulated depreciation', amounts('amount')),
  ],
};
