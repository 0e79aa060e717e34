/** The entry that a test leads to, as a formula that follows its amount over 0 and below. */

import { DEFAULT_ACCOUNTS, type Role } from '../journal/accounts';
import { KINDS } from '../journal/kinds';
import { minor } from '../money/minor';
import type { EntrySpec } from './kind';

/** A header, and no entry of a test has more lines. */
export const ENTRY_ROWS = 4;

interface EntryPlaces {
  readonly amount: string;
  readonly date: string;
  readonly memo: string;
}

/** @example "=WRITEDOWN.JOURNAL(\"impairment\",B16,B5,A1,,,2)" */
export function entryFormula(
  { kind, below }: EntrySpec,
  { amount, date, memo }: EntryPlaces,
  accounts: ReadonlyMap<Role, string>,
  decimals: number,
): string {
  const [word, size] =
    below === undefined
      ? [quoted(kind), amount]
      : [`IF(${amount}<0,${quoted(below)},${quoted(kind)})`, `ABS(${amount})`];
  const roles = new Set([kind, ...(below === undefined ? [] : [below])].flatMap(rolesOf));
  const own = [...roles].flatMap((role) => {
    const account = accounts.get(role) ?? DEFAULT_ACCOUNTS[role];
    return account === DEFAULT_ACCOUNTS[role] ? [] : [`${quoted(role)},${quoted(account)}`];
  });
  const pairs = own.length === 0 ? '' : `{${own.join(';')}}`;
  return `=WRITEDOWN.JOURNAL(${word},${size},${date},${memo},,${pairs},${decimals})`;
}

/** Of an entry of 1 that is treated in the usual way. */
function rolesOf(word: string): readonly Role[] {
  const kind = KINDS.find((one) => one.word === word);
  const usual = kind?.treatments.map(([first]) => first) ?? [];
  return kind?.post(() => minor(1), usual).map(({ role }) => role) ?? [];
}

/** A text as a formula has it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
