/**
 * Revaluation of an asset: a gain takes back an earlier loss in profit or loss first, and a decrease
 * uses up the asset's surplus first. Both parts go one way, so both are amounts of 0 or more.
 *
 *     Dr asset                       to oci + to profit or loss     (a decrease: the other way round)
 *     Cr revaluation surplus         to oci
 *     Cr revaluation gain or loss    to profit or loss
 *
 * Source: IAS 16.39–40.
 */

import { cite } from '../citation';
import { minor } from '../money/minor';
import { credit, debit } from './entry';
import type { Kind } from './kind';

export const revaluation: Kind = {
  word: 'revaluation',
  label: 'Revaluation',
  amounts: [
    { name: 'to oci', label: 'To other comprehensive income' },
    { name: 'to profit or loss', label: 'To profit or loss' },
  ],
  treatments: [['increase', 'decrease']],
  source: cite('IAS 16', '39'),
  post: (amounts, [direction]) => {
    const [surplus, profit] = [amounts('to oci'), amounts('to profit or loss')];
    const asset = minor(surplus + profit);
    return direction === 'decrease'
      ? [
          debit('revaluation surplus', surplus),
          debit('revaluation gain or loss', profit),
          credit('asset', asset),
        ]
      : [
          debit('asset', asset),
          credit('revaluation surplus', surplus),
          credit('revaluation gain or loss', profit),
        ];
  },
};
