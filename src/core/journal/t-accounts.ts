/**
 * T accounts: what an account held before a span, its lines in it, and what it comes to. The accounts
 * of an entry that is not posted yet take its lines as well.
 *
 *     closing = opening + debits − credits
 *
 * All balances in minor units, a debit balance above 0.
 */

import { ZERO_MINOR, type Decimals, type Minor } from '../money/minor';
import type { NamedAccount } from './chart';
import {
  accountKeys,
  addLine,
  placeInSpan,
  safe,
  type Balance,
  type LedgerLine,
  type LedgerSpan,
} from './ledger';

/** A line of an entry that is not posted yet. */
export interface EntryLine extends NamedAccount {
  readonly debit: Minor;
  readonly credit: Minor;
}

export interface TypedEntry {
  /** Excel serial, if it has a day yet. */
  readonly date: number | undefined;
  readonly book: string;
  readonly lines: readonly EntryLine[];
}

export interface TAccount<Posted extends LedgerLine> extends NamedAccount {
  /** Nothing where it is not known what is posted. */
  readonly opening: Balance | undefined;
  /** What is posted in the span, as it stands. */
  readonly lines: readonly Posted[];
  /** The entry's lines on this account; none where the span leaves the entry out. */
  readonly own: readonly EntryLine[];
  readonly closing: Balance | undefined;
}

/**
 * Every account with a line in the span or before it, in the order in which the lines name them.
 *
 * @example tAccounts(posted, { from: 46023 }, 2) // opening, lines from 1 January 2026 on, closing
 */
export function tAccounts<Posted extends LedgerLine>(
  posted: readonly Posted[],
  span: LedgerSpan,
  decimals: Decimals,
): readonly TAccount<Posted>[] {
  const keyOf = accountKeys(posted);
  const ledger = ledgerOf(posted, span, decimals, keyOf);
  return [...ledger.values()].map((account) => ({ ...account, own: [] }));
}

/**
 * One T for each account of an entry, in the order in which the entry names them.
 *
 * @param posted Nothing where it is not known.
 */
export function tAccountsOf<Posted extends LedgerLine>(
  entry: TypedEntry,
  posted: readonly Posted[] | undefined,
  span: LedgerSpan,
  decimals: Decimals,
): readonly TAccount<Posted>[] {
  const keyOf = accountKeys([...(posted ?? []), ...entry.lines]);
  const ledger = ledgerOf(posted ?? [], span, decimals, keyOf, new Set(entry.lines.map(keyOf)));
  const isMeant = placeInSpan(entry, span) !== 'outside';
  const byKey = new Map<string, EntryLine[]>();
  for (const line of entry.lines) byKey.set(keyOf(line), [...(byKey.get(keyOf(line)) ?? []), line]);
  return [...byKey].map(([key, all]) => {
    const { code = '', account = '' } = all[0] ?? {};
    const own = isMeant ? all : [];
    if (posted === undefined)
      return { code, account, opening: undefined, lines: [], own, closing: undefined };
    const { opening, lines, closing } = ledger.get(key) ?? EMPTY;
    const change = own.reduce((sum, { debit, credit }) => sum + debit - credit, 0);
    const after = closing === 'too large' ? closing : safe(closing + change);
    return { code, account, opening, lines: lines, own, closing: after };
  });
}

const EMPTY = { opening: ZERO_MINOR as Balance, lines: [], closing: ZERO_MINOR as Balance } as const;

interface Ledgered<Posted> extends NamedAccount {
  opening: Balance;
  readonly lines: Posted[];
  closing: Balance;
}

/** @param wanted Keys of the accounts that are asked for; all without it. */
function ledgerOf<Posted extends LedgerLine>(
  posted: readonly Posted[],
  span: LedgerSpan,
  decimals: Decimals,
  keyOf: (named: NamedAccount) => string,
  wanted?: ReadonlySet<string>,
): ReadonlyMap<string, Ledgered<Posted>> {
  const ledger = new Map<string, Ledgered<Posted>>();
  for (const line of posted) {
    const place = placeInSpan(line, span);
    const key = keyOf(line);
    if (place === 'outside' || wanted?.has(key) === false) continue;
    const { code, account } = line;
    const known = ledger.get(key) ?? { code, account, opening: ZERO_MINOR, lines: [], closing: ZERO_MINOR };
    ledger.set(key, known);
    // A line from before the codes does not say which one the account has.
    if (known.code === '' && code !== '') Object.assign(known, { code, account });
    if (place === 'before') known.opening = addLine(known.opening, line, decimals);
    else known.lines.push(line);
    known.closing = addLine(known.closing, line, decimals);
  }
  return ledger;
}
