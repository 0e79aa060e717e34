/** What the view says after an attempt to insert. It stays until the next one. */

import type { InsertedFormula } from '../../workbook/formula-place';
import type { Outcome } from '../../workbook/outcome';
import type { Message } from '../journal/message';
import { scheduleWords } from '../words/schedule';

/** A linked cell moved between preview and insert: the person looks first. */
export const CELLS_CHANGED: Message = { tone: 'warning', text: scheduleWords.changed };

export function insertedMessage(outcome: Outcome<InsertedFormula>): Message {
  if (!outcome.done) return refusedMessage(outcome.refusal);
  const { address, cell, error } = outcome.value;
  if (error !== undefined) return { tone: 'error', text: scheduleWords.shows(cell, error), at: cell };
  return { tone: 'success', text: scheduleWords.inserted(address), at: address };
}

function refusedMessage({ sentence, at }: { readonly sentence: string; readonly at?: string }): Message {
  const text = scheduleWords.refused(sentence);
  return at === undefined ? { tone: 'error', text } : { tone: 'error', text, at };
}

/** An error of the pane's own: what it has done by then, only the sheet can say. */
export function brokenMessage(error: unknown): Message {
  const said = error instanceof Error ? error.message : String(error);
  return { tone: 'error', text: scheduleWords.broken(said) };
}
