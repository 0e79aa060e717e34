/** What ends the whole run: a sentence for the person, and the exit code. */

import { sentenceOf, type Problem } from '../core/problem';
import type { Result } from '../core/result';
import { EXIT } from './exit-code';

export class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: number = EXIT.unreadable,
  ) {
    super(message);
  }
}

/** A problem of the register as a whole, as a sheet would show it. */
export function failureOf(problem: Problem, exitCode: number = EXIT.unreadable): Failure {
  return new Failure(sentenceOf(problem), exitCode);
}

/** What Node says of a file, a pipe or an argument. */
export function reasonOf(error: unknown): string {
  return (error as Error).message;
}

/** The value, or the end of the run with the problem's sentence. */
export function must<T>(result: Result<T>, exitCode: number = EXIT.unreadable): T {
  if (result.ok) return result.value;
  throw failureOf(result.problem, exitCode);
}
