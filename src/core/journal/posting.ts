/**
 * An entry as it is posted: the lines of the table `Journal`, each of which says by itself to which
 * entry it belongs, where it came from and when it was posted. Plain values, so that the journal
 * stays what it is without the add-in.
 */

import { citationText } from '../citation';
import { fromMinor } from '../money/minor';
import { accountIn, type Chart, type Scope } from './chart';
import type { JournalEntry } from './journal';

/** The columns of the table, in the order in which it is made. */
export const POSTED_HEADER = [
  'Date',
  'Entry',
  'Account code',
  'Account',
  'Debit',
  'Credit',
  'Memo',
  'Source',
  'Book',
  'Posted at',
] as const;
export type PostedColumn = (typeof POSTED_HEADER)[number];

/** One line of the table by column; `""` is a blank cell. */
export type PostedRow = Readonly<Record<PostedColumn, string | number>>;

/** What every line of an entry repeats beside its date and memo. */
export interface Stamp {
  /** The entry's id. */
  readonly entry: string;
  /** Where its figures come from. */
  readonly source: string;
  readonly book: string;
  /** Excel serial of the day and time. */
  readonly postedAt: number;
}

/** @param chart Names an account for every role of the entry. */
export function postedRows(
  { entry, date, memo, decimals }: JournalEntry,
  chart: Chart,
  { assetClass, book }: Scope,
  stamp: Omit<Stamp, 'book'>,
): readonly PostedRow[] {
  const side = (units: typeof entry.total): number | string =>
    units === 0 ? '' : fromMinor(units, decimals);
  return entry.lines.map((line) => ({
    Date: date ?? '',
    Entry: stamp.entry,
    'Account code': accountIn(chart, line.role, { assetClass, book })?.code ?? '',
    Account: line.account,
    Debit: side(line.debit),
    Credit: side(line.credit),
    Memo: memo,
    Source: stamp.source,
    Book: book,
    'Posted at': stamp.postedAt,
  }));
}

/**
 * Where an entry's figures come from, for the column Source.
 *
 * @param cells The cells its amounts were taken from.
 * @example sourceOf(made, ['Schedule!C3'], '1.0.0') // "depreciation (IAS 16.48), from Schedule!C3, Writedown 1.0.0"
 */
export function sourceOf({ kind }: JournalEntry, cells: readonly string[], version: string): string {
  const from = cells.length === 0 ? 'typed' : `from ${[...new Set(cells)].join(' ')}`;
  return `${kind.word} (${citationText(kind.source)}), ${from}, Writedown ${version}`;
}
