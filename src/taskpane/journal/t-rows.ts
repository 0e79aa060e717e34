/** The rows of a T: the opening, what is posted in the span, the entry, the closing. */

import type { Balance } from '../../core/journal/ledger';
import type { TAccount } from '../../core/journal/t-accounts';
import { fromMinor, minor, type Decimals } from '../../core/money/minor';
import { isoDate } from '../../core/time/serial';
import type { PostedLine } from '../../workbook/journal-read';
import { amountText } from '../typed/amount';
import { postedWords } from '../words/posted';
import { tAccountsWords as words } from '../words/t-accounts';

export interface TRow {
  readonly kind: 'opening' | 'line' | 'entry' | 'closing';
  readonly label: string;
  readonly debit: string;
  readonly credit: string;
  /** The cells of a posted line. */
  readonly address?: string;
}

/**
 * @param most How many posted lines are shown; the later ones are left out.
 */
export function tRows(
  { opening, lines, own, closing }: TAccount<PostedLine>,
  language: string,
  decimals: Decimals,
  most = Infinity,
): readonly TRow[] {
  const text = (amount: number): string => (amount === 0 ? '' : amountText(amount, language, decimals));
  const balance = (kind: 'opening' | 'closing', units: Balance | undefined): readonly TRow[] => {
    if (units === undefined || units === 'too large') return [];
    const label = words[kind];
    const size = amountText(fromMinor(minor(Math.abs(units)), decimals), language, decimals);
    // A balance stands on the side it is on; one of 0 on the left.
    return [units < 0 ? { kind, label, debit: '', credit: size } : { kind, label, debit: size, credit: '' }];
  };
  return [
    ...balance('opening', opening),
    ...lines.slice(0, most).map(({ date, debit, credit, address }): TRow => ({
      kind: 'line',
      label: date === undefined ? postedWords.noDate : isoDate(date),
      debit: text(debit),
      credit: text(credit),
      address,
    })),
    ...own.map(({ debit, credit }): TRow => ({
      kind: 'entry',
      label: words.thisEntry,
      debit: text(fromMinor(debit, decimals)),
      credit: text(fromMinor(credit, decimals)),
    })),
    ...balance('closing', closing),
  ];
}
