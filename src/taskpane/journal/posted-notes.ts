/** What is said beneath the T accounts: where their balances come from, and what is not in them. */

import type { TAccount } from '../../core/journal/t-accounts';
import type { PostedLine, PostedLines } from '../../workbook/journal-read';
import type { Outcome } from '../../workbook/outcome';
import { shortened } from '../typed/shortened';
import { postedWords } from '../words/posted';
import { tAccountsWords } from '../words/t-accounts';

const words = tAccountsWords.origin;

/** How many cells are named before the rest is only counted. */
const MOST_NAMED = 3;

/** @param posted `undefined` while it is being read. */
export function originOf(posted: Outcome<PostedLines> | undefined): string {
  if (posted === undefined) return postedWords.reading;
  if (!posted.done) return words.unread;
  const { lines } = posted.value;
  if (lines.length === 0) return words.nothing;
  return words.lines(lines.length, lines.filter(({ date }) => date === undefined).length);
}

/** Whatever keeps a balance from being the whole balance. */
export function warningsOf(
  posted: Outcome<PostedLines> | undefined,
  accounts: readonly TAccount<PostedLine>[],
): readonly string[] {
  if (posted === undefined) return [];
  if (!posted.done) return [posted.refusal.sentence];
  return [
    ...shortened(posted.value.sentences, MOST_NAMED),
    ...accounts
      .filter(({ opening, closing }) => opening === 'too large' || closing === 'too large')
      .map(({ account }) => words.tooLarge(account)),
  ];
}
