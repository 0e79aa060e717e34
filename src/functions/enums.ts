/**
 * The words that AutoComplete offers, taken from the core's own lists. The build adds them to
 * functions.json, because a generated enum would have to repeat the lists in the bindings.
 */

import { FREQUENCIES } from '../core/depreciation/periods';
import { METHODS, TIME_METHODS } from '../core/depreciation/methods';
import { CONVENTIONS, CONVENTION_LABELS } from '../core/time/service';
import { TIMINGS } from '../core/impairment/value-in-use';
import { KINDS } from '../core/journal/kinds';
import { treatmentWords } from '../core/journal/treatment';

export interface WordList {
  readonly id: string;
  readonly words: readonly { readonly word: string; readonly tooltip: string }[];
  /** `FUNCTION argument`, as the catalogue spells them. */
  readonly offeredBy: readonly string[];
}

/** What SCHEDULE takes where there is no date. */
const WITHOUT_A_DATE = { word: 'full', tooltip: 'Without a date: full periods' };

export const WORD_LISTS: readonly WordList[] = [
  {
    id: 'METHOD',
    words: METHODS.map(({ word, label }) => ({ word, tooltip: label })),
    offeredBy: ['VALUE', 'ACCUMULATED', 'SCHEDULE'].map((name) => `WDV.${name} method`),
  },
  {
    id: 'TIME_METHOD',
    words: TIME_METHODS.map(({ word, label }) => ({ word, tooltip: label })),
    offeredBy: ['VALUEON', 'CHARGE', 'BOOKTAX'].map((name) => `WDV.${name} method`),
  },
  {
    id: 'FREQUENCY',
    words: FREQUENCIES.map((word) => ({ word, tooltip: `One row a ${word}` })),
    offeredBy: ['WDV.SCHEDULE frequency'],
  },
  {
    id: 'CONVENTION',
    words: [...CONVENTIONS.map((word) => ({ word, tooltip: CONVENTION_LABELS[word] })), WITHOUT_A_DATE],
    offeredBy: ['VALUEON', 'CHARGE', 'SCHEDULE'].map((name) => `WDV.${name} convention`),
  },
  {
    id: 'TIMING',
    words: TIMINGS.map((word) => ({
      word,
      tooltip: `Flows at the ${word === 'mid' ? 'middle' : 'end'} of each period`,
    })),
    offeredBy: ['WRITEDOWN.VIU timing'],
  },
  {
    id: 'ENTRY_KIND',
    words: KINDS.map(({ word, label }) => ({ word, tooltip: label })),
    offeredBy: ['WRITEDOWN.JOURNAL kind'],
  },
  {
    id: 'TREATMENT',
    words: treatments(),
    offeredBy: ['WRITEDOWN.JOURNAL treatment'],
  },
];

/** Every treatment once, with the kinds that take it. */
function treatments(): WordList['words'] {
  const kindsOf = new Map<string, string[]>();
  for (const kind of KINDS) {
    for (const word of treatmentWords(kind)) kindsOf.set(word, [...(kindsOf.get(word) ?? []), kind.label]);
  }
  return [...kindsOf].map(([word, kinds]) => ({ word, tooltip: kinds.join('; ') }));
}
