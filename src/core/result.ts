/**
 * A value or the problem that stands in its place. Everything behind the door is total: what can
 * fail says so in its type and is never thrown.
 */

import type { Problem, ProblemKind } from './problem';

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** The one way to make a failed result; `got` and `takes` complete "ARGUMENT got …; it takes …". */
export function refuse(kind: ProblemKind, argument: string, got: string, takes: string): Result<never> {
  return { ok: false, problem: { kind, argument, got, takes } };
}

/** Goes on with the value, or passes the problem through. */
export function andThen<A, B>(result: Result<A>, next: (value: A) => Result<B>): Result<B> {
  return result.ok ? next(result.value) : result;
}

/**
 * All values, or the first problem in argument order.
 *
 * @example all([ok(1), ok('a')]) // ok([1, 'a'])
 */
export function all<T extends readonly unknown[]>(results: { [K in keyof T]: Result<T[K]> }): Result<T> {
  const values: unknown[] = [];
  for (const result of results as readonly Result<unknown>[]) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values as unknown as T);
}
