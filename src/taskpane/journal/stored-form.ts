/**
 * The door for a form that was left in the browser's storage. It may have been
 * written by another version or by anything else: what is not understood is left out.
 */

import { KINDS } from '../../core/journal/kinds';
import { blankForm, changed, kindOf, type Field, type JournalForm } from './form';

/** The form as text. */
export function storedText(form: JournalForm): string {
  return JSON.stringify({ ...form, amounts: [...form.amounts] });
}

/** The form of a stored text, or a blank one. */
export function readStoredForm(text: string | null): JournalForm {
  const stored = parsed(text);
  const blank = blankForm();
  const word = KINDS.find((kind) => kind.word === stored['kind'])?.word ?? blank.kind;
  const form = changed(blank, { type: 'kind', word });
  return {
    ...form,
    amounts: readAmounts(stored['amounts']),
    date: readField(stored['date']),
    memo: readField(stored['memo']),
    book: readField(stored['book']),
    assetClass: readField(stored['assetClass']),
    treatment: readTreatment(stored['treatment'], form),
  };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return asRecord(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

function asRecord(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}

function asText(given: unknown): string {
  return typeof given === 'string' ? given.slice(0, 1000) : '';
}

function readField(given: unknown): Field {
  const { text, committed, source, among, isWords } = asRecord(given);
  const field = { text: asText(text), committed: asText(committed) };
  if (typeof source !== 'string' || source === '') return field;
  return {
    ...field,
    source,
    ...(typeof among === 'string' && among !== '' ? { among } : {}),
    ...(isWords === true ? { isWords } : {}),
  };
}

function readAmounts(given: unknown): ReadonlyMap<string, Field> {
  const names = new Set(KINDS.flatMap((kind) => kind.amounts.map((spec) => spec.name)));
  const pairs = Array.isArray(given) ? (given as readonly unknown[]) : [];
  return new Map(
    pairs.flatMap((pair): [string, Field][] => {
      const [name, field] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      return typeof name === 'string' && names.has(name) ? [[name, readField(field)]] : [];
    }),
  );
}

function readTreatment(given: unknown, form: JournalForm): JournalForm['treatment'] {
  const words = Array.isArray(given) ? (given as readonly unknown[]) : [];
  return kindOf(form).treatments.map((group, i) => group.find((word) => word === words[i]));
}
