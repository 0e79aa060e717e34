/** What the view says after an attempt to post. It stays until the next one. */

import type { Posted } from '../../workbook/journal-post';
import type { Outcome, Refusal } from '../../workbook/outcome';
import { shortened } from '../typed/shortened';
import { journalWords } from '../words/journal';

const words = journalWords.message;

export interface Message {
  readonly tone: 'success' | 'warning' | 'error';
  readonly text: string;
  /** The cells it is about. */
  readonly at?: string;
}

/** A linked cell moved between preview and insert: the person looks first. */
export const CELLS_CHANGED: Message = {
  tone: 'warning',
  text: words.cellsChanged,
};

/** The same before a formula is written. */
export const CELLS_CHANGED_COPY: Message = {
  tone: 'warning',
  text: words.cellsChangedCopy,
};

/** A colleague, or another pane, named an account of the entry anew. */
export const ACCOUNTS_CHANGED: Message = {
  tone: 'warning',
  text: words.accountsChanged,
};

/** The same before a formula is written. */
export const ACCOUNTS_CHANGED_COPY: Message = {
  tone: 'warning',
  text: words.accountsChangedCopy,
};

/** What came of posting an entry. */
export function postedMessage(outcome: Outcome<Posted>): Message {
  if (!outcome.done) return refusedMessage(words.postingStopped, outcome.refusal);
  const made = outcome.value;
  return withDifferences(made.isWhole ? words.posted(made) : words.notWhole(made), made);
}

/** What came of reversing one. */
export function reversedMessage(reversed: string, outcome: Outcome<Posted>): Message {
  if (!outcome.done) {
    return refusedMessage((why) => words.reversingStopped(reversed, why), outcome.refusal);
  }
  const made = outcome.value;
  const text = made.isWhole ? words.reversed(reversed, made) : words.notReversed(reversed, made);
  return withDifferences(text, made);
}

/** What came of writing a formula. */
export function formulaMessage(
  outcome: Outcome<{ readonly address: string; readonly cell: string; readonly error?: string }>,
): Message {
  if (!outcome.done) return refusedMessage(words.noFormula, outcome.refusal);
  const { address, cell, error } = outcome.value;
  if (error === undefined) return { tone: 'success', text: words.wroteFormula(cell, address), at: address };
  return { tone: 'error', text: words.formulaShows(cell, error), at: cell };
}

/** An error of the pane's own: what it has done by then, only the sheet can say. */
export function brokenMessage(error: unknown): Message {
  const said = error instanceof Error ? error.message : String(error);
  return { tone: 'error', text: words.broken(said) };
}

/** What keeps a formula from being written. */
export function heldCopyMessage(reason: string): Message {
  return { tone: 'error', text: words.noFormula(reason) };
}

/** What is held back, and why. */
export function heldMessage(reason: string): Message {
  return { tone: 'error', text: words.notPosted(reason) };
}

/** Of what stands in the sheet then only the refusal knows. */
function refusedMessage(said: (why: string) => string, { sentence, at }: Refusal): Message {
  return { tone: 'error', text: said(sentence), ...(at === undefined ? {} : { at }) };
}

function withDifferences(text: string, { address, differences }: Posted): Message {
  if (differences.length === 0) return { tone: 'success', text, at: address };
  const sentences = shortened(
    differences.map(({ sentence }) => sentence),
    MOST_DIFFERENCES,
  );
  return { tone: 'error', text: words.checkIt(text, sentences), at: address };
}

/** How many differences are said in full. */
const MOST_DIFFERENCES = 3;
