/** Amounts that are finer than the currency: the core rounds them, and the field says to what. */

import { fromMinor, toMinor } from '../../core/money/minor';
import { amountText, readTypedAmount } from '../typed/amount';
import { DECIMALS } from './reading';

/** @example finerSentence('12.345', 'en-US') // "Posted as 12.35: finer than the minor unit." */
export function finerSentence(text: string, language: string): string | undefined {
  const read = readTypedAmount('', text, language);
  if (!read.ok || read.value === undefined) return undefined;
  const units = toMinor('', read.value, DECIMALS);
  if (!units.ok || fromMinor(units.value, DECIMALS) === read.value) return undefined;
  const posted = amountText(fromMinor(units.value, DECIMALS), language, DECIMALS);
  return `Posted as ${posted}: finer than the minor unit.`;
}
