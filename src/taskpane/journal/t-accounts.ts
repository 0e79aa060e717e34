/**
 * The T accounts of an entry: what each of its accounts held before, the entry's lines, and what
 * it comes to.
 *
 *     closing = opening + debits − credits
 *
 * All in minor units, a debit balance above 0. Accounts are told apart as SUMIF does: upper and
 * lower case are the same.
 */

import type { Entry, Line } from '../../core/journal/entry';
import { minor, toMinor, ZERO_MINOR, type Decimals, type Minor } from '../../core/money/minor';
import type { PostedLine } from '../../workbook/journal-read';

export interface TAccount {
  readonly account: string;
  /** `undefined` where there is no workbook to have posted in. */
  readonly opening: Minor | undefined;
  /** The entry's lines on this account. */
  readonly lines: readonly Pick<Line, 'debit' | 'credit'>[];
  readonly closing: Minor | undefined;
}

/** Balances by {@link accountKey}, or why the one of an account has no exact sum. */
export type Balances = ReadonlyMap<string, Minor | 'too large'>;

function accountKey(account: string): string {
  return account.normalize('NFC').trim().toLowerCase();
}

/** The balances of what is posted, each amount rounded to minor units before it is added. */
export function balancesOf(posted: readonly PostedLine[], decimals: Decimals): Balances {
  const balances = new Map<string, Minor | 'too large'>();
  for (const { account, debit, credit } of posted) {
    const key = accountKey(account);
    const before = balances.get(key) ?? ZERO_MINOR;
    const [left, right] = [toMinor('debit', debit, decimals), toMinor('credit', credit, decimals)];
    const known = before !== 'too large' && left.ok && right.ok;
    const after = known ? before + left.value - right.value : Infinity;
    balances.set(key, Number.isSafeInteger(after) ? minor(after) : 'too large');
  }
  return balances;
}

/**
 * One T for each account of the entry, in the order in which the entry names them.
 *
 * @param balances What is posted, if there is a workbook; an account it lacks opens at 0.
 */
export function tAccountsOf({ lines }: Entry, balances: Balances | undefined): readonly TAccount[] {
  const byKey = new Map<string, Line[]>();
  for (const line of lines) {
    const key = accountKey(line.account);
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return [...byKey].map(([key, own]) => {
    const balance = balances === undefined ? undefined : (balances.get(key) ?? ZERO_MINOR);
    const opening = balance === 'too large' ? undefined : balance;
    const change = own.reduce((sum, { debit, credit }) => sum + debit - credit, 0);
    const closing = opening === undefined ? undefined : minor(opening + change);
    return { account: own[0]?.account ?? '', opening, lines: own, closing };
  });
}
