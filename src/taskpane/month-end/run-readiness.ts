/** Whether a run can be posted, how many lines would go where, or the one reason why it cannot. */

import type { JournalPlace } from '../../workbook/journal-place';
import type { Outcome } from '../../workbook/outcome';
import type { Role } from '../../core/journal/accounts';
import { missingSentence } from '../journal/reading';
import { placeText, type Readiness } from '../journal/readiness';
import { monthEndWords } from '../words/month-end';
import type { Seen } from './look';
import type { RunReading } from './run-reading';
import { countText, nothingSentence, problemsSentence } from './sentences';

const words = monthEndWords.ready;

interface Moment {
  readonly excel: boolean;
  readonly isBusy: boolean;
  readonly reading: RunReading;
  /** Of the form as it is now. */
  readonly seen: Seen | undefined;
  readonly missing: readonly Role[];
  readonly place: Outcome<JournalPlace> | undefined;
  readonly lockSentence: string | undefined;
  readonly language: string;
}

export function runReadiness(moment: Moment): Readiness {
  const { excel, isBusy, reading, seen, missing, place, lockSentence, language } = moment;
  if (!excel) return not(words.needsExcel);
  if (reading.state !== 'ready') return not(reading.reason);
  if (isBusy) return not(words.working);
  if (seen === undefined) return not(words.lookFirst);
  const reason =
    problemsSentence(seen.summary.problems, language) ??
    seen.records.blocked ??
    lockSentence ??
    nothingSentence(seen) ??
    missingSentence(missing);
  if (reason !== undefined) return not(reason);
  const entries = countText(seen.plan.entries.length, 'entry', language);
  if (place?.done === true) return { canInsert: true, text: words.place(entries, placeText(place)) };
  const at = place?.refusal.at;
  return at === undefined ? not(placeText(place)) : { ...not(placeText(place)), at };
}

function not(text: string): Readiness {
  return { canInsert: false, text };
}
