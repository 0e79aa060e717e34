/** What the T accounts are asked to show, as it is typed, kept and read. */

import type { LedgerSpan } from '../../core/journal/ledger';
import { isoDate } from '../../core/time/serial';
import { serialFromTyped } from '../typed/date';
import { tAccountsWords } from '../words/t-accounts';

const words = tAccountsWords.controls;

export interface LedgerView {
  /** The accounts of the entry being typed, or all that something is posted to. */
  readonly shows: 'entry' | 'all';
  readonly from: string;
  readonly to: string;
  /** Empty text is the lines without a book; nothing is all books. */
  readonly book?: string | undefined;
}

export interface ReadLedgerView {
  readonly span: LedgerSpan;
  readonly errors: Readonly<Partial<Record<'from' | 'to', string>>>;
}

/** A day that is not understood asks for nothing and says so. */
export function readLedgerView({ from, to, book }: LedgerView, language: string): ReadLedgerView {
  const [first, last] = [from, to].map((text) => serialFromTyped(text, language));
  const errors = { ...errorOf('from', from, first), ...errorOf('to', to, last) };
  if (first !== undefined && last !== undefined && last < first) {
    const sentence = words.toBeforeFrom(isoDate(last), isoDate(first));
    return { span: { from: first, book }, errors: { ...errors, to: sentence } };
  }
  return { span: { from: first, to: last, book }, errors };
}

function errorOf(name: 'from' | 'to', text: string, day: number | undefined): ReadLedgerView['errors'] {
  if (text.trim() === '' || day !== undefined) return {};
  return { [name]: words.noDay(words[name], JSON.stringify(text.trim())) };
}

/** The door for a view that was left in the browser's storage. */
export function readStoredLedgerView(text: string | null): LedgerView {
  const stored = parsed(text);
  const textOf = (given: unknown): string => (typeof given === 'string' ? given.slice(0, 1000) : '');
  const { shows, from, to, book } = stored;
  return {
    shows: shows === 'all' ? 'all' : 'entry',
    from: textOf(from),
    to: textOf(to),
    ...(typeof book === 'string' ? { book: textOf(book) } : {}),
  };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
