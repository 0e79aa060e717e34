import type { Problem } from '../../src/core/problem';
import type { Result } from '../../src/core/result';
import type { Answer } from '../../src/core/working';

/** The value of an answer that must be good. */
export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`unexpected problem: ${JSON.stringify(answer.problem)}`);
  return answer.value.value;
}

/** The problem of an answer, or of anything else, that must be refused. */
export function problemOf(answer: Result<unknown>): Problem {
  if (answer.ok) throw new Error(`unexpected value: ${JSON.stringify(answer.value)}`);
  return answer.problem;
}

/** The figures of a working, step by step; words and tables are no figures. */
export function figuresOf(answer: Answer<unknown>): readonly number[] {
  const steps = answer.ok ? answer.value.working() : [];
  return steps.map((step) => step.value).filter((value) => typeof value === 'number');
}

/** The formulas of a working, step by step. */
export function formulasOf(answer: Answer<unknown>): readonly string[] {
  const steps = answer.ok ? answer.value.working() : [];
  return steps.map((step) => step.formula);
}
