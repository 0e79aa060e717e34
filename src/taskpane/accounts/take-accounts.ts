/**
 * Selected cells as accounts: role and account, or role, code and account, a heading above them or
 * not. All of them or none: a row that cannot be read is named, and nothing is taken.
 */

import { isBlank, readWord, wordKey } from '../../core/argument';
import { readAccountName } from '../../core/journal/account-name';
import { ROLES, type Role } from '../../core/journal/accounts';
import type { NamedAccount } from '../../core/journal/chart';
import { sentenceOf, shown } from '../../core/problem';
import { addressOf } from '../../workbook/cell-address';
import type { Cells } from '../../workbook/cells';
import { isErrorText } from '../typed/error-text';
import { accountsWords } from '../words/accounts';
import { fieldWords } from '../words/fields';
import type { NamedAccounts } from './chart-change';

const words = accountsWords.taking;

export type TakenAccounts =
  | { readonly ok: true; readonly named: NamedAccounts }
  /** Why nothing was taken. */
  | { readonly ok: false; readonly sentence: string };

/** A row by what its cells are. */
interface TakenRow {
  readonly role: unknown;
  readonly code: unknown;
  readonly account: unknown;
}

export function takeAccounts(cells: Cells): TakenAccounts {
  const { columns } = cells.block;
  if (columns !== 2 && columns !== 3) {
    return none(words.selectColumns);
  }
  const isHeaded = isWord(cells.values[0]?.[0], 'role');
  const named = new Map<Role, NamedAccount>();
  for (const [r, values] of cells.values.entries()) {
    if ((isHeaded && r === 0) || values.every(isBlank)) continue;
    const [role, second, third] = values;
    const row = columns === 2 ? { role, code: '', account: second } : { role, code: second, account: third };
    const read = readRow(row, (column) => addressOfCell(cells, r, column), columns);
    if (typeof read === 'string') return none(read);
    if (named.has(read.role)) return none(words.namedAgain(addressOfCell(cells, r, 0), read.role));
    named.set(read.role, { code: read.code, account: read.account });
  }
  return named.size === 0 ? none(words.noRoles(cells.address)) : { ok: true, named };
}

function readRow(
  row: TakenRow,
  at: (column: number) => string,
  columns: number,
): (NamedAccount & { readonly role: Role }) | string {
  const role = readWord('role', typeof row.role === 'string' ? row.role.trim() : row.role, ROLES);
  if (!role.ok) return words.noRole(at(0), shown(row.role));
  const code = isBlank(row.code) ? '' : readName(role.value, row.code, at(1));
  const account = readName(role.value, row.account, at(columns - 1));
  if (typeof code !== 'string') return code.sentence;
  return typeof account === 'string' ? { role: role.value, code, account } : account.sentence;
}

function readName(role: Role, given: unknown, at: string): string | { readonly sentence: string } {
  if (typeof given === 'string' && isErrorText(given)) return { sentence: fieldWords.showsError(at, given) };
  const name = readAccountName(role, given);
  return name.ok ? name.value : { sentence: words.noName(at, sentenceOf(name.problem)) };
}

function addressOfCell({ sheet, block }: Cells, r: number, c: number): string {
  return addressOf(sheet, { row: block.row + r, column: block.column + c, rows: 1, columns: 1 });
}

function none(sentence: string): TakenAccounts {
  return { ok: false, sentence };
}

function isWord(given: unknown, word: string): boolean {
  return typeof given === 'string' && wordKey(given.trim()) === wordKey(word);
}
