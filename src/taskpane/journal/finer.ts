/** Amounts that are finer than the currency: the core rounds them, and the field says to what. */

import { fromMinor, toMinor, type Decimals } from '../../core/money/minor';
import { amountText, readTypedAmount } from '../typed/amount';
import { journalWords } from '../words/journal';

/** @example finerSentence('12.345', 'en-US', 2) // "Posted as 12.35: finer than the minor unit." */
export function finerSentence(text: string, language: string, decimals: Decimals): string | undefined {
  const read = readTypedAmount('', text, language);
  if (!read.ok || read.value === undefined) return undefined;
  const units = toMinor('', read.value, decimals);
  if (!units.ok || fromMinor(units.value, decimals) === read.value) return undefined;
  const posted = amountText(fromMinor(units.value, decimals), language, decimals);
  return journalWords.form.finer(posted);
}
