/** Impairment of a reporting unit's goodwill by ASC 350, solved together with its deferred tax. */

import { cite } from '../citation';
import { goodwillLoss } from '../impairment/goodwill';
import { calls, difference } from './calculation';
import { ASC_350_INDICATORS } from './indicators';
import { ALWAYS, type TestKind } from './kind';

export const goodwill: TestKind = {
  word: 'asc-350',
  label: 'Goodwill of a reporting unit (ASC 350)',
  purpose: 'Whether a reporting unit is carried above its fair value, and how much of its goodwill is lost.',
  frameworks: ['US GAAP'],
  questions: [
    { name: 'carrying', label: 'Carrying amount with goodwill', takes: 'amount', isNeeded: ALWAYS },
    { name: 'fair_value', label: 'Fair value of the unit', takes: 'amount', isNeeded: ALWAYS },
    { name: 'goodwill', label: 'Goodwill', takes: 'amount', isNeeded: ALWAYS },
    { name: 'tax_rate', label: 'Tax rate', takes: 'fraction' },
    { name: 'deductible_share', label: 'Share that tax lets deduct', takes: 'fraction', initially: '1' },
  ],
  lines: [
    {
      name: 'headroom',
      label: 'Headroom',
      by: difference('Headroom'),
      with: ['fair_value', 'carrying'],
      source: cite('ASC 350', '-20-35-8'),
    },
    {
      name: 'loss',
      label: 'Impairment loss on goodwill',
      by: calls('WRITEDOWN.GOODWILL', goodwillLoss),
      with: ['carrying', 'fair_value', 'goodwill', 'tax_rate', 'deductible_share'],
      source: cite('ASC 350', '-20-35-8B'),
    },
  ],
  result: 'loss',
  headroom: 'headroom',
  entries: [{ amount: 'loss', kind: 'impairment' }],
  indicators: ASC_350_INDICATORS,
  sources: ['-20-35-3C', '-20-35-8', '-20-35-8B'].map((place) => cite('ASC 350', place)),
};
