/** A threshold as it is typed and shown: `50,000`, or `5 %` of a stock. */

import { readKeptMateriality, type Materiality } from '../../core/journal/materiality';
import { sentenceOf } from '../../core/problem';
import { amountText, readTypedAmount } from '../typed/amount';
import { accountsWords } from '../words/accounts';

export interface TypedMateriality {
  readonly threshold: string;
  /** Asked for where the threshold is a share. */
  readonly stock: string;
}

export type TypedReading =
  | { readonly ok: true; readonly materiality: Materiality | undefined }
  /** `field` names where the sentence belongs. */
  | { readonly ok: false; readonly field: keyof TypedMateriality; readonly sentence: string };

const words = accountsWords.materiality;

export function isShare({ threshold }: TypedMateriality): boolean {
  return /%\s*$/.test(threshold);
}

export function readTypedMateriality(typed: TypedMateriality, language: string): TypedReading {
  if (typed.threshold.trim() === '') return { ok: true, materiality: undefined };
  const threshold = readTypedAmount(words.threshold, typed.threshold.replace(/%\s*$/, ''), language);
  if (!threshold.ok) {
    return {
      ok: false,
      field: 'threshold',
      sentence: sentenceOf({ ...threshold.problem, takes: words.takes }),
    };
  }
  if (!isShare(typed)) return checked({ amount: threshold.value });
  const stock = readTypedAmount(words.stock, typed.stock, language);
  if (!stock.ok) return { ok: false, field: 'stock', sentence: sentenceOf(stock.problem) };
  return checked({ share: (threshold.value ?? 0) / 100, stock: stock.value });
}

function checked(given: Readonly<Record<string, number | undefined>>): TypedReading {
  const read = readKeptMateriality(given);
  if (read.ok) return { ok: true, materiality: read.value };
  const field = read.problem.argument === 'stock' ? 'stock' : 'threshold';
  return { ok: false, field, sentence: sentenceOf({ ...read.problem, argument: words[field] }) };
}

export function shownMateriality(materiality: Materiality | undefined, language: string): TypedMateriality {
  if (materiality === undefined) return { threshold: '', stock: '' };
  if ('amount' in materiality) return { threshold: amountText(materiality.amount, language), stock: '' };
  const percent = Number((materiality.share * 100).toPrecision(12));
  return {
    threshold: `${amountText(percent, language, 0)} %`,
    stock: amountText(materiality.stock, language),
  };
}
