/** Journal entries in cells. */

import { journal as journalEntry } from '../../core/journal/journal';
import { toSpill } from '../cell';

/**
 * Journal entry of an event, always balanced.
 *
 * @customfunction WRITEDOWN.JOURNAL WRITEDOWN.JOURNAL
 * @helpurl https://localhost:3000/help/WRITEDOWN.JOURNAL.html
 * @param kind What happened, such as depreciation, impairment, revaluation, disposal, inventory-write-down, allowance or loan-payment.
 * @param amounts One number, or a two-column range of name and amount.
 * @param [date] Date of the entry.
 * @param [memo] Text repeated in every line.
 * @param [treatment] Which accounts it touches, such as cogs/allowance for inventory.
 * @param [accounts] Two-column range of role and account, where the defaults do not fit.
 * @param [decimals] Minor digits of the currency, 0 to 4; 2 if omitted.
 * @returns Date, Account, Debit, Credit, Memo.
 */
export function journal(
  kind: unknown,
  amounts: unknown[][],
  date?: unknown,
  memo?: unknown,
  treatment?: unknown,
  accounts?: unknown[][],
  decimals?: number,
): unknown[][] {
  return toSpill(journalEntry(kind, amounts, date, memo, treatment, accounts, decimals));
}
