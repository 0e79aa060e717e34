/** Whether the reversal that stands beside an entry takes all of it back. */

import type { PostedEntry } from '../../core/journal/posted-entries';
import { tAccounts } from '../../core/journal/t-accounts';
import { markIn } from '../../workbook/journal-mark';
import type { PostedLine } from '../../workbook/journal-read';
import type { Decimals } from '../../core/money/minor';

type Entry = Pick<PostedEntry<PostedLine>, 'lines'>;

/** The mark of an entry that is not whole: `incomplete: 1 of 2 lines`. */
export function markOf({ lines }: Entry): string | undefined {
  return lines.map(({ source }) => markIn(source)).find((mark) => mark !== undefined);
}

/** Not marked, and together with the original nothing on every account. */
export function isWholeReversal(original: Entry, reversal: Entry, decimals: Decimals): boolean {
  if (markOf(reversal) !== undefined) return false;
  const both = tAccounts([...original.lines, ...reversal.lines], {}, decimals);
  return both.every(({ closing }) => closing === 0 || closing === 'too large');
}
