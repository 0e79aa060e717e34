/** The amount of a line as fields of a CSV: signed in one, or a debit and a credit. */

import { minor, type Decimals, type Minor } from '../money/minor';
import { amountText } from './amount-text';
import type { Field } from './csv';
import type { EntryLine } from './entries';

/** Above 0 on the debit, below 0 on the credit. */
export function signedAmount({ debit, credit }: Pick<EntryLine, 'debit' | 'credit'>): Minor {
  return minor(debit - credit);
}

export function signed(line: EntryLine, decimals: Decimals): Field {
  return { figure: amountText(signedAmount(line), decimals) };
}

/** Debit and credit; the one that is 0 stays blank. */
export function sides({ debit, credit }: EntryLine, decimals: Decimals): readonly [Field, Field] {
  const side = (units: Minor): Field => (units === 0 ? '' : { figure: amountText(units, decimals) });
  return [side(debit), side(credit)];
}
