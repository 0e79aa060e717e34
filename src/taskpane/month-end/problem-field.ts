/** The field of a run that a problem of the register as a whole is about. */

import { sentenceOf, type Problem } from '../../core/problem';
import { monthEndWords } from '../words/month-end';
import type { RunFieldName } from './run-reading';

const words = monthEndWords.fields;

const FIELDS: readonly (readonly [starts: string, field: RunFieldName, label: string])[] = [
  ['register', 'register', words.register],
  ['events', 'events', words.events],
  ['book', 'book', words.book],
];

/** @example problemOf({ argument: 'book', … }) // { sentence: 'Book got nothing; …', field: 'book' } */
export function problemOf(problem: Problem): { readonly sentence: string; readonly field?: RunFieldName } {
  const found = FIELDS.find(([starts]) => problem.argument.startsWith(starts));
  if (found === undefined) return { sentence: sentenceOf(problem) };
  const [starts, field, label] = found;
  const argument = `${label}${problem.argument.slice(starts.length)}`;
  return { sentence: sentenceOf({ ...problem, argument }), field };
}
