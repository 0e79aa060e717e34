/** What every argument of every entry does with what it should not get. */
import { sentenceOf } from '../../../src/core/problem';
import type { Answer } from '../../../src/core/working';
import type { Entry } from './published';

/** What a number does: `answers`, or the kind of its refusal and the argument it names. */
export type Outcome = string;

export interface BadInput {
  readonly name: string;
  /** For -1, 0 and 10^300, the other arguments being good. */
  readonly negative: Outcome;
  readonly zero: Outcome;
  readonly huge: Outcome;
}

const OBJECT = { type: 'Error' };

/** `answers`, or `kind argument`. */
export function outcomeOf(answer: Answer<number>): Outcome {
  if (answer.ok) return Number.isFinite(answer.value.value) ? 'answers' : 'not finite';
  const named = sentenceOf(answer.problem).startsWith(`${answer.problem.argument} got `);
  return named ? `${answer.problem.kind} ${answer.problem.argument}` : 'a sentence without the argument';
}

/** Puts every bad value into every argument and compares with the table. */
export function expectBadInput(entry: Entry, good: readonly unknown[], table: readonly BadInput[]): void {
  expect(outcomeOf(entry(...good))).toBe('answers');
  expect(table).toHaveLength(good.length);
  table.forEach(({ name, negative, zero, huge }, position) => {
    const outcome = (given: unknown): [string, unknown, Outcome] => [
      name,
      given,
      outcomeOf(entry(...good.map((value, at) => (at === position ? given : value)))),
    ];
    const notUnderstood = ['fast', '  ', '1,5', '2026-13-01', OBJECT, [[1]], Symbol.iterator, 10n];
    for (const given of notUnderstood)
      expect(outcome(given)).toEqual([name, given, `not-understood ${name}`]);
    const notFinite = [NaN, Infinity, -Infinity, '1e999'];
    for (const given of notFinite) expect(outcome(given)).toEqual([name, given, `out-of-range ${name}`]);
    expect(outcome(-1)).toEqual([name, -1, negative]);
    expect(outcome(0)).toEqual([name, 0, zero]);
    expect(outcome(1e300)).toEqual([name, 1e300, huge]);
  });
}
