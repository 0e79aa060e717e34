/** What the form of a run says as a whole: through the core's door to a run, or to sentences by its fields. */

import { sentenceOf } from '../../core/problem';
import { readRunTerms, type RunTerms } from '../../core/run/run-terms';
import { DECIMALS } from '../journal/reading';
import { isoFromTyped } from '../typed/date';
import type { RunForm } from './run-form';

export type RunFieldName = 'register' | 'events' | 'from' | 'to' | 'book';
export type RunErrors = Readonly<Partial<Record<RunFieldName, string>>>;

export type RunReading =
  | { readonly state: 'ready'; readonly run: RunTerms; readonly errors: RunErrors }
  | { readonly state: 'wrong'; readonly reason: string; readonly errors: RunErrors };

const LABELS: Readonly<Record<string, string>> = { from: 'From', to: 'To', book: 'Book' };

export function readRunForm(form: RunForm, language: string): RunReading {
  const blank = (['from', 'to'] as const).find((field) => form[field].trim() === '');
  // A blank field is no error yet: it is what is asked for next.
  if (blank !== undefined) {
    const reason = blank === 'from' ? 'Enter the first day.' : 'Enter the last day.';
    return { state: 'wrong', reason, errors: {} };
  }
  const { kind, scope, book } = form;
  const [from, to] = [form.from, form.to].map((text) => isoFromTyped(text, language) ?? text);
  const read = readRunTerms({ kind, from, to, book, scope, decimals: DECIMALS });
  if (read.ok) return { state: 'ready', run: read.value, errors: {} };
  const { argument } = read.problem;
  const reason = sentenceOf({ ...read.problem, argument: LABELS[argument] ?? argument });
  return { state: 'wrong', reason, errors: argument in LABELS ? { [argument]: reason } : {} };
}
