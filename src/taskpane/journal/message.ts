/** What the view says after an attempt to post. It stays until the next one. */

import type { Posted } from '../../workbook/journal-post';
import type { Outcome, Refusal } from '../../workbook/outcome';
import { shortened } from '../typed/shortened';

export interface Message {
  readonly tone: 'success' | 'warning' | 'error';
  readonly text: string;
  /** The cells it is about. */
  readonly at?: string;
}

/** A linked cell moved between preview and insert: the person looks first. */
export const CELLS_CHANGED: Message = {
  tone: 'warning',
  text: 'Nothing posted: a linked cell has changed. Check the entry, then insert it.',
};

/** A colleague, or another pane, named an account of the entry anew. */
export const ACCOUNTS_CHANGED: Message = {
  tone: 'warning',
  text: 'Nothing posted: an account has been renamed. Check the entry, then insert it.',
};

/** What came of posting an entry. */
export function postedMessage(outcome: Outcome<Posted>): Message {
  if (!outcome.done) return refusedMessage('Posting stopped.', outcome.refusal);
  const { entry, address, lineCount } = outcome.value;
  return withDifferences(`Posted ${entry}, ${countOf(lineCount)}, at ${address}.`, outcome.value);
}

/** What came of reversing one. */
export function reversedMessage(reversed: string, outcome: Outcome<Posted>): Message {
  if (!outcome.done) return refusedMessage(`Reversing ${reversed} stopped.`, outcome.refusal);
  const { entry, address, lineCount } = outcome.value;
  const text = `Reversed ${reversed}: posted ${entry}, ${countOf(lineCount)}, at ${address}.`;
  return withDifferences(text, outcome.value);
}

/** What came of writing a formula. */
export function formulaMessage(
  outcome: Outcome<{ readonly address: string; readonly cell: string; readonly error?: string }>,
): Message {
  if (!outcome.done) return refusedMessage('No formula written.', outcome.refusal);
  const { address, cell, error } = outcome.value;
  const text = `Wrote the formula into ${cell}; it fills ${address}.`;
  if (error === undefined) return { tone: 'success', text, at: address };
  return { tone: 'error', text: `Wrote the formula into ${cell}, but it shows ${error}.`, at: cell };
}

/** What is held back, and why. */
export function heldMessage(reason: string): Message {
  return { tone: 'error', text: `Not posted. ${reason}` };
}

/** Of what stands in the sheet then only the refusal knows. */
function refusedMessage(what: string, { sentence, at }: Refusal): Message {
  return { tone: 'error', text: `${what} ${sentence}`, ...(at === undefined ? {} : { at }) };
}

function withDifferences(text: string, { address, differences }: Posted): Message {
  if (differences.length === 0) return { tone: 'success', text, at: address };
  const sentences = shortened(
    differences.map(({ sentence }) => sentence),
    MOST_DIFFERENCES,
  );
  return { tone: 'error', text: `${text} Check it: ${sentences.join(' ')}`, at: address };
}

/** How many differences are said in full. */
const MOST_DIFFERENCES = 3;

export function countOf(lineCount: number): string {
  return lineCount === 1 ? '1 line' : `${lineCount} lines`;
}
