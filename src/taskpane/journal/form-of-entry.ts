/** An entry that another view has come to, as the form of the Journal has it. */

import type { Decimals } from '../../core/money/minor';
import { BLANK, filled } from '../fields/linked-field';
import { amountText } from '../typed/amount';
import { blankForm, changed, type JournalForm } from './form';

/** An entry by its kind and its amounts, both as the core names them. */
export interface EntryToPost {
  readonly kind: string;
  readonly amounts: ReadonlyMap<string, number>;
  /** As ISO 8601 has it; blank where it is not known. */
  readonly date: string;
  readonly memo: string;
  readonly assetClass: string;
  readonly book: string;
}

export function formOfEntry(entry: EntryToPost, language: string, decimals: Decimals): JournalForm {
  const field = (text: string) => (text === '' ? BLANK : filled(text));
  const { kind, amounts, date, memo, assetClass, book } = entry;
  return {
    ...changed(blankForm(), { type: 'kind', word: kind }),
    amounts: new Map(
      [...amounts].map(([name, amount]) => [name, filled(amountText(amount, language, decimals))]),
    ),
    date: field(date),
    memo: field(memo),
    assetClass: field(assetClass),
    book: field(book),
  };
}
