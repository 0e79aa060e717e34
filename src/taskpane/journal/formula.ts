/**
 * An entry as a formula: `WRITEDOWN.JOURNAL` with references to the cells that fields were taken from,
 * so that it follows them, and with values where they were typed. In English with commas, which is
 * how Excel takes a formula from an add-in in every language.
 *
 *     =WRITEDOWN.JOURNAL("depreciation",Schedule!C3,DATE(2026,3,31),"March 2026")
 */

import { DEFAULT_ACCOUNTS } from '../../core/journal/accounts';
import { accountIn, type Chart, type Scope } from '../../core/journal/chart';
import type { JournalEntry } from '../../core/journal/journal';
import { civilFromSerial } from '../../core/time/serial';
import { isBeingTyped, sourceOfField } from '../fields/linked-field';
import { sourceText } from '../fields/taken-cells';
import { readTypedAmount } from '../typed/amount';
import { fieldOf, type JournalForm } from './form';

/** `Date, Account, Debit, Credit, Memo`. */
export const FORMULA_COLUMNS = 5;

/** How many rows it fills: a header and a row a line. */
export function formulaRows({ entry }: JournalEntry): number {
  return 1 + entry.lines.length;
}

/**
 * The formula of an entry that the form has come to.
 *
 * @param language Of what is typed.
 */
export function journalFormula(
  form: JournalForm,
  made: JournalEntry,
  language: string,
  chart: Chart,
  scope: Scope,
): string {
  const given = [
    text(made.kind.word),
    amounts(form, made, language),
    date(form, made),
    made.memo === '' ? '' : text(made.memo),
    treatment(made),
    accounts(made, chart, scope),
  ];
  while (given[given.length - 1] === '') given.pop();
  return `=WRITEDOWN.JOURNAL(${given.join(',')})`;
}

/** An amount that is given, as the formula has it. */
interface Given {
  readonly name: string;
  readonly said: string;
  readonly among: string | undefined;
}

function amounts(form: JournalForm, { kind }: JournalEntry, language: string): string {
  const given = kind.amounts.flatMap(({ name }): Given[] => {
    const field = fieldOf(form, name);
    const source = sourceOfField(field);
    if (source !== undefined) {
      const among = isBeingTyped(field) ? undefined : field.among;
      return [{ name, said: sourceText(source).slice(1), among }];
    }
    const read = readTypedAmount(name, field.text, language);
    return read.ok && read.value !== undefined ? [{ name, said: String(read.value), among: undefined }] : [];
  });
  const [first, ...others] = given;
  if (first === undefined) return '';
  if (others.length === 0 && first.name === kind.amounts[0].name) return first.said;
  const { among } = first;
  if (among !== undefined && others.every((other) => other.among === among)) return among;
  const cells = given.flatMap(({ name, said }) => [text(name), said]);
  const rows = given.map((_, i) => `${2 * i + 1},${2 * i + 2}`);
  return `CHOOSE({${rows.join(';')}},${cells.join(',')})`;
}

function date({ date: field }: JournalForm, made: JournalEntry): string {
  if (made.date === undefined) return '';
  const source = sourceOfField(field);
  if (source !== undefined && field.isWords !== true) return source;
  const { year, month, day } = civilFromSerial(made.date);
  return `DATE(${year},${month},${day})`;
}

/** The words that are not the usual ones of their groups. */
function treatment({ kind, treatment: words }: JournalEntry): string {
  const own = words.filter((word, i) => word !== kind.treatments[i]?.[0]);
  return own.length === 0 ? '' : text(own.join('/'));
}

/** Of the entry's roles those with another account than the default, as an array of two columns. */
function accounts({ entry }: JournalEntry, chart: Chart, scope: Scope): string {
  const rows = [...new Set(entry.lines.map(({ role }) => role))].flatMap((role) => {
    const account = accountIn(chart, role, scope)?.account ?? DEFAULT_ACCOUNTS[role];
    return account === DEFAULT_ACCOUNTS[role] ? [] : [`${text(role)},${text(account)}`];
  });
  return rows.length === 0 ? '' : `{${rows.join(';')}}`;
}

/** A text as a formula has it; Excel takes at most 255 characters between two quotes. */
function text(words: string): string {
  const parts = words.match(/.{1,127}/gsu) ?? [''];
  const pieces = words.length <= 255 ? [words] : parts;
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&');
}
