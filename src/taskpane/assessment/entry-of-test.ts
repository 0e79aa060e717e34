/** An entry that a test leads to, as the Journal view's form has it. */

import type { EntryOfTest } from '../../core/assessment/assess';
import { KINDS } from '../../core/journal/kinds';
import type { Decimals } from '../../core/money/minor';
import { formOfEntry } from '../journal/form-of-entry';
import type { JournalForm } from '../journal/form';
import { fieldIn, type TestForm } from './form';

export function journalFormOf(
  form: TestForm,
  { kind, amount }: EntryOfTest,
  language: string,
  decimals: Decimals,
): JournalForm {
  const [first] = KINDS.find(({ word }) => word === kind)?.amounts ?? [];
  const amounts = new Map([[first?.name ?? 'amount', amount]]);
  const entry = { kind, amounts, date: '', memo: form.name.trim(), assetClass: '', book: '' };
  // The day may be linked to a cell, and stays so.
  return { ...formOfEntry(entry, language, decimals), date: fieldIn(form, 'date') };
}
