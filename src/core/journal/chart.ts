/**
 * A chart of accounts as a workbook keeps it: the account of each role that is not its default.
 * What is kept comes from strangers: another version, another add-in, a colleague, anyone who can
 * edit the file. So it is read through this door, which never fails: what cannot be read is said
 * in a sentence, and the default stands in its place.
 */

import { isBlank, readWord } from '../argument';
import { sentenceOf, shown } from '../problem';
import { ok, refuse, type Result } from '../result';
import { DEFAULT_ACCOUNTS, readAccounts, ROLES, type Role } from './accounts';

/** Only roles whose account differs from the default; its entries are an `accounts` argument. */
export type Chart = ReadonlyMap<Role, string>;

export interface ChartReading {
  readonly chart: Chart;
  /** One for each thing that could not be read. */
  readonly sentences: readonly string[];
}

/** The chart in the form in which it is kept. */
export interface KeptChart {
  readonly version: 1;
  readonly accounts: Readonly<Record<string, string>>;
}

/** As long as a line of a sheet can be and still be a name. */
const MOST_CHARACTERS = 255;

const TAKES = `a name of 1 to ${MOST_CHARACTERS} characters on one line`;
/** Control characters, halves of characters, line ends, and what turns the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

export function accountOf(chart: Chart, role: Role): string {
  return chart.get(role) ?? DEFAULT_ACCOUNTS[role];
}

/** The chart with some accounts named anew; a role given its default is no longer in the chart. */
export function withAccounts(chart: Chart, named: ReadonlyMap<Role, string>): Chart {
  const all = new Map([...chart, ...named]);
  return new Map([...all].filter(([role, account]) => account !== DEFAULT_ACCOUNTS[role]));
}

/**
 * The name of an account, without spaces around it.
 *
 * @problem not-understood for no text, nothing, or a character that no one can see; too-large
 * @example readAccountName('cash', ' 1000 Bank ') // ok('1000 Bank')
 */
export function readAccountName(role: Role, given: unknown): Result<string> {
  const name = typeof given === 'string' ? given.trim() : '';
  if (name === '') return refuse('not-understood', role, shown(given), TAKES);
  if (name.length > MOST_CHARACTERS) return refuse('too-large', role, `${name.length} characters`, TAKES);
  if (UNPRINTABLE.test(name)) return refuse('not-understood', role, 'a control character', TAKES);
  return ok(name);
}

/**
 * The accounts that a two-column range names, through the door of the `accounts` argument.
 *
 * @problem of {@link readAccounts} and {@link readAccountName}
 */
export function readNamedAccounts(range: readonly (readonly unknown[])[]): Result<Chart> {
  const accounts = readAccounts(range);
  if (!accounts.ok) return accounts;
  const named = new Map<Role, string>();
  for (const [given] of range.filter(([cell]) => !isBlank(cell))) {
    const role = readWord('accounts', given, ROLES);
    if (!role.ok) return role;
    const name = readAccountName(role.value, accounts.value(role.value));
    if (!name.ok) return name;
    named.set(role.value, name.value);
  }
  return ok(named);
}

export function keptChart(chart: Chart): KeptChart {
  return { version: 1, accounts: Object.fromEntries(chart) };
}

/**
 * What a workbook keeps, read.
 *
 * @param kept Anything; nothing is the chart of defaults.
 * @example readKeptChart({ version: 1, accounts: { cash: '1000 Bank', till: 'x' } })
 *          // cash is "1000 Bank"; one sentence says that there is no role "till"
 */
export function readKeptChart(kept: unknown): ChartReading {
  if (isBlank(kept)) return { chart: new Map(), sentences: [] };
  if (!isRecord(kept)) return unreadable(`it is ${shown(kept)}`);
  const { version, accounts } = kept;
  if (typeof version === 'number' && version > 1) return unreadable('a newer version of Writedown kept it');
  if (version !== 1) return unreadable(`its version is ${shown(version)}`);
  if (!isRecord(accounts)) return unreadable(`its accounts are ${shown(accounts)}`);

  const named = new Map<Role, string>();
  const sentences: string[] = [];
  for (const [key, given] of Object.entries(accounts)) {
    const role = ROLES.find((known) => known === key);
    const name = role === undefined ? undefined : readAccountName(role, given);
    if (role === undefined) sentences.push(`There is no role ${shown(key)}: its account is left out.`);
    else if (name?.ok === true) named.set(role, name.value);
    else if (name !== undefined) sentences.push(`${sentenceOf(name.problem)} Its default stands in.`);
  }
  return { chart: withAccounts(new Map(), named), sentences };
}

function unreadable(why: string): ChartReading {
  const sentence = `The chart of accounts in this workbook cannot be read: ${why}. The defaults stand in.`;
  return { chart: new Map(), sentences: [sentence] };
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
