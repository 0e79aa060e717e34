/** An asset or a disposal group held for sale, by IFRS 5 and ASC 360: a loss, or a gain up to earlier losses. */

import { cite } from '../citation';
import { heldForSale } from '../impairment/held-for-sale';
import { calls, difference } from './calculation';
import { HELD_FOR_SALE_CONDITIONS } from './indicators';
import { ALWAYS, type TestKind } from './kind';

export const heldForSaleTest: TestKind = {
  word: 'held-for-sale',
  label: 'Held for sale (IFRS 5, ASC 360)',
  purpose:
    'Whether what is held for sale is carried above fair value less costs to sell, or a gain may be taken back.',
  frameworks: ['IFRS', 'US GAAP'],
  questions: [
    { name: 'carrying', label: 'Carrying amount', takes: 'amount', isNeeded: ALWAYS },
    { name: 'fair_value', label: 'Fair value', takes: 'amount', isNeeded: ALWAYS },
    { name: 'costs_to_sell', label: 'Costs to sell', takes: 'amount' },
    { name: 'earlier_losses', label: 'Earlier losses not yet reversed', takes: 'amount' },
  ],
  lines: [
    {
      name: 'net',
      label: 'Fair value less costs to sell',
      by: difference('Fair value less costs to sell'),
      with: ['fair_value', 'costs_to_sell'],
      source: cite('IFRS 5', '15'),
    },
    {
      name: 'headroom',
      label: 'Headroom',
      by: difference('Headroom'),
      with: ['net', 'carrying'],
      source: cite('IFRS 5', '15'),
    },
    {
      name: 'loss',
      label: 'Loss, or gain below 0',
      by: calls('WRITEDOWN.HELDFORSALE', heldForSale),
      with: ['carrying', 'fair_value', 'costs_to_sell', 'earlier_losses'],
      source: cite('IFRS 5', '20'),
    },
  ],
  result: 'loss',
  below: 'Gain up to earlier losses',
  headroom: 'headroom',
  entries: [{ amount: 'loss', kind: 'impairment', below: 'impairment-reversal' }],
  indicators: HELD_FOR_SALE_CONDITIONS,
  sources: [
    ...['7', '8', '15', '20', '21'].map((place) => cite('IFRS 5', place)),
    ...['-10-35-40', '-10-35-43', '-10-45-9'].map((place) => cite('ASC 360', place)),
  ],
};
