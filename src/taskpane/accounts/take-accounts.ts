/**
 * Selected cells as accounts: two columns, role and account, a heading above them or not. All of
 * them or none: a row that cannot be read is named, and nothing is taken.
 */

import { isBlank, wordKey } from '../../core/argument';
import { ROLES } from '../../core/journal/accounts';
import { readNamedAccounts, type Chart } from '../../core/journal/chart';
import { sentenceOf, shown } from '../../core/problem';
import { addressOf } from '../../workbook/cell-address';
import type { Cells } from '../../workbook/cells';
import { isErrorText } from '../typed/error-text';

export type TakenAccounts =
  | { readonly ok: true; readonly named: Chart }
  /** Why nothing was taken. */
  | { readonly ok: false; readonly sentence: string };

export function takeAccounts(cells: Cells): TakenAccounts {
  if (cells.block.columns !== 2) return none('Select two columns: the role and its account.');
  const isHeaded = isWord(cells.values[0]?.[0], ['role']);
  const rows = cells.values.slice(isHeaded ? 1 : 0);
  for (const [r, row] of rows.entries()) {
    const at = (column: number): string =>
      addressOf(cells.sheet, {
        row: cells.block.row + r + (isHeaded ? 1 : 0),
        column: cells.block.column + column,
        rows: 1,
        columns: 1,
      });
    const [role, account] = row;
    if (isBlank(role) && isBlank(account)) continue;
    if (!isWord(role, ROLES)) return none(`${at(0)} holds ${shown(role)}, which is no role here.`);
    if (typeof account === 'string' && isErrorText(account)) {
      return none(`${at(1)} shows the error ${account}.`);
    }
    const read = readNamedAccounts([row]);
    if (!read.ok) return none(`${at(1)}: ${sentenceOf(read.problem)}`);
  }
  const named = readNamedAccounts(rows);
  if (!named.ok) return none(sentenceOf(named.problem));
  return named.value.size === 0 ? none(`${cells.address} holds no roles.`) : { ok: true, named: named.value };
}

function none(sentence: string): TakenAccounts {
  return { ok: false, sentence };
}

function isWord(given: unknown, words: readonly string[]): boolean {
  return typeof given === 'string' && words.some((word) => wordKey(word) === wordKey(given.trim()));
}
