/**
 * Every conversation with the workbook ends in an outcome: what was asked for, or a sentence that
 * a person can act on. Nothing that Excel refuses is thrown any further.
 */

import { canMergeUndo } from './office';

export interface Refusal {
  readonly sentence: string;
  /** The cells in the way, if it is about cells. */
  readonly at?: string;
}

export type Outcome<T> =
  { readonly done: true; readonly value: T } | { readonly done: false; readonly refusal: Refusal };

export function done<T>(value: T): Outcome<T> {
  return { done: true, value };
}

export function refused(sentence: string, at?: string): Outcome<never> {
  return { done: false, refusal: at === undefined ? { sentence } : { sentence, at } };
}

/** The same outcome, told of another value. */
export function mapped<T, U>(outcome: Outcome<T>, told: (value: T) => U): Outcome<U> {
  return outcome.done ? done(told(outcome.value)) : outcome;
}

type Work<T> = (context: Excel.RequestContext) => Promise<Outcome<T>>;

/** One reading conversation. */
export function reading<T>(work: Work<T>): Promise<Outcome<T>> {
  return settled(() => Excel.run(work));
}

/** One writing conversation: a single step of undo where Excel can do that. */
export function writing<T>(work: Work<T>): Promise<Outcome<T>> {
  return settled(() => (canMergeUndo() ? Excel.run({ mergeUndoGroup: true }, work) : Excel.run(work)));
}

async function settled<T>(conversation: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await conversation();
  } catch (error) {
    return refused(sentenceOfFailure(error));
  }
}

const SENTENCES = new Map([
  ['InvalidSelection', 'Select one block of cells.'],
  ['AccessDenied', 'The sheet or the workbook is protected.'],
  ['ItemNotFound', 'The sheet or the table is not there any more.'],
  ['InvalidOperationInCellEditMode', 'A cell is being edited. Press Enter in the sheet first.'],
]);

/** By it failures are told apart, since they may come from another realm. */
export function codeOfFailure(error: unknown): string {
  return String(((error ?? {}) as { readonly code?: unknown }).code);
}

export function sentenceOfFailure(error: unknown): string {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  const known = SENTENCES.get(codeOfFailure(error));
  return (
    known ?? `Excel answered: ${typeof message === 'string' && message !== '' ? message : String(error)}`
  );
}
