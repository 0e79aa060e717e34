/** An entry that a test leads to, as the Journal view's form has it. */

import type { EntryOfTest } from '../../core/assessment/assess';
import { KINDS } from '../../core/journal/kinds';
import { BLANK, filled } from '../fields/linked-field';
import { blankForm, changed, type JournalForm } from '../journal/form';
import { amountText } from '../typed/amount';
import { fieldIn, type TestForm } from './form';

export function journalFormOf(form: TestForm, { kind, amount }: EntryOfTest, language: string): JournalForm {
  const [first] = KINDS.find(({ word }) => word === kind)?.amounts ?? [];
  const name = first?.name ?? 'amount';
  const text = form.name.trim();
  return {
    ...changed(blankForm(), { type: 'kind', word: kind }),
    amounts: new Map([[name, filled(amountText(amount, language))]]),
    date: fieldIn(form, 'date'),
    memo: text === '' ? BLANK : filled(text),
  };
}
