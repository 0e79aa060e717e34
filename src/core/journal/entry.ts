/**
 * A journal entry: lines of debits and credits in minor units. Entries are made here only, and
 * one that does not balance cannot be made: the difference would be a defect of its builder, so
 * it is asserted, not reported.
 */

import { minor, ZERO_MINOR, type Minor } from '../money/minor';
import type { Accounts, Role } from './accounts';

/** What a builder says of one account: an amount to its debit or to its credit. */
export interface Posting {
  readonly role: Role;
  readonly side: 'debit' | 'credit';
  readonly amount: Minor;
}

export interface Line {
  readonly role: Role;
  readonly account: string;
  readonly debit: Minor;
  readonly credit: Minor;
}

declare const balanced: unique symbol;
export interface Entry {
  readonly lines: readonly Line[];
  /** Total of the debits, which is the total of the credits. */
  readonly total: Minor;
  readonly [balanced]: true;
}

export function debit(role: Role, amount: Minor): Posting {
  return { role, side: 'debit', amount };
}

export function credit(role: Role, amount: Minor): Posting {
  return { role, side: 'credit', amount };
}

/**
 * An amount on the side its sign says: above 0 to one role's credit, below 0 to another's debit.
 *
 * @example balance(-500, 'gain on disposal', 'loss on disposal') // Dr loss on disposal 500
 */
export function balance(amount: Minor, credited: Role, debited: Role): Posting {
  return amount < 0 ? debit(debited, minor(0 - amount)) : credit(credited, amount);
}

/** The debits, then the credits, each in their order: for postings whose side their amounts decide. */
export function debitsFirst(postings: readonly Posting[]): readonly Posting[] {
  return (['debit', 'credit'] as const).flatMap((side) =>
    postings.filter((posting) => posting.side === side),
  );
}

/**
 * Lines in the order of the postings; a posting of 0 is left out.
 *
 * @throws when debits and credits differ, or a posting is negative or no whole number of minor units that
 *   can be exact: a defect of the builder.
 */
export function makeEntry(postings: readonly Posting[], accounts: Accounts): Entry {
  const lines = postings
    .filter((posting) => posting.amount !== 0)
    .map(({ role, side, amount }) => ({
      role,
      account: accounts(role),
      debit: side === 'debit' ? amount : ZERO_MINOR,
      credit: side === 'credit' ? amount : ZERO_MINOR,
    }));
  const debits = lines.reduce((sum, line) => sum + line.debit, 0);
  const credits = lines.reduce((sum, line) => sum + line.credit, 0);
  const isSound = postings.every(({ amount }) => amount >= 0 && Number.isSafeInteger(amount));
  if (debits !== credits || !isSound || !Number.isSafeInteger(debits)) {
    throw new Error(`entry does not balance: debits ${debits}, credits ${credits}`);
  }
  const entry: Pick<Entry, 'lines' | 'total'> = { lines, total: minor(debits) };
  return entry as Entry;
}
