/** What is said of the check between register and journal. */

import type { TieOut } from '../../core/journal/tie-out';
import { fromMinor, minor, type Decimals, type Minor } from '../../core/money/minor';
import { sentenceOf } from '../../core/problem';
import type { Result } from '../../core/result';
import { amountText } from '../typed/amount';
import { dayInShort } from '../typed/date';
import { tAccountsWords } from '../words/t-accounts';

const words = tAccountsWords.tie;

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
  const days = words.days(dayInShort(from), dayInShort(to));
  if (!tie.ok) return words.notCompared(days, sentenceOf(tie.problem));
  const text = (units: Minor): string => amountText(fromMinor(units, decimals), language, decimals);
  const { register, posted, difference } = tie.value;
  return difference === 0
    ? words.ties(days, text(register), text(posted))
    : words.tiesNot(days, text(register), text(posted), text(minor(Math.abs(difference))), difference > 0);
}
