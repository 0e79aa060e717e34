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

/** The same before a formula is written. */
export const CELLS_CHANGED_COPY: Message = {
  tone: 'warning',
  text: 'No formula written: a linked cell has changed. Check the entry, then copy it.',
};

/** A colleague, or another pane, named an account of the entry anew. */
export const ACCOUNTS_CHANGED: Message = {
  tone: 'warning',
  text: 'Nothing posted: an account has been renamed. Check the entry, then insert it.',
};

/** The same before a formula is written. */
export const ACCOUNTS_CHANGED_COPY: Message = {
  tone: 'warning',
  text: 'No formula written: an account has been renamed. Check the entry, then copy it.',
};

/** What came of posting an entry. */
export function postedMessage(outcome: Outcome<Posted>): Message {
  if (!outcome.done) return refusedMessage('Posting stopped.', outcome.refusal);
  const { entry, address, lineCount, isWhole } = outcome.value;
  const stands = `${entry}, ${countOf(lineCount)}, at ${address}.`;
  const text = isWhole ? `Posted ${stands}` : `Not whole: ${stands}`;
  return withDifferences(text, outcome.value);
}

/** What came of reversing one. */
export function reversedMessage(reversed: string, outcome: Outcome<Posted>): Message {
  if (!outcome.done) return refusedMessage(`Reversing ${reversed} stopped.`, outcome.refusal);
  const { entry, address, lineCount, isWhole } = outcome.value;
  const stands = `${entry}, ${countOf(lineCount)}, at ${address}.`;
  const text = isWhole
    ? `Reversed ${reversed}: posted ${stands}`
    : `Not whole: ${stands} ${reversed} is not reversed.`;
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

/** An error of the pane's own: what it has done by then, only the sheet can say. */
export function brokenMessage(error: unknown): Message {
  const said = error instanceof Error ? error.message : String(error);
  return {
    tone: 'error',
    text: `Writedown stopped at an error of its own: ${said}. Look at what the table Journal holds before you try again.`,
  };
}

/** What keeps a formula from being written. */
export function heldCopyMessage(reason: string): Message {
  return { tone: 'error', text: `No formula written. ${reason}` };
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
