/** One entry of the journal by its id, also where the journal is too large to be listed. */

import { addressOfLines, linesOfEntries } from './journal-lines';
import { findJournal, JOURNAL } from './journal-table';
import { done, reading, refused, type Outcome } from './outcome';

export interface FoundEntry {
  readonly entry: string;
  readonly lineCount: number;
  /** From its first line to its last. */
  readonly address: string;
}

export function findEntry(id: string): Promise<Outcome<FoundEntry>> {
  return reading(async (context) => {
    const found = await findJournal(context);
    if (!found.done) return found;
    const entry = id.trim();
    const standing = (await linesOfEntries(context, [entry], found.value)).get(entry) ?? [];
    if (entry === '' || standing.length === 0) return refused(`The table ${JOURNAL} has no entry ${entry}.`);
    return done({ entry, lineCount: standing.length, address: addressOfLines(standing) });
  });
}
