/**
 * What the form says as a whole: through the core's door to a balanced entry, or to sentences
 * that stand by their fields and the one reason why nothing can be inserted yet.
 */

import type { Chart } from '../../core/journal/chart';
import { readJournalEntry, type JournalEntry } from '../../core/journal/journal';
import type { AmountSpec } from '../../core/journal/kind';
import type { Decimals } from '../../core/money/minor';
import { sentenceOf, type Problem } from '../../core/problem';
import type { Result } from '../../core/result';
import { readTypedAmount } from '../typed/amount';
import { isoFromTyped } from '../typed/date';
import { fieldOf, kindOf, type FieldName, type JournalForm } from './form';

/** The minor digits of the currency. */
export const DECIMALS: Decimals = 2;

export type Reading =
  | { readonly state: 'ready'; readonly entry: JournalEntry; readonly errors: Errors }
  /** Nothing has been typed, or nothing is left to post. */
  | { readonly state: 'empty'; readonly reason: string; readonly errors: Errors }
  | { readonly state: 'wrong'; readonly reason: string; readonly errors: Errors };

/** Sentences by field. */
export type Errors = ReadonlyMap<FieldName, string>;

/** @param chart The accounts that are not the default ones. */
export function readForm(form: JournalForm, language: string, chart: Chart = new Map()): Reading {
  const kind = kindOf(form);
  const typed = kind.amounts.map((spec) => ({
    spec,
    amount: readTypedAmount(spec.name, fieldOf(form, spec.name).text, language),
  }));
  const door = readJournalEntry({
    kind: form.kind,
    amounts: typed.map(({ spec, amount }) => [spec.name, amount.ok ? amount.value : undefined]),
    date: isoFromTyped(form.date.text, language) ?? form.date.text,
    memo: form.memo.text,
    treatment: form.treatment.join('/'),
    accounts: [...chart],
    decimals: DECIMALS,
  });
  const problems: Result<unknown>[] = [...typed.map(({ amount }) => amount), door];
  const errors = errorsOf(problems, kind.amounts);
  const [first] = errors.values();
  if (typed.every(({ amount }) => amount.ok && amount.value === undefined)) {
    return { state: 'empty', reason: first ?? `Enter ${inSentence(kind.amounts[0].label)}.`, errors };
  }
  if (first !== undefined || !door.ok) return { state: 'wrong', reason: first ?? '', errors };
  if (door.value.entry.lines.length === 0) {
    return { state: 'empty', reason: 'Every amount is 0: there is nothing to post.', errors };
  }
  return { state: 'ready', entry: door.value, errors };
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
  if (argument === 'date') return ['date', 'Date'];
  if (argument === 'memo') return ['memo', 'Memo'];
  const spec = amounts.find(({ name }) => name === argument) ?? amounts[0];
  return [spec.name, spec.label];
}

function inSentence(label: string): string {
  return `the ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
