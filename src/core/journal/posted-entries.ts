/** The entries that stand in the journal, put together from their lines by the id that each carries. */

import { ZERO_MINOR, type Decimals } from '../money/minor';
import { addLine, type Balance, type LedgerLine } from './ledger';
import { reversalId, reversedBy } from './entry-id';

export interface IdentifiedLine extends LedgerLine {
  /** The entry's id; empty for a line that came in by hand. */
  readonly entry: string;
  readonly memo: string;
  /** Excel serial of the day and time. */
  readonly postedAt: number | undefined;
}

export interface PostedEntry<Posted extends IdentifiedLine> {
  readonly entry: string;
  /** Of its first line, as are memo and book. */
  readonly date: number | undefined;
  readonly memo: string;
  readonly book: string;
  /** Of its debits. */
  readonly total: Balance;
  readonly lines: readonly Posted[];
  /** The id of the reversal that stands beside it. */
  readonly reversal: string | undefined;
  /** The id of the entry that it reverses. */
  readonly reverses: string | undefined;
}

/** The entries with an id, the one posted last first. */
export function postedEntries<Posted extends IdentifiedLine>(
  lines: readonly Posted[],
  decimals: Decimals,
): readonly PostedEntry<Posted>[] {
  const byId = new Map<string, Posted[]>();
  for (const line of lines) {
    const id = line.entry.trim();
    if (id === '') continue;
    const own = byId.get(id);
    if (own === undefined) byId.set(id, [line]);
    else own.push(line);
  }
  return [...byId]
    .map(([entry, own], place) => ({
      entry,
      own,
      place,
      at: Math.max(...own.map(({ postedAt }) => postedAt ?? 0)),
    }))
    .sort((a, b) => b.at - a.at || b.place - a.place)
    .map(({ entry, own }) => ({
      entry,
      date: own[0]?.date,
      memo: own[0]?.memo ?? '',
      book: own[0]?.book ?? '',
      total: own.reduce<Balance>(
        (sum, { debit }) => addLine(sum, { debit, credit: 0 }, decimals),
        ZERO_MINOR,
      ),
      lines: own,
      reversal: byId.has(reversalId(entry)) ? reversalId(entry) : undefined,
      reverses: reversedBy(entry),
    }));
}
