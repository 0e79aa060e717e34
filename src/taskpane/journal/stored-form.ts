/**
 * The door for a form that was left in the browser's storage. It may have been
 * written by another version or by anything else: what is not understood is left out. Links to
 * cells hold in the workbook they were made in, and only where both are known to be the same one;
 * in any other what was taken stands as if it had been typed.
 */

import { KINDS } from '../../core/journal/kinds';
import type { Field } from '../fields/linked-field';
import { readStoredField, readStoredRecord } from '../fields/stored-field';
import { blankForm, changed, kindOf, type JournalForm } from './form';

/**
 * The form as text.
 *
 * @param workbook Where the workbook is kept; nothing where that is not known.
 */
export function storedText(form: JournalForm, workbook?: string): string {
  return JSON.stringify({ ...form, amounts: [...form.amounts], workbook });
}

/**
 * The form of a stored text, or a blank one.
 *
 * @param workbook Where the workbook that is open now is kept.
 */
export function readStoredForm(text: string | null, workbook?: string): JournalForm {
  const stored = readStoredRecord(text);
  const isLinked = workbook !== undefined && stored['workbook'] === workbook;
  const readField = (given: unknown): Field => readStoredField(given, isLinked);
  const blank = blankForm();
  const word = KINDS.find((kind) => kind.word === stored['kind'])?.word ?? blank.kind;
  const form = changed(blank, { type: 'kind', word });
  return {
    ...form,
    amounts: readAmounts(stored['amounts'], readField),
    date: readField(stored['date']),
    memo: readField(stored['memo']),
    book: readField(stored['book']),
    assetClass: readField(stored['assetClass']),
    treatment: readTreatment(stored['treatment'], form),
  };
}

function readAmounts(given: unknown, readField: (field: unknown) => Field): ReadonlyMap<string, Field> {
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
