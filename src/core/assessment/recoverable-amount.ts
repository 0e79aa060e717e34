/** What the two tests of IAS 36 share: what can be recovered of an asset or of a unit, by use or by sale. */

import { cite } from '../citation';
import { fairValueLessCosts, recoverable } from '../impairment/recoverable';
import { TIMINGS, valueInUse } from '../impairment/value-in-use';
import { calls } from './calculation';
import type { Has, Line, Question } from './kind';

const isUsed = (has: Has): boolean => has('cash_flows');

const TIMING_LABELS: Readonly<Record<string, string>> = {
  end: 'At the end of each period',
  mid: 'In the middle of each period',
};

export const RECOVERABLE_QUESTIONS: readonly Question[] = [
  {
    name: 'cash_flows',
    label: 'Cash flows',
    takes: 'list',
    isNeeded: (has) => !has('fair_value'),
  },
  { name: 'rate', label: 'Discount rate before tax', takes: 'fraction', isNeeded: isUsed },
  { name: 'growth', label: 'Growth after the last flow', takes: 'fraction' },
  {
    name: 'timing',
    label: 'Flows fall',
    takes: 'word',
    words: TIMINGS.map((word) => ({ word, label: TIMING_LABELS[word] ?? word })),
  },
  { name: 'fair_value', label: 'Fair value', takes: 'amount' },
  { name: 'costs_of_disposal', label: 'Costs of disposal', takes: 'amount' },
];

export const RECOVERABLE_LINES: readonly Line[] = [
  {
    name: 'viu',
    label: 'Value in use',
    by: calls('WRITEDOWN.VIU', valueInUse),
    with: ['cash_flows', 'rate', { unlessBlank: 'growth' }, 'timing'],
    when: isUsed,
    source: cite('IAS 36', '30'),
  },
  {
    name: 'fvlcd',
    label: 'Fair value less costs of disposal',
    by: calls('WRITEDOWN.FVLCD', fairValueLessCosts),
    with: ['fair_value', 'costs_of_disposal'],
    when: (has) => has('fair_value'),
    source: cite('IAS 36', '28'),
  },
  {
    name: 'recoverable',
    label: 'Recoverable amount',
    by: calls('WRITEDOWN.RECOVERABLE', recoverable),
    with: ['fvlcd', 'viu'],
    source: cite('IAS 36', '18'),
  },
];

export const IAS_36_SOURCES = ['9', '12', '18', '30', '55', '59', '134(f)'].map((place) =>
  cite('IAS 36', place),
);

/** Without growth nothing follows the flows, and the table, which has a perpetuity, is of another test. */
export function isMapped(has: Has): boolean {
  return isUsed(has) && has('growth');
}
