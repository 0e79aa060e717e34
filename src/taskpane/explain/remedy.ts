/** What is wrong with a call and what a person can do about it, with the cells to do it in. */

import { sentenceOf, type Problem } from '../../core/problem';
import { EXPLAIN } from '../words/explain';
import type { ExplainedCall } from './explained-call';

export interface Remedy {
  readonly sentence: string;
  readonly advice: string;
  /** The cells that the argument came from. */
  readonly at: string | undefined;
  /** The argument's name. */
  readonly argument: string | undefined;
}

/** @returns Nothing where the call is answered. */
export function remedyOf({ outcome, arguments: args }: ExplainedCall): Remedy | undefined {
  switch (outcome.kind) {
    case 'answered':
      return outcome.answer.ok ? undefined : problemRemedy(outcome.answer.problem, args);
    case 'not-called': {
      const { parameter, origin } = args[outcome.argument] ?? {};
      const at = origin?.kind === 'cells' ? origin.address : undefined;
      const name = parameter?.name ?? '';
      const isOwnError = outcome.error === '#VALUE!' && !holdsError(args[outcome.argument]?.value);
      const sentence = isOwnError ? EXPLAIN.wrongType(name) : EXPLAIN.passedOn(name, outcome.error);
      return { sentence, advice: '', at, argument: name };
    }
    case 'unknown':
      return { sentence: EXPLAIN.unknown(outcome.part), advice: '', at: undefined, argument: undefined };
    case 'spread':
      return { sentence: EXPLAIN.spread, advice: '', at: undefined, argument: undefined };
  }
}

export function problemRemedy(problem: Problem, args: ExplainedCall['arguments']): Remedy {
  const origin = args.find(({ parameter }) => parameter.name === problem.argument)?.origin;
  const at = origin?.kind === 'cells' ? origin.address : undefined;
  const advice =
    origin?.kind === 'omitted'
      ? EXPLAIN.notGiven(problem.argument)
      : EXPLAIN.remedy(problem.kind, problem.argument);
  return { sentence: sentenceOf(problem), advice, at, argument: problem.argument };
}

function holdsError(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsError);
  return typeof value === 'object' && value !== null;
}
