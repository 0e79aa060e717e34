/**
 * What can be wrong with an input: a closed list of kinds, each a value and never a thrown
 * string. A problem always names the argument, what it got and what it takes, so that a person
 * can act on it.
 */

export type ProblemKind =
  /** A number outside its domain: `#NUM!`, as Excel itself answers. */
  | 'out-of-range'
  /** No such word, text where a number belongs, no date: `#VALUE!` with the sentence. */
  | 'not-understood'
  /** No figure in force at that date: `#N/A` with the sentence. */
  | 'not-on-record'
  /** The input or the result is over its limit: `#VALUE!` with the sentence. */
  | 'too-large'
  /** Excel's own functions divide by zero here: `#DIV/0!`. */
  | 'division-by-zero';

export interface Problem {
  readonly kind: ProblemKind;
  /** The argument's name as the catalogue spells it. */
  readonly argument: string;
  /** What was given, in words fit for a sentence: `-5`, `"fast"`, `nothing`. */
  readonly got: string;
  /** What is accepted, in words that complete "takes …". */
  readonly takes: string;
}

/**
 * The problem as one sentence.
 *
 * @example sentenceOf({ kind: 'out-of-range', argument: 'life', got: '0', takes: 'a number above 0' })
 *          // "life got 0; it takes a number above 0."
 */
export function sentenceOf(problem: Problem): string {
  return `${problem.argument} got ${problem.got}; it takes ${problem.takes}.`;
}

/** How a message shows what was given: text in quotes, a blank as "nothing". */
export function shown(given: unknown): string {
  if (given === null || given === undefined || given === '') return 'nothing';
  if (typeof given === 'string') return JSON.stringify(given.length > 40 ? `${given.slice(0, 40)}…` : given);
  if (Array.isArray(given)) return 'a range';
  if (typeof given === 'number' || typeof given === 'boolean') return String(given);
  return 'an error or an object';
}
