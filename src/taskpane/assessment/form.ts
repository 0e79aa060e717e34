/** The form of the Test view as a value, and everything that can happen to it. */

import { firstKindUnder, testKindNamed } from '../../core/assessment/kinds';
import type { Question, TestKind } from '../../core/assessment/kind';
import type { Settings } from '../../core/settings/settings';
import { BLANK, changedField, filled, type Field, type FieldChange } from '../fields/linked-field';

export const FOUND = ['open', 'yes', 'no'] as const;

/** What a person has found about an indicator. */
export interface Found {
  readonly answer: (typeof FOUND)[number];
  readonly note: string;
}

export interface TestForm {
  /** A word of the kinds of tests; nothing until one is chosen. */
  readonly kind: string | undefined;
  readonly name: string;
  /** By the question's name, so that what is known stays when another kind also asks it; `date` besides. */
  readonly fields: ReadonlyMap<string, Field>;
  /** By the indicator's name. */
  readonly indicators: ReadonlyMap<string, Found>;
}

export type TestChange =
  | { readonly type: 'kind'; readonly word: string }
  | { readonly type: 'named'; readonly name: string }
  | { readonly type: 'found'; readonly indicator: string; readonly found: Partial<Found> }
  | { readonly type: 'opened'; readonly form: TestForm }
  | (FieldChange & { readonly field: string });

export const BLANK_TEST: TestForm = { kind: undefined, name: '', fields: new Map(), indicators: new Map() };

const NOT_ANSWERED: Found = { answer: 'open', note: '' };

export function testChanged(form: TestForm, change: TestChange): TestForm {
  switch (change.type) {
    case 'kind':
      return { ...form, kind: change.word };
    case 'named':
      return { ...form, name: change.name };
    case 'found': {
      const found = { ...foundIn(form, change.indicator), ...change.found };
      return { ...form, indicators: new Map(form.indicators).set(change.indicator, found) };
    }
    case 'opened':
      return change.form;
    default: {
      const { field, ...made } = change;
      const before = form.fields.get(field) ?? initially(form, field);
      return { ...form, fields: new Map(form.fields).set(field, changedField(before, made)) };
    }
  }
}

/** What the form asks: the kind that was chosen, or that of the workbook's framework. */
export function kindOf({ kind }: Pick<TestForm, 'kind'>, { framework }: Settings): TestKind {
  return kind === undefined ? firstKindUnder(framework) : testKindNamed(kind);
}

export function foundIn({ indicators }: TestForm, name: string): Found {
  return indicators.get(name) ?? NOT_ANSWERED;
}

export function fieldIn(form: TestForm, name: string): Field {
  return form.fields.get(name) ?? initially(form, name);
}

function initially(form: TestForm, name: string): Field {
  const { questions } = testKindNamed(form.kind);
  const text = questions.find((question) => question.name === name)?.initially;
  return text === undefined ? BLANK : filled(text);
}

/** The word that is chosen, or the first; a framework is the workbook's. */
export function wordOf(form: TestForm, { name, words = [] }: Question, { framework }: Settings): string {
  const { committed } = fieldIn(form, name);
  if (words.some(({ word }) => word === committed)) return committed;
  return name === 'framework' ? framework : (words[0]?.word ?? '');
}
