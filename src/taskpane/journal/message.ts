/** What the view says after an attempt to insert. It stays until the next one. */

import type { Posted } from '../../workbook/journal-insert';
import type { Outcome } from '../../workbook/outcome';

export interface Message {
  readonly tone: 'success' | 'warning' | 'error';
  readonly text: string;
  /** The cells it is about. */
  readonly at?: string;
}

/** A linked cell moved between preview and insert: the person looks first. */
export const CELLS_CHANGED: Message = {
  tone: 'warning',
  text: 'Nothing inserted: a linked cell has changed. Check the entry, then insert it.',
};

/** A colleague, or another pane, named an account of the entry anew. */
export const ACCOUNTS_CHANGED: Message = {
  tone: 'warning',
  text: 'Nothing inserted: an account has been renamed. Check the entry, then insert it.',
};

export function messageOf(outcome: Outcome<Posted>): Message {
  if (!outcome.done) {
    const { sentence, at } = outcome.refusal;
    return { tone: 'error', text: `Nothing inserted. ${sentence}`, ...(at === undefined ? {} : { at }) };
  }
  const { address, lineCount, differences } = outcome.value;
  const text = `Inserted ${countOf(lineCount)} at ${address}.`;
  const [first] = differences;
  if (first === undefined) return { tone: 'success', text, at: address };
  return { tone: 'error', text: `${text} But the sheet differs: ${first.sentence}`, at: address };
}

export function countOf(lineCount: number): string {
  return lineCount === 1 ? '1 line' : `${lineCount} lines`;
}
