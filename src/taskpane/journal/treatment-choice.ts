/**
 * A treatment shown by what it does: which account it debits or credits. That is asked of the core
 * by making the entry with each word, so a new kind needs no words of its own here.
 */

import type { Role } from '../../core/journal/accounts';
import { readJournalEntry } from '../../core/journal/journal';
import type { Kind } from '../../core/journal/kind';
import { lineFor, type Materiality } from '../../core/journal/materiality';
import { journalWords } from '../words/journal';

const said = journalWords.form;

export interface TreatmentGroup {
  /** `Debit to`, `Credit to`, or `Treatment` where the words differ in neither alone. */
  readonly label: string;
  readonly options: readonly { readonly word: string; readonly label: string }[];
}

/** An `accounts` argument. */
export type AccountPairs = readonly (readonly [Role, string])[];

/**
 * One word for each of a kind's groups: the one that was chosen, else what the materiality of the first
 * amount says, else the usual one.
 *
 * @param amount Currency; nothing while there is none.
 */
export function treatmentOf(
  kind: Kind,
  chosen: readonly (string | undefined)[],
  amount: number | undefined,
  materiality: Materiality | undefined,
): readonly string[] {
  return kind.treatments.map((group, i) => {
    const line =
      isByMateriality(kind, group) &&
      amount !== undefined &&
      materiality !== undefined &&
      lineFor(amount, materiality);
    return chosen[i] ?? (line === false ? group[0] : line);
  });
}

/** Whether materiality has a word in a group: a line of its own, or cost of goods sold. */
export function isByMateriality(kind: Kind, group: readonly string[] = []): boolean {
  return kind.isByMateriality === true && group.includes('separate') && group.includes('cogs');
}

/** @param accounts Those that are not the default ones. */
export function treatmentGroups(kind: Kind, accounts: AccountPairs = []): readonly TreatmentGroup[] {
  return kind.treatments.map((words) => groupOf(kind, words, accounts));
}

function groupOf(kind: Kind, words: readonly string[], pairs: AccountPairs): TreatmentGroup {
  const accounts = words.map((word) => accountsOf(kind, word, pairs));
  const own = accounts.map((mine, i) =>
    mine.filter((line) => !accounts.some((o, j) => j !== i && o.includes(line))),
  );
  const sides = new Set(own.flat().map((line) => line.split(' ', 1)[0]));
  const isPlain = own.every((lines) => lines.length === 1) && sides.size === 1;
  const side = sides.has('Dr') ? said.debitTo : said.creditTo;
  return {
    label: isPlain ? side : said.treatment,
    options: words.map((word, i) => {
      const account = isPlain ? own[i]?.[0]?.slice(3) : undefined;
      return { word, label: account === undefined ? capitalised(word) : said.accountBy(account, word) };
    }),
  };
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** `Dr Impairment loss`, `Cr Accumulated impairment`: the lines of an entry with every amount 1. */
function accountsOf(kind: Kind, treatment: string, pairs: AccountPairs): readonly string[] {
  const amounts = kind.amounts.map((spec) => [spec.name, 1]);
  const made = readJournalEntry({ kind: kind.word, amounts, treatment, accounts: pairs });
  return made.ok ? made.value.entry.lines.map((l) => `${l.debit > 0 ? 'Dr' : 'Cr'} ${l.account}`) : [];
}
