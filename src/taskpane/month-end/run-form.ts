/** The form of a month-end run as a value, what can happen to it, and the door for one that was stored. */

import { GROUPINGS, type Grouping } from '../../core/register/grouping';
import { RUN_KINDS } from '../../core/run/run-terms';

export type RunKind = (typeof RUN_KINDS)[number];

export interface RunForm {
  /** A table's name or an address; empty for the register that the workbook has. */
  readonly register: string;
  /** The same for its events; empty where there are none. */
  readonly events: string;
  readonly kind: RunKind;
  /** As they are typed. */
  readonly from: string;
  readonly to: string;
  readonly book: string;
  readonly scope: Grouping;
  /** Whether the span is the one proposed, which gives way to the next proposal. */
  readonly isProposed: boolean;
}

export interface ProposedSpan {
  /** As ISO 8601 writes them. */
  readonly from: string;
  readonly to: string;
}

export type RunChange =
  | {
      readonly type: 'typed';
      readonly field: 'register' | 'events' | 'from' | 'to' | 'book';
      readonly text: string;
    }
  | { readonly type: 'kind'; readonly word: string }
  | { readonly type: 'scope'; readonly word: string }
  /** What comes after the last run. */
  | { readonly type: 'proposed'; readonly span: ProposedSpan }
  /** All of the span is posted, and the next time it is the next one that is proposed; else it stays. */
  | { readonly type: 'posted'; readonly isAll: boolean };

export const BLANK_RUN: RunForm = {
  register: '',
  events: '',
  kind: 'depreciation',
  from: '',
  to: '',
  book: '',
  scope: 'class',
  isProposed: true,
};

export function runChanged(form: RunForm, change: RunChange): RunForm {
  switch (change.type) {
    case 'typed': {
      if (form[change.field] === change.text) return form;
      const isSpan = change.field === 'from' || change.field === 'to';
      return { ...form, [change.field]: change.text, isProposed: form.isProposed && !isSpan };
    }
    case 'kind':
      return { ...form, kind: kindNamed(change.word) };
    case 'scope':
      return { ...form, scope: scopeNamed(change.word) };
    case 'proposed':
      return form.isProposed ? { ...form, ...change.span } : form;
    case 'posted':
      return { ...form, isProposed: change.isAll };
  }
}

function kindNamed(word: unknown): RunKind {
  return RUN_KINDS.find((kind) => kind === word) ?? BLANK_RUN.kind;
}

function scopeNamed(word: unknown): Grouping {
  return GROUPINGS.find((scope) => scope === word) ?? BLANK_RUN.scope;
}

/** It may have been written by another version or by anything else: what is not understood is left out. */
export function readStoredRun(text: string | null): RunForm {
  const { register, events, kind, from, to, book, scope, isProposed } = parsed(text);
  return {
    register: asText(register),
    events: asText(events),
    kind: kindNamed(kind),
    from: asText(from),
    to: asText(to),
    book: asText(book),
    scope: scopeNamed(scope),
    isProposed: isProposed !== false,
  };
}

/** What was stored, as a record of anything. */
export function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export function asText(given: unknown): string {
  return typeof given === 'string' ? given.slice(0, 1000) : '';
}
