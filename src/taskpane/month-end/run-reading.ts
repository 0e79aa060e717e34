/** What the form of a run says as a whole: through the core's door to a run, or to sentences by its fields. */

import { sentenceOf } from '../../core/problem';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import { readRunTerms, type RunTerms } from '../../core/run/run-terms';
import { isoFromTyped } from '../typed/date';
import { monthEndWords } from '../words/month-end';
import type { RunForm } from './run-form';

const words = monthEndWords.fields;

export type RunFieldName = 'register' | 'events' | 'from' | 'to' | 'book';
export type RunErrors = Readonly<Partial<Record<RunFieldName, string>>>;

export type RunReading =
  | { readonly state: 'ready'; readonly run: RunTerms; readonly errors: RunErrors }
  | { readonly state: 'wrong'; readonly reason: string; readonly errors: RunErrors };

const LABELS: Readonly<Record<string, string>> = {
  from: words.from,
  to: words.to,
  book: words.book,
};

/** @param settings Of the workbook: what its runs are counted in, and by which calendar. */
export function readRunForm(
  form: RunForm,
  language: string,
  settings: Settings = DEFAULT_SETTINGS,
): RunReading {
  const blank = (['from', 'to'] as const).find((field) => form[field].trim() === '');
  // A blank field is no error yet: it is what is asked for next.
  if (blank !== undefined) {
    const reason = blank === 'from' ? words.enterFrom : words.enterTo;
    return { state: 'wrong', reason, errors: {} };
  }
  const { kind, scope, book } = form;
  const { convention, yearEnd, decimals } = settings;
  const [from, to] = [form.from, form.to].map((text) => isoFromTyped(text, language) ?? text);
  const read = readRunTerms({ kind, from, to, book, scope, convention, yearEnd, decimals });
  if (read.ok) return { state: 'ready', run: read.value, errors: {} };
  const { argument } = read.problem;
  const reason = sentenceOf({ ...read.problem, argument: LABELS[argument] ?? argument });
  return { state: 'wrong', reason, errors: argument in LABELS ? { [argument]: reason } : {} };
}
