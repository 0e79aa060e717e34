/** What the Journal view says of entries that are posted, and of their reversal. */

import { counted } from './counting';
import { spoken } from './language';

const entries = counted('en', { one: 'entry', other: 'entries' });
const linesWithoutId = counted('en', { one: 'line carries no id.', other: 'lines carry no id.' });

/** @param byHand How many lines a person has written without an id. */
function and(sentence: string, byHand: number): string {
  return byHand === 0 ? sentence : `${sentence} ${linesWithoutId(byHand)}`;
}

const english = {
  title: 'Posted',
  list: 'Posted entries',
  needsExcel: 'Entries need Excel.',
  reading: 'Reading what is posted.',
  none: (byHand: number): string => and('No entry is posted in the table Journal yet.', byHand),
  count: (count: number, byHand: number): string =>
    and(`${entries(count)} in the table Journal, the latest first.`, byHand),
  showMore: (count: number): string => `Show more of ${entries(count)}`,
  showFirst: (address: string): string => `Show the first lines, ${address}`,
  noDate: 'No date',
  tooLarge: 'too large',
  said: (what: readonly string[]): string => what.join(' · '),
  reversalOf: (entry: string): string => `reversal of ${entry}`,
  reversedBy: (reversal: string): string => `reversed by ${reversal}`,
  notReversed: (reversal: string, mark = 'not its mirror'): string => `not reversed: ${reversal} is ${mark}`,
  reversing: {
    reverse: 'Reverse',
    reverseEntry: (entry: string): string => `Reverse ${entry}`,
    date: 'Date of the reversal',
    standsAlready: (reversal: string): string =>
      `The lines of ${reversal} stand in the table Journal already.`,
    cancel: 'Cancel',
    post: 'Post reversal',
    id: 'Entry id',
    idHint: 'Of an entry that is not listed',
    enterId: 'Enter the id of the entry, as it stands in the column Entry.',
    itsLines: (address: string): string => `Its lines: ${address}`,
  },
};

export const postedWords = spoken({ en: english });
