/**
 * Whether the journal's lines add up to the records of the runs.
 *
 *     difference = what the records hold − (debits − credits of the expense accounts in their entries)
 *
 * Source: IAS 16.73(e)(vii); IAS 38.118(e)(vi).
 */

import { DEFAULT_ACCOUNTS, type Role } from '../journal/accounts';
import type { Chart, NamedAccount } from '../journal/chart';
import { accountKeys, addLine, type Balance } from '../journal/ledger';
import { minor, ZERO_MINOR, type Decimals, type Minor } from '../money/minor';
import { each, type Steps } from '../steps';
import { entriesByRun, standingEntries, type RunLine } from './entries-of-run';
import { idKey, type RunRecord } from './run-record';

export interface JournalTie {
  /** The run. */
  readonly id: string;
  readonly records: Minor;
  readonly journal: Balance;
}

/**
 * What the records of each run hold against what its entries are in the journal, without those that
 * were reversed. An entry none of whose accounts is an expense account any more, because the chart was
 * changed since, counts by its debits.
 */
export function* journalTies(
  records: readonly RunRecord[],
  lines: readonly RunLine[],
  chart: Chart,
  decimals: Decimals,
): Steps<readonly JournalTie[]> {
  const isExpense = yield* expenseLines(lines, chart);
  const runs = yield* entriesByRun(yield* standingEntries(lines), records);
  const ties: JournalTie[] = [];
  for (const { id, charges } of records) {
    let held = 0;
    yield* each(charges.values(), ({ charge }) => (held += charge));
    const isTakenBack = held < 0;
    let journal: Balance = ZERO_MINOR;
    yield* each(runs.get(idKey(id)) ?? [], (own) => {
      journal = added(journal, amountOf(own, isExpense, isTakenBack, decimals));
    });
    ties.push({ id, records: minor(held), journal });
  }
  return ties;
}

const EXPENSES: readonly Role[] = ['depreciation expense', 'amortization expense'];

function expenseAccounts(chart: Chart): readonly NamedAccount[] {
  if (chart === undefined) return EXPENSES.map((role) => ({ code: '', account: DEFAULT_ACCOUNTS[role] }));
  return chart.filter(({ role }) => EXPENSES.includes(role));
}

/** What tells the lines of expense accounts: of many lines only few accounts, each looked at once. */
function* expenseLines(lines: readonly RunLine[], chart: Chart): Steps<(line: RunLine) => boolean> {
  const named = new Map<string, NamedAccount>();
  const nameOf = ({ code, account }: NamedAccount): string => `${code}\n${account}`;
  yield* each(lines, (line) => named.set(nameOf(line), line));
  const expenses = expenseAccounts(chart);
  const keyOf = accountKeys([...named.values(), ...expenses]);
  const keys = new Set(expenses.map(keyOf));
  const own = new Set([...named].flatMap(([name, account]) => (keys.has(keyOf(account)) ? [name] : [])));
  return (line) => own.has(nameOf(line));
}

function amountOf(
  lines: readonly RunLine[],
  isExpense: (line: RunLine) => boolean,
  isTakenBack: boolean,
  decimals: Decimals,
): Balance {
  const own = lines.filter(isExpense);
  const sum = (of: readonly Pick<RunLine, 'debit' | 'credit'>[]): Balance =>
    of.reduce<Balance>((total, line) => addLine(total, line, decimals), ZERO_MINOR);
  if (own.length > 0) return sum(own);
  const side = isTakenBack ? 'credit' : 'debit';
  return sum(lines.map((line) => ({ debit: 0, credit: 0, [side]: line.debit })));
}

function added(one: Balance, other: Balance): Balance {
  return one === 'too large' || other === 'too large' ? 'too large' : minor(one + other);
}
