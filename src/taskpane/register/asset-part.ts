/** What the forms of a split and of a part-disposal say: which asset, how much of it, and what is still to be typed. */

import type { Part } from '../../core/register/part';
import { sentenceOf, type Problem } from '../../core/problem';
import { readTypedAmount } from '../typed/amount';
import { isoFromTyped } from '../typed/date';
import { registerPartWords } from '../words/register-parts';
import type { FormText, RegisterForm } from './form';

/** The field that each argument of the core is typed into. */
const FIELDS: Readonly<Record<string, FormText>> = {
  asset: 'asset',
  'new tag': 'newTag',
  share: 'part',
  cost: 'part',
  date: 'date',
  proceeds: 'proceeds',
};

export type PartErrors = Readonly<Partial<Record<FormText, string>>>;

/** A share is typed as it is said: 25 is a quarter. */
export function typedPart({ partBy, part }: RegisterForm, language: string): Part {
  const amount = typedAmount(part, language);
  if (partBy === 'cost') return { cost: amount };
  return { share: typeof amount === 'number' ? amount / 100 : amount };
}

/** A number where it is one; else the text, at which the core's door will stop. */
export function typedAmount(text: string, language: string): number | string {
  const read = readTypedAmount('amount', text, language);
  return read.ok ? (read.value ?? '') : text;
}

export function typedDay(text: string, language: string): string {
  return isoFromTyped(text, language) ?? text;
}

/** The first of the fields that nothing is typed into yet: no error, but what is asked for next. */
export function firstBlank(form: RegisterForm, fields: readonly FormText[]): string | undefined {
  const blank = fields.find((field) => form[field].trim() === '');
  return blank === undefined ? undefined : registerPartWords.needs[blank];
}

/** The problem by its field, or of the row as a whole. */
export function errorOf(problem: Problem): { readonly errors: PartErrors; readonly sentence: string } {
  const field = FIELDS[problem.argument];
  const label = field === undefined ? problem.argument : registerPartWords.fieldLabels[problem.argument];
  const sentence = sentenceOf({ ...problem, argument: label ?? problem.argument });
  return { errors: field === undefined ? {} : { [field]: sentence }, sentence };
}
