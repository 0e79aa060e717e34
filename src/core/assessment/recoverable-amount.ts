/** What the two tests of IAS 36 share: what can be recovered of an asset or of a unit, by use or by sale. */

import { cite, type Citation } from '../citation';
import { fairValueLessCosts, recoverable } from '../impairment/recoverable';
import { sensitivity } from '../impairment/sensitivity';
import { TIMINGS, valueInUse } from '../impairment/value-in-use';
import { calls, difference } from './calculation';
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

export const HEADROOM: Line = {
  name: 'headroom',
  label: 'Headroom',
  by: difference('Headroom'),
  with: ['recoverable', 'carrying'],
};

/** @param paragraph Of IAS 36: what asks for assumptions, of an asset or of a unit with goodwill. */
export function headroomMap(paragraph: string): Line {
  return {
    name: 'map',
    label: 'Headroom of value in use',
    by: calls('WRITEDOWN.SENSITIVITY', sensitivity),
    with: ['cash_flows', 'rate', 'growth', 'carrying', '', '', 'timing'],
    when: (has) => isUsed(has) && has('growth'),
    columns: ['fraction', 'amount'],
    isMap: true,
    source: cite('IAS 36', paragraph),
  };
}

/** @param others Besides those that every recoverable amount rests on. */
export function ias36Sources(...others: readonly string[]): readonly Citation[] {
  return ['9', '12', '18', '30', '55', '59', ...others].map((place) => cite('IAS 36', place));
}
