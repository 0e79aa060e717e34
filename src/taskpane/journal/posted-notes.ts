/** What is said beneath the T accounts: where their balances come from, and what is not in them. */

import type { LedgerLine } from '../../core/journal/ledger';
import type { TAccount } from '../../core/journal/t-accounts';
import type { PostedLine, PostedLines } from '../../workbook/journal-read';
import type { Outcome } from '../../workbook/outcome';
import { shortened } from '../typed/shortened';
import { countOf } from './message';

/** How many cells are named before the rest is only counted. */
const MOST_NAMED = 3;

/** @param posted `undefined` while it is being read. */
export function originOf(posted: Outcome<PostedLines> | undefined): string {
  if (posted === undefined) return 'Reading what is posted.';
  if (!posted.done) return 'Without opening balances.';
  const { lines } = posted.value;
  if (lines.length === 0) return 'Nothing is posted in the table Journal yet.';
  return `From what the table Journal holds now, ${countOf(lines.length)}.${undatedOf(lines)}`;
}

function undatedOf(lines: readonly LedgerLine[]): string {
  const count = lines.filter(({ date }) => date === undefined).length;
  if (count === 0) return '';
  return count === 1
    ? ' 1 line without a date counts in every opening.'
    : ` ${count} lines without a date count in every opening.`;
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
      .map(({ account }) => `What is posted to ${account} is too large to be summed to the cent.`),
  ];
}
