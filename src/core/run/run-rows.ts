/**
 * The lines of a planned entry: of every class its own balanced entry, by the accounts of that class,
 * and then one line an account.
 */

import type { Role } from '../journal/accounts';
import { accountIn, rolesWithoutAccount, type Chart } from '../journal/chart';
import { makeEntry, type Posting } from '../journal/entry';
import type { JournalEntry } from '../journal/journal';
import { postedRows, type PostedRow, type Stamp } from '../journal/posting';
import { fromMinor, minor, toMinor, type Decimals, type Minor } from '../money/minor';
import type { PlannedEntry } from './run-plan';
import type { RunTerms } from './run-terms';

/** What an entry says, whoever's its charges are. */
type EntryOfClasses = Omit<PlannedEntry, 'charges'>;

/** @param stamp Without the id, which is the entry's own, and the book, which is the run's. */
export function rowsOfEntry(
  run: RunTerms,
  planned: EntryOfClasses,
  chart: Chart,
  stamp: Pick<Stamp, 'source' | 'postedAt'>,
): readonly PostedRow[] {
  const rows = [...planned.byClass].flatMap(([assetClass, amount]) =>
    postedRows(
      entryOf(run, planned, chart, assetClass, amount),
      chart,
      { assetClass, book: run.book },
      { ...stamp, entry: planned.id },
    ),
  );
  const lines = oneAnAccount(rows, run.terms.decimals);
  // From one class to another of the same accounts nothing is left of the sums, and still the id has to stand.
  return lines.length > 0 ? lines : rows;
}

/** The roles of a run's entries that have no account, by class. */
export function missingAccounts(
  run: RunTerms,
  planned: readonly Pick<PlannedEntry, 'byClass'>[],
  chart: Chart,
): readonly Role[] {
  const classes = new Set(planned.flatMap(({ byClass }) => [...byClass.keys()]));
  const roles = postingsOf(run, minor(1)).map(({ role }) => role);
  return [
    ...new Set(
      [...classes].flatMap((assetClass) => rolesWithoutAccount(chart, roles, { assetClass, book: run.book })),
    ),
  ];
}

function entryOf(
  run: RunTerms,
  { date, memo }: EntryOfClasses,
  chart: Chart,
  assetClass: string,
  amount: Minor,
): JournalEntry {
  const { kind, terms, book } = run;
  const accounts = (role: Role): string => accountIn(chart, role, { assetClass, book })?.account ?? role;
  const entry = makeEntry(postingsOf(run, amount), accounts);
  return { kind, entry, date, memo, treatment: [], decimals: terms.decimals };
}

/** A charge; what was charged too much is the same on the other sides. */
function postingsOf({ kind }: RunTerms, amount: Minor): readonly Posting[] {
  const postings = kind.post(() => minor(Math.abs(amount)), []);
  if (amount >= 0) return postings;
  return postings.map((posting) => ({ ...posting, side: posting.side === 'debit' ? 'credit' : 'debit' }));
}

/** Lines of one account are one line, on the side that is left; debits first. */
function oneAnAccount(rows: readonly PostedRow[], decimals: Decimals): readonly PostedRow[] {
  const byAccount = new Map<string, { readonly row: PostedRow; net: number }>();
  for (const row of rows) {
    const key = `${row['Account code']}\n${row.Account}`;
    const held = byAccount.get(key) ?? { row, net: 0 };
    held.net += unitsOf(row.Debit, decimals) - unitsOf(row.Credit, decimals);
    byAccount.set(key, held);
  }
  const lines = [...byAccount.values()]
    .filter(({ net }) => net !== 0)
    .map(({ row, net }) => ({
      ...row,
      Debit: net > 0 ? fromMinor(minor(net), decimals) : '',
      Credit: net < 0 ? fromMinor(minor(-net), decimals) : '',
    }));
  return [...lines.filter(({ Credit }) => Credit === ''), ...lines.filter(({ Debit }) => Debit === '')];
}

/** Back from the currency it was made of. */
function unitsOf(amount: string | number, decimals: Decimals): number {
  const units = typeof amount === 'number' ? toMinor('amount', amount, decimals) : undefined;
  return units?.ok === true ? units.value : 0;
}
