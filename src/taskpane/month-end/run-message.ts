/** What the view says after an attempt to post a run. It stays until the next one. */

import type { Outcome } from '../../workbook/outcome';
import type { RunPosted } from '../../workbook/run-post';
import type { Message } from '../journal/message';
import { shortened } from '../typed/shortened';
import { monthEndWords } from '../words/month-end';
import { countText } from './sentences';

const words = monthEndWords.messages;

/** The register, the records or the lock date moved between look and post: the person looks first. */
export const RUN_CHANGED: Message = {
  tone: 'warning',
  text: words.runChanged,
};

export const ACCOUNTS_CHANGED: Message = {
  tone: 'warning',
  text: words.accountsChanged,
};

export const NOTHING_POSTED: Message = { tone: 'warning', text: words.cancelled };

const MOST_DIFFERENCES = 3;

export function runMessage(outcome: Outcome<RunPosted>, language: string): Message {
  if (!outcome.done) {
    const { sentence, at } = outcome.refusal;
    return { tone: 'error', text: words.stopped(sentence), ...(at === undefined ? {} : { at }) };
  }
  const { entries, lines, address, cancelled, differences } = outcome.value;
  if (entries === 0 && cancelled) return NOTHING_POSTED;
  const say = cancelled ? words.postedOnly : words.posted;
  const what = say(countText(entries, 'entry', language), countText(lines, 'line', language), address);
  const sentences = shortened(
    differences.map(({ sentence }) => sentence),
    MOST_DIFFERENCES,
  );
  if (sentences.length > 0)
    return { tone: 'error', text: words.check(what, sentences.join(' ')), at: address };
  return { tone: cancelled ? 'warning' : 'success', text: what, at: address };
}
