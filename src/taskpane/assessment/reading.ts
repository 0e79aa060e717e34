/**
 * What the form of a test says as a whole: through the core's doors to a result, or to sentences that stand
 * by their fields and the one reason why there is none yet.
 */

import { assess, type Assessment } from '../../core/assessment/assess';
import { unanswered, type Given, type Question, type TestKind } from '../../core/assessment/kind';
import { sentenceOf, type Problem } from '../../core/problem';
import { ok, type Result } from '../../core/result';
import type { Settings } from '../../core/settings/settings';
import type { Cells } from '../../workbook/cells';
import type { Outcome } from '../../workbook/outcome';
import { readTypedAmount } from '../typed/amount';
import { serialFromTyped } from '../typed/date';
import { readTypedRate } from '../typed/rate';
import { testWords } from '../words/test';
import { fieldIn, kindOf, wordOf, type TestForm } from './form';

/** The cells of lists and tables by their addresses; nothing while they are not known. */
export type CellsRead = ReadonlyMap<string, Outcome<Cells>>;

export interface TestReading {
  readonly kind: TestKind;
  readonly given: Given;
  /** Sentences by field. */
  readonly errors: ReadonlyMap<string, string>;
  /** Nothing until all that is needed is there. */
  readonly assessment: Assessment | undefined;
  /** Why there is no result. */
  readonly reason: string | undefined;
}

export function readTest(
  form: TestForm,
  cells: CellsRead,
  language: string,
  settings: Settings,
): TestReading {
  const kind = kindOf(form, settings);
  const { decimals } = settings;
  const errors = new Map<string, string>();
  const given = new Map<string, unknown>([['decimals', decimals]]);
  let isWaiting = false;
  const day = fieldIn(form, 'date').text.trim();
  const serial = serialFromTyped(day, language);
  if (serial !== undefined) given.set('date', serial);
  else if (day !== '') errors.set('date', dateSentence(day));
  for (const question of kind.questions) {
    const { name, label } = question;
    if (isOfCells(question)) {
      const address = fieldIn(form, name).committed;
      const read = cells.get(address);
      if (address === '') continue;
      if (read === undefined) isWaiting = true;
      else if (!read.done) errors.set(name, read.refusal.sentence);
      else if (read.value.values.length === 0) errors.set(name, testWords.noCells);
      else given.set(name, read.value.values);
      continue;
    }
    const value = answered(question, form, language, settings);
    if (!value.ok) errors.set(name, sentenceOf({ ...value.problem, argument: label }));
    else if (value.value !== undefined) given.set(name, value.value);
  }
  const read = { kind, given, errors };
  const [wrong] = errors.values();
  if (wrong !== undefined) return { ...read, assessment: undefined, reason: wrong };
  if (isWaiting) return { ...read, assessment: undefined, reason: testWords.readingCells };
  const [missing] = unanswered(kind, given);
  if (missing !== undefined) {
    return { ...read, assessment: undefined, reason: testWords.enter(missing.label) };
  }
  const assessment = assess(kind, given, decimals);
  if (assessment.problem === undefined) return { ...read, assessment, reason: undefined };
  const [field, sentence] = placed(kind, assessment.problem);
  return { ...read, errors: new Map([[field, sentence]]), assessment, reason: sentence };
}

/** Whether an address of cells answers the question. */
export function isOfCells({ takes }: Question): boolean {
  return takes === 'list' || takes === 'table';
}

/**
 * What was typed, as the core takes it; nothing typed is what the question holds before anybody has typed,
 * or `undefined`. A working paper must say the same, and a blank cell on it would be 0.
 */
function answered(
  question: Question,
  form: TestForm,
  language: string,
  settings: Settings,
): Result<number | string | undefined> {
  const { name, takes, initially } = question;
  if (takes === 'word') return ok(wordOf(form, question, settings));
  const read = takes === 'fraction' ? readTypedRate : readTypedAmount;
  const typed = read(name, fieldIn(form, name).text, language);
  return typed.ok && typed.value === undefined && initially !== undefined ? ok(Number(initially)) : typed;
}

/** The field that a problem is about, and its sentence by the field's own name. */
function placed({ questions }: TestKind, problem: Problem): readonly [string, string] {
  const { argument } = problem;
  if (argument === 'as_of') return ['date', sentenceOf({ ...problem, argument: testWords.date })];
  const question = questions.find(({ name }) => argument === name || argument.startsWith(`${name} `));
  if (question === undefined) return [questions[0]?.name ?? '', sentenceOf(problem)];
  const own = question.label + argument.slice(question.name.length);
  return [question.name, sentenceOf({ ...problem, argument: own })];
}

function dateSentence(text: string): string {
  const takes = 'a day like 2026-12-31';
  return sentenceOf({ kind: 'not-understood', argument: testWords.date, got: JSON.stringify(text), takes });
}
