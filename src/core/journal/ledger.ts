/**
 * What is posted, as a ledger reads it: lines on accounts, each of a day and a book.
 *
 * An account is known by its code. A line without one, from a time before the codes or typed by hand,
 * is of the account that has its name, as long as a single code goes by that name.
 */

import { toMinor, minor, type Decimals, type Minor } from '../money/minor';
import { nameKey } from './account-name';
import type { NamedAccount } from './chart';

/** A line as it stands in the journal, in currency. */
export interface LedgerLine extends NamedAccount {
  /** Excel serial; nothing where the cell holds no day. */
  readonly date: number | undefined;
  readonly debit: number;
  readonly credit: number;
  readonly book: string;
}

/** Which lines are meant; what is not given is not asked for. */
export interface LedgerSpan {
  /** First day, included. */
  readonly from?: number | undefined;
  /** Last day, included. */
  readonly to?: number | undefined;
  /** Empty text is the lines without a book. */
  readonly book?: string | undefined;
}

/** A debit balance above 0, or that it is past what can be summed to the minor unit. */
export type Balance = Minor | 'too large';

/**
 * Where a line stands to a span. One without a day counts as posted before every day, so that no
 * balance leaves it out.
 */
export function placeInSpan(
  { date, book }: Pick<LedgerLine, 'date' | 'book'>,
  span: LedgerSpan,
): 'before' | 'within' | 'outside' {
  if (span.book !== undefined && nameKey(book) !== nameKey(span.book)) return 'outside';
  if (span.to !== undefined && date !== undefined && date > span.to) return 'outside';
  return span.from !== undefined && (date === undefined || date < span.from) ? 'before' : 'within';
}

/** Adds debits and takes off credits, each amount rounded to minor units first. */
export function addLine(
  balance: Balance,
  { debit, credit }: Pick<LedgerLine, 'debit' | 'credit'>,
  decimals: Decimals,
): Balance {
  const [left, right] = [toMinor('debit', debit, decimals), toMinor('credit', credit, decimals)];
  if (balance === 'too large' || !left.ok || !right.ok) return 'too large';
  return safe(balance + left.value - right.value);
}

/** A sum of minor units, if it is exact. */
export function safe(units: number): Balance {
  return Number.isSafeInteger(units) ? minor(units) : 'too large';
}

/** The books that lines name, in their order, each once; empty text for lines without one. */
export function booksOf(lines: readonly Pick<LedgerLine, 'book'>[]): readonly string[] {
  const books = new Map<string, string>();
  const seen = new Set<string>();
  for (const { book } of lines) {
    if (seen.has(book)) continue;
    seen.add(book);
    const key = nameKey(book);
    if (!books.has(key)) books.set(key, book.trim());
  }
  return [...books.values()];
}

/**
 * What tells the accounts of some lines apart.
 *
 * @param among All lines, and whatever else names an account beside them.
 * @returns The same text for the same account.
 */
export function accountKeys(among: Iterable<NamedAccount>): (named: NamedAccount) => string {
  const codesOf = new Map<string, Set<string>>();
  for (const { code, account } of among) {
    const key = nameKey(code);
    if (key === '') continue;
    const name = nameKey(account);
    const codes = codesOf.get(name);
    if (codes === undefined) codesOf.set(name, new Set([key]));
    else codes.add(key);
  }
  return ({ code, account }) => {
    const name = nameKey(account);
    const [only, ...others] = nameKey(code) === '' ? (codesOf.get(name) ?? []) : [nameKey(code)];
    return only === undefined || others.length > 0 ? `name ${name}` : `code ${only}`;
  };
}
