/** Whether the entry can be inserted, where it would go, or the one reason why it cannot. */

import type { FormulaPlace } from '../../workbook/formula-place';
import type { JournalPlace } from '../../workbook/journal-place';
import type { Outcome } from '../../workbook/outcome';
import { journalWords } from '../words/journal';
import { missingSentence, type Reading } from './reading';

const words = journalWords.bar;

export interface Readiness {
  readonly canInsert: boolean;
  /** The place, `Journal!A8:J9, 2 lines`, or the reason. */
  readonly text: string;
  /** Cells in the way. */
  readonly at?: string;
}

/** What the workbook keeps and could not be read, in a sentence each. */
export interface Unread {
  /** Why it is not known which accounts the workbook names. */
  readonly chart: string | undefined;
  /** Why it is not known up to which day the books are closed. */
  readonly lock: string | undefined;
}

export function readinessOf(
  excel: boolean,
  reading: Reading,
  place: Outcome<JournalPlace> | undefined,
  isBusy: boolean,
  unread: Unread,
): Readiness {
  if (!excel) return not(words.insertingNeedsExcel);
  if (reading.state !== 'ready') return not(reading.reason);
  if (isBusy) return not(words.posting);
  const held = unread.chart ?? reading.held ?? unread.lock;
  if (held !== undefined) return not(held);
  const text = placeText(place);
  if (place?.done === true) return { canInsert: true, text };
  const at = place?.refusal.at;
  return at === undefined ? not(text) : { ...not(text), at };
}

/** Where lines would go, or why nowhere. */
export function placeText(place: Outcome<JournalPlace> | undefined): string {
  if (place === undefined) return words.lookingForPlace;
  if (!place.done) return place.refusal.sentence;
  const { address, lines, makes } = place.value;
  return words.place(address, lines.rows, makes);
}

function not(text: string): Readiness {
  return { canInsert: false, text };
}

/** Whether the entry can be written as a formula, and where; a date is not needed for it. */
export function formulaReadinessOf(
  excel: boolean,
  reading: Reading,
  place: Outcome<FormulaPlace> | undefined,
  isBusy: boolean,
  unread: Pick<Unread, 'chart'>,
): Readiness {
  if (!excel) return not(words.formulaNeedsExcel);
  if (reading.state !== 'ready') return not(reading.reason);
  if (isBusy) return not(words.posting);
  const held = unread.chart ?? missingSentence(reading.missing);
  if (held !== undefined) return not(held);
  if (place === undefined) return not(words.lookingAtCell);
  if (!place.done) {
    const { sentence, at } = place.refusal;
    return at === undefined ? not(sentence) : { ...not(sentence), at };
  }
  const { cell, address } = place.value;
  return { canInsert: true, text: words.formulaPlace(cell, address) };
}
