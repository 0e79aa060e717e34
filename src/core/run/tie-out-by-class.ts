/**
 * Whether what was posted ties to the register, class by class, and whether the journal's lines add up to
 * the records of the runs.
 *
 *     difference = charge of the register − what the records hold for it
 *     difference = what the records hold − (debits − credits of the expense accounts in their entries)
 *
 * Source: IAS 16.73(e)(vii); IAS 38.118(e)(vi).
 */

import { nameKey } from '../journal/account-name';
import { DEFAULT_ACCOUNTS, type Role } from '../journal/accounts';
import type { Chart, NamedAccount } from '../journal/chart';
import { reversalId, reversedBy } from '../journal/entry-id';
import { accountKeys, addLine, type Balance, type LedgerLine } from '../journal/ledger';
import { minor, ZERO_MINOR, type Decimals, type Minor } from '../money/minor';
import { each, type Steps } from '../steps';
import type { Charges } from './run-charges';
import { countsFor, sumsOf } from './run-plan';
import {
  catchUpId,
  idKey,
  isCatchUp,
  withoutCatchUp,
  type Charged,
  type Covered,
  type HoldingKey,
  type RunRecord,
} from './run-record';
import type { RunTerms } from './run-terms';

export interface ClassTie {
  readonly assetClass: string;
  readonly register: Minor;
  readonly posted: Minor;
  /** Above 0 where less is posted than the register charges. */
  readonly difference: Minor;
  /** How many assets differ, which may cancel out within the class. */
  readonly differing: number;
  /** The first asset that differs, else the first of the class. */
  readonly tag: string;
}

export interface RegisterTie {
  /** In alphabetical order. */
  readonly classes: readonly ClassTie[];
  readonly register: Minor;
  readonly posted: Minor;
  readonly difference: Minor;
}

/** @yields how many assets were compared */
export function* tieOutByClass(
  { kind }: RunTerms,
  { byHolding, leftOut }: Charges,
  { records }: Covered,
): Steps<RegisterTie> {
  const posted = yield* sumsOf(records, countsFor(kind, byHolding));
  const classes = new Map<string, Mutable>();
  const compare = (key: HoldingKey, named: Pick<Charged, 'tag' | 'assetClass'>): void => {
    if (leftOut.has(key)) return;
    const line = classes.get(nameKey(named.assetClass)) ?? emptyLine(named);
    classes.set(nameKey(named.assetClass), line);
    const [charged, held] = [byHolding.get(key)?.total ?? 0, posted.get(key)?.charge ?? 0];
    line.register += charged;
    line.posted += held;
    if (charged === held) return;
    if (line.differing === 0) line.tag = named.tag;
    line.differing += 1;
  };
  yield* each(byHolding, ([key, charge]) => compare(key, charge));
  yield* each(posted, ([key, charged]) => {
    if (!byHolding.has(key)) compare(key, charged);
  });
  const lines = [...classes.values()].sort((a, b) => (a.assetClass < b.assetClass ? -1 : 1)).map(tieOf);
  const sum = (pick: 'register' | 'posted' | 'difference'): Minor =>
    minor(lines.reduce((total, line) => total + line[pick], 0));
  return { classes: lines, register: sum('register'), posted: sum('posted'), difference: sum('difference') };
}

type Mutable = Pick<ClassTie, 'assetClass'> & {
  register: number;
  posted: number;
  differing: number;
  tag: string;
};

function emptyLine({ tag, assetClass }: Pick<Charged, 'tag' | 'assetClass'>): Mutable {
  return { assetClass, register: 0, posted: 0, differing: 0, tag };
}

function tieOf({ register, posted, ...line }: Mutable): ClassTie {
  const difference = minor(register - posted);
  return { ...line, register: minor(register), posted: minor(posted), difference };
}

/** A line of the journal with the entry it belongs to. */
export interface RunLine extends LedgerLine {
  readonly entry: string;
}

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
export function journalTies(
  records: readonly RunRecord[],
  lines: readonly RunLine[],
  chart: Chart,
  decimals: Decimals,
): readonly JournalTie[] {
  const expenses = expenseAccounts(chart);
  const keyOf = accountKeys([...lines, ...expenses]);
  const keys = new Set(expenses.map(keyOf));
  const entries = entriesByRun(standingEntries(lines), records);
  return records.map(({ id, charges }) => {
    const held = minor([...charges.values()].reduce((sum, { charge }) => sum + charge, 0));
    const own = entries.get(idKey(id)) ?? [];
    const isExpense = (line: RunLine): boolean => keys.has(keyOf(line));
    const journal = own.reduce<Balance>(
      (sum, its) => added(sum, amountOf(its, isExpense, held < 0, decimals)),
      ZERO_MINOR,
    );
    return { id, records: held, journal };
  });
}

const EXPENSES: readonly Role[] = ['depreciation expense', 'amortization expense'];

function expenseAccounts(chart: Chart): readonly NamedAccount[] {
  if (chart === undefined) return EXPENSES.map((role) => ({ code: '', account: DEFAULT_ACCOUNTS[role] }));
  return chart.filter(({ role }) => EXPENSES.includes(role));
}

/** The entries of every run, by {@link idKey}: what was posted as catch-up is a record of its own. */
function entriesByRun(
  entries: ReadonlyMap<string, readonly RunLine[]>,
  records: readonly RunRecord[],
): ReadonlyMap<string, readonly (readonly RunLine[])[]> {
  const runs = new Map<string, (readonly RunLine[])[]>(records.map(({ id }) => [idKey(id), []]));
  for (const [entry, its] of entries) {
    const late = isCatchUp(entry);
    const whole = withoutCatchUp(entry);
    // A book may have a comma in it, so every one that could end the run's own id is tried.
    for (let end = whole.length; end > 0; end = whole.lastIndexOf(', ', end - 1)) {
      const run = whole.slice(0, end);
      const own = runs.get(idKey(late ? catchUpId(run) : run));
      if (own === undefined) continue;
      own.push(its);
      break;
    }
  }
  return runs;
}

/** The lines of every entry that stands: a reversal may itself be reversed. */
function standingEntries(lines: readonly RunLine[]): ReadonlyMap<string, readonly RunLine[]> {
  const entries = new Map<string, RunLine[]>();
  for (const line of lines) {
    const id = line.entry.trim();
    const known = entries.get(id);
    if (known === undefined) entries.set(id, [line]);
    else known.push(line);
  }
  const stands = (id: string): boolean => entries.has(id) && !stands(reversalId(id));
  return new Map([...entries].filter(([id]) => reversedBy(id) === undefined && stands(id)));
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
