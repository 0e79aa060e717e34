/** What an entry's lines carry beside their amounts, said once where it is the same for all. */

import type { EntryLine, LedgerEntry } from './entries';

type Detail = readonly [name: 'memo' | 'source' | 'book', text: string];
const NAMES = ['source', 'book'] as const;

/** Source and book of the entry, which are those of its first line; the memo is its title. */
export function sharedDetails({ lines: [first] }: LedgerEntry): readonly Detail[] {
  return NAMES.map((name): Detail => [name, first?.[name].trim() ?? '']).filter(([, text]) => text !== '');
}

/** What a line says otherwise than the first. */
export function ownDetails({ lines: [first] }: LedgerEntry, line: EntryLine): readonly Detail[] {
  return (['memo', ...NAMES] as const)
    .filter((name) => line[name].trim() !== first?.[name].trim())
    .map((name) => [name, line[name].trim()]);
}
