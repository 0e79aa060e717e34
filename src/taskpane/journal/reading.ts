/**
 * What the form says as a whole: through the core's door to a balanced entry, or to sentences
 * that stand by their fields and the one reason why nothing can be inserted yet.
 */

import { ROLES, type Role } from '../../core/journal/accounts';
import { accountIn, rolesWithoutAccount, type Chart, type Scope } from '../../core/journal/chart';
import { readJournalEntry, type JournalEntry } from '../../core/journal/journal';
import type { AmountSpec } from '../../core/journal/kind';
import { readPostingDate, type LockDate } from '../../core/journal/lock-date';
import type { Materiality } from '../../core/journal/materiality';
import type { Decimals } from '../../core/money/minor';
import { sentenceOf, type Problem } from '../../core/problem';
import type { Result } from '../../core/result';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { readTypedAmount } from '../typed/amount';
import { isoFromTyped } from '../typed/date';
import { journalWords } from '../words/journal';
import { fieldOf, kindOf, type FieldName, type JournalForm } from './form';
import { treatmentOf, type AccountPairs } from './treatment-choice';

const words = journalWords.reading;

interface Read {
  readonly errors: Errors;
  /** One word for each of the kind's groups. */
  readonly treatment: readonly string[];
  readonly scope: Scope;
  /** The account of every role; one that has none says so in its place. */
  readonly accounts: AccountPairs;
}

/** What the workbook says beside the form. */
export interface Books {
  readonly chart?: Chart;
  /** What decides a treatment that was not chosen. */
  readonly materiality?: Materiality | undefined;
  readonly lock?: LockDate;
  /** Minor digits of the currency. */
  readonly decimals?: Decimals;
}

export type Reading = Read &
  (
    | {
        readonly state: 'ready';
        readonly entry: JournalEntry;
        /** The roles of the entry for which the chart names no account. */
        readonly missing: readonly Role[];
        /** Why it cannot be posted, as far as the form and the books decide it. */
        readonly held: string | undefined;
      }
    /** Nothing has been typed, or nothing is left to post. */
    | { readonly state: 'empty'; readonly reason: string }
    | { readonly state: 'wrong'; readonly reason: string }
  );

/** Sentences by field. */
export type Errors = ReadonlyMap<FieldName, string>;

export function readForm(
  form: JournalForm,
  language: string,
  { chart, materiality, lock, decimals = DEFAULT_SETTINGS.decimals }: Books = {},
): Reading {
  const kind = kindOf(form);
  const typed = kind.amounts.map((spec) => ({
    spec,
    amount: readTypedAmount(spec.name, fieldOf(form, spec.name).text, language),
  }));
  const [first] = typed;
  const amount = first?.amount.ok === true ? first.amount.value : undefined;
  const treatment = treatmentOf(kind, form.treatment, amount, materiality);
  const scope = { assetClass: form.assetClass.text.trim(), book: form.book.text.trim() };
  const accounts = accountsIn(chart, scope);
  const door = readJournalEntry({
    kind: form.kind,
    // A named amount that is blank is 0; one that is not named is what its kind says.
    amounts: typed.flatMap(({ spec, amount }) =>
      amount.ok && amount.value !== undefined ? [[spec.name, amount.value]] : [],
    ),
    date: isoFromTyped(form.date.text, language) ?? form.date.text,
    memo: form.memo.text,
    treatment: treatment.join('/'),
    accounts,
    decimals,
  });
  const problems: Result<unknown>[] = [...typed.map(({ amount }) => amount), door];
  const errors = errorsOf(problems, kind.amounts);
  const [wrong] = errors.values();
  const read = { errors, treatment, scope, accounts };
  if (typed.every(({ amount }) => amount.ok && amount.value === undefined)) {
    return { ...read, state: 'empty', reason: wrong ?? words.enterAmount(kind.amounts[0].label) };
  }
  if (wrong !== undefined || !door.ok) return { ...read, state: 'wrong', reason: wrong ?? '' };
  if (door.value.entry.lines.length === 0) {
    return { ...read, state: 'empty', reason: words.nothingToPost };
  }
  const { entry, date } = door.value;
  const missing = rolesWithoutAccount(
    chart,
    entry.lines.map(({ role }) => role),
    scope,
  );
  const day = readPostingDate(date, lock);
  const locked = date === undefined || day.ok ? errors : errorsOf([day], kind.amounts);
  const held = date === undefined ? words.enterDate : (locked.get('date') ?? missingSentence(missing));
  return { ...read, errors: locked, state: 'ready', entry: door.value, missing, held };
}

/**
 * Which roles have no account, and what to do about it.
 *
 * @example missingSentence(['cash']) // "No account for cash: name one in Accounts."
 */
export function missingSentence(missing: readonly Role[]): string | undefined {
  const [first, ...others] = missing;
  if (first === undefined) return undefined;
  return others.length === 0 ? words.noAccount(first) : words.noAccounts(missing);
}

function accountsIn(chart: Chart, scope: Scope): AccountPairs {
  return ROLES.map((role) => [role, accountIn(chart, role, scope)?.account ?? words.inPlaceOfAccount(role)]);
}

function errorsOf(
  results: readonly Result<unknown>[],
  amounts: readonly [AmountSpec, ...AmountSpec[]],
): Errors {
  const errors = new Map<FieldName, string>();
  for (const result of results) {
    if (result.ok) continue;
    const [field, label] = whereOf(result.problem, amounts);
    if (!errors.has(field)) errors.set(field, sentenceOf({ ...result.problem, argument: label }));
  }
  return errors;
}

/** The field that a problem is about, and the field's own name for it. */
function whereOf(
  { argument }: Problem,
  amounts: readonly [AmountSpec, ...AmountSpec[]],
): readonly [FieldName, string] {
  if (argument === 'date') return ['date', journalWords.form.date];
  if (argument === 'memo') return ['memo', journalWords.form.memo];
  const spec = amounts.find(({ name }) => name === argument) ?? amounts[0];
  return [spec.name, spec.label];
}
