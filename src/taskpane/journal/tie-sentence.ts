/** What is said of the check between register and journal. */

import type { TieOut } from '../../core/journal/tie-out';
import { fromMinor, minor, type Decimals, type Minor } from '../../core/money/minor';
import { sentenceOf } from '../../core/problem';
import type { Result } from '../../core/result';
import { amountText } from '../typed/amount';
import { dayInShort } from '../typed/date';

/**
 * @example "Register charge 1 Jan 2026 to 31 Dec 2026: 26,400.00. Posted: 26,400.00. Ties."
 */
export function tieSentence(
  tie: Result<TieOut>,
  from: number,
  to: number,
  language: string,
  decimals: Decimals,
): string {
  const days = `${dayInShort(from)} to ${dayInShort(to)}`;
  if (!tie.ok) return `Register and journal cannot be compared for ${days}: ${sentenceOf(tie.problem)}`;
  const text = (units: Minor): string => amountText(fromMinor(units, decimals), language, decimals);
  const { register, posted, difference } = tie.value;
  const figures = `Register charge ${days}: ${text(register)}. Posted: ${text(posted)}.`;
  if (difference === 0) return `${figures} Ties.`;
  const what = difference > 0 ? 'less is posted than charged' : 'more is posted than charged';
  return `${figures} Difference ${text(minor(Math.abs(difference)))}: ${what}.`;
}
