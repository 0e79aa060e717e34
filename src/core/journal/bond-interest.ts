/**
 * Interest on a bond, as its issuer books it: the expense is at the effective rate, the coupon is
 * paid, and the difference amortizes discount (to the bond's credit) or premium (to its debit).
 *
 *     Dr interest expense    interest
 *     Dr bond                coupon − interest, of a premium
 *     Cr cash                coupon
 *     Cr bond                interest − coupon, of a discount
 *
 * Source: IFRS 9.5.4.1, B5.4.4; ASC 835-30-35-2.
 */

import { cite } from '../citation';
import { minor } from '../money/minor';
import { balance, credit, debit, debitsFirst } from './entry';
import type { Kind } from './kind';

export const bondInterest: Kind = {
  word: 'bond-interest',
  label: 'Bond interest',
  amounts: [
    { name: 'interest', label: 'Interest at the effective rate' },
    { name: 'coupon', label: 'Coupon paid' },
  ],
  treatments: [],
  source: cite('IFRS 9', '5.4.1'),
  post: (amounts) =>
    debitsFirst([
      debit('interest expense', amounts('interest')),
      credit('cash', amounts('coupon')),
      balance(minor(amounts('interest') - amounts('coupon')), 'bond', 'bond'),
    ]),
};
