/**
 * The mirror of a posted entry: every line on the other side, linked to its original, so that the two
 * together are nothing on any account.
 */

import { reversalId } from './entry-id';
import type { PostedRow } from './posting';

/**
 * @param rows The lines of one entry as they stand.
 * @param date Excel serial of the day it is reversed on.
 * @param postedAt Excel serial of the day and time.
 */
export function reversalOf(rows: readonly PostedRow[], date: number, postedAt: number): readonly PostedRow[] {
  return rows.map((row) => ({
    ...row,
    Date: date,
    Entry: reversalId(String(row.Entry)),
    Debit: row.Credit,
    Credit: row.Debit,
    Source: `reversal of ${row.Entry}`,
    'Posted at': postedAt,
  }));
}
