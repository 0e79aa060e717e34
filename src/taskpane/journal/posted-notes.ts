/** What is said beneath the T accounts: where their opening balances come from, and what is not in them. */

import type { PostedLines } from '../../workbook/journal-read';
import type { Outcome } from '../../workbook/outcome';
import { shortened } from '../typed/shortened';
import { countOf } from './message';
import type { TAccount } from './t-accounts';

/** How many cells are named before the rest is only counted. */
const MOST_NAMED = 3;

/** @param posted `undefined` while it is being read. */
export function originOf(posted: Outcome<PostedLines> | undefined): string {
  if (posted === undefined) return 'Reading what is posted.';
  if (!posted.done) return 'Without opening balances.';
  const { length } = posted.value.lines;
  if (length === 0) return 'Nothing is posted in the table Journal yet.';
  return `Opening is what the table Journal holds now, ${countOf(length)}.`;
}

/** Whatever keeps an opening balance from being the whole balance. */
export function warningsOf(
  posted: Outcome<PostedLines> | undefined,
  accounts: readonly TAccount[],
): readonly string[] {
  if (posted === undefined) return [];
  if (!posted.done) return [posted.refusal.sentence];
  const { sentences } = posted.value;
  const isMissing = sentences.length > 0;
  return [
    ...shortened(sentences, MOST_NAMED),
    ...(isMissing ? ['What these cells mean is in no balance.'] : []),
    ...accounts
      .filter(({ opening }) => opening === undefined)
      .map(({ account }) => `What is posted to ${account} is too large to be summed to the cent.`),
  ];
}
