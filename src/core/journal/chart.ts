/**
 * A chart of accounts: which account plays a role, everywhere or for one asset class, one book, or
 * one class in one book. A workbook keeps it as a table that people edit, so it is read through a
 * door that never fails: a row that cannot be read is said in a sentence and left out.
 *
 * Without a table every role has its default account. With one, a role that has no row has no
 * account, which is said before anything is posted to it; where its header cannot be read, no role has one.
 */

import { isBlank, readWord } from '../argument';
import { sentenceOf } from '../problem';
import { andThen, ok, type Result } from '../result';
import { findColumns, readHeaded, type Column, type HeadedRow } from '../table/headed';
import { readName } from '../table/rows';
import { nameKey, readAccountName } from './account-name';
import { DEFAULT_ACCOUNTS, ROLES, type Role } from './accounts';

/** The columns of the table, in the order in which it is made. */
export const CHART_HEADER = ['Role', 'Class', 'Book', 'Code', 'Account'] as const;
export type ChartColumn = (typeof CHART_HEADER)[number];

const COLUMNS: readonly Column<ChartColumn>[] = [
  { name: 'Role', isNeeded: true },
  { name: 'Class', synonyms: ['Asset class', 'Category'] },
  { name: 'Book' },
  { name: 'Code', synonyms: ['Account code'] },
  { name: 'Account', synonyms: ['Name', 'Account name'], isNeeded: true },
];

export interface NamedAccount {
  /** Empty where the ledger has no codes. */
  readonly code: string;
  readonly account: string;
}

/** What an entry is about, as far as it decides its accounts; empty is all of them. */
export interface Scope {
  readonly assetClass: string;
  readonly book: string;
}

export interface ChartRow extends NamedAccount, Scope {
  readonly role: Role;
}

/** The rows of the table; nothing where the workbook has none, and the defaults stand. */
export type Chart = readonly ChartRow[] | undefined;

export interface ChartReading {
  readonly chart: Chart;
  /** One for each thing that could not be read. */
  readonly sentences: readonly string[];
  /** Why the table as a whole could not be read: then no role has an account. */
  readonly unreadTable?: string;
}

export const EVERYWHERE: Scope = { assetClass: '', book: '' };

/**
 * The account of a role: of its class and book, else of its class, else of its book, else everywhere.
 *
 * @returns Nothing where the table names none.
 */
export function accountIn(chart: Chart, role: Role, scope: Scope = EVERYWHERE): NamedAccount | undefined {
  if (chart === undefined) return { code: '', account: DEFAULT_ACCOUNTS[role] };
  const { assetClass, book } = scope;
  const scopes = [scope, { assetClass, book: '' }, { assetClass: '', book }, EVERYWHERE];
  for (const wanted of scopes) {
    const found = chart.find((row) => row.role === role && isOf(row, wanted));
    if (found !== undefined) return { code: found.code, account: found.account };
  }
  return undefined;
}

function isOf(row: Scope, wanted: Scope): boolean {
  return nameKey(row.assetClass) === nameKey(wanted.assetClass) && nameKey(row.book) === nameKey(wanted.book);
}

/** An `accounts` argument: the account of every role that has one. */
export function accountPairs(chart: Chart, scope: Scope = EVERYWHERE): readonly (readonly [Role, string])[] {
  return ROLES.flatMap((role) => {
    const named = accountIn(chart, role, scope);
    return named === undefined ? [] : [[role, named.account] as const];
  });
}

/** Of some roles those for which the table names no account. */
export function rolesWithoutAccount(
  chart: Chart,
  roles: readonly Role[],
  scope: Scope = EVERYWHERE,
): readonly Role[] {
  return [...new Set(roles)].filter((role) => accountIn(chart, role, scope) === undefined);
}

/** A row for every role, as a new table begins. */
export function defaultRows(): readonly ChartRow[] {
  return ROLES.map((role) => ({ ...EVERYWHERE, role, code: '', account: DEFAULT_ACCOUNTS[role] }));
}

/** A row as the table holds it. */
export function chartCells({ role, assetClass, book, code, account }: ChartRow): readonly string[] {
  return [role, assetClass, book, code, account];
}

/**
 * What the table holds, read.
 *
 * @param table Its cells, the header first.
 */
export function readChart(table: readonly (readonly unknown[])[]): ChartReading {
  const headed = readHeaded('Accounts', table, COLUMNS);
  if (!headed.ok) return unreadChart(sentenceOf(headed.problem));
  const rows: ChartRow[] = [];
  const sentences: string[] = [];
  for (const headedRow of headed.value.rows) {
    const read = readRow(headedRow);
    if (typeof read === 'string') sentences.push(read);
    else if (rows.some((row) => row.role === read.role && isOf(row, read))) {
      sentences.push(`${placeOf(headedRow)} names the account of ${read.role} again: the first one stands.`);
    } else rows.push(read);
  }
  return { chart: rows, sentences };
}

/** A table that is there and cannot be read names no account: nothing is posted to the defaults instead. */
function unreadChart(unreadTable: string): ChartReading {
  return { chart: [], sentences: [unreadTable], unreadTable };
}

/** Where things stand in a table of accounts, from 0. */
export interface ChartPlaces {
  readonly columns: ReadonlyMap<ChartColumn, number>;
  /** The row that names a role's account everywhere, the header being row 0; nothing where none does. */
  readonly rowOf: (role: Role) => number | undefined;
}

/**
 * @param table Its cells, the header first.
 * @problem not-understood for a table without the columns it needs, or with one of them twice
 */
export function chartPlaces(table: readonly (readonly unknown[])[]): Result<ChartPlaces> {
  return andThen(readHeaded('Accounts', table, COLUMNS), ({ rows }) =>
    andThen(findColumns('Accounts', table[0] ?? [], COLUMNS), (columns) => {
      const rowOf = (role: Role): number | undefined => {
        const found = rows.find((row) => namesEverywhere(row, role));
        return found === undefined ? undefined : found.number - 1;
      };
      return ok({ columns, rowOf });
    }),
  );
}

function namesEverywhere(row: HeadedRow<ChartColumn>, role: Role): boolean {
  const read = readWord('Role', row.cell('Role'), ROLES);
  return read.ok && read.value === role && isUnscoped(row.cell('Class')) && isUnscoped(row.cell('Book'));
}

function isUnscoped(cell: unknown): boolean {
  return isBlank(cell) || (typeof cell === 'string' && cell.trim() === '');
}

/** The row, or the sentence that says why it is left out. */
function readRow(row: HeadedRow<ChartColumn>): ChartRow | string {
  const place = placeOf(row);
  const role = readWord(`${place}, Role`, row.cell('Role'), ROLES);
  if (!role.ok) return `${place} is left out: there is no role ${role.problem.got}.`;
  const cell = (name: ChartColumn) => readName({ place: `${place}, ${name}`, given: row.cell(name) });
  const [assetClass, book] = [cell('Class'), cell('Book')];
  const given = row.cell('Code');
  const code = isBlank(given) ? undefined : readAccountName(`${place}, Code`, given);
  const account = readAccountName(`${place}, Account`, row.cell('Account'));
  for (const each of [assetClass, book, code, account]) {
    if (each?.ok === false) return `${role.value} has no account here. ${sentenceOf(each.problem)}`;
  }
  const textOf = (read: typeof code): string => (read?.ok === true ? read.value : '');
  return {
    role: role.value,
    assetClass: textOf(assetClass),
    book: textOf(book),
    code: textOf(code),
    account: textOf(account),
  };
}

function placeOf({ number }: HeadedRow<ChartColumn>): string {
  return `Accounts row ${number}`;
}
