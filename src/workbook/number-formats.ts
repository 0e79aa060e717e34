/** How cells show what the add-in writes into them. */

import type { Decimals } from '../core/money/minor';

export const DAY_FORMAT = 'yyyy-mm-dd';
/** A cell of text stays as it is written, whatever it looks like. */
export const TEXT_FORMAT = '@';

/** @example amountFormat(2) // "#,##0.00" */
export function amountFormat(decimals: Decimals): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Text that Excel could take for something else: a formula, a number, a day. */
export function isFilledText(cell: unknown): boolean {
  return typeof cell === 'string' && cell !== '';
}
