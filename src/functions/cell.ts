/**
 * The way out to a cell, the same for every function: a good answer becomes its value, a problem
 * becomes Excel's error, with the sentence where Excel shows one.
 */

import { sentenceOf, type Problem, type ProblemKind } from '../core/problem';
import type { Answer, CellValue, Matrix } from '../core/working';

type Scalar = number | string | boolean;
/** What a spilled cell may hold. */
type SpillValue = Scalar | CustomFunctions.Error;

/** Excel's code for each kind of problem, and whether Excel shows a sentence beside it. */
const CELL_ERRORS: Readonly<
  Record<ProblemKind, { readonly code: () => CustomFunctions.ErrorCode; readonly says: boolean }>
> = {
  'out-of-range': { code: () => CustomFunctions.ErrorCode.invalidNumber, says: false },
  'not-understood': { code: () => CustomFunctions.ErrorCode.invalidValue, says: true },
  'not-on-record': { code: () => CustomFunctions.ErrorCode.notAvailable, says: true },
  'too-large': { code: () => CustomFunctions.ErrorCode.invalidValue, says: true },
  'division-by-zero': { code: () => CustomFunctions.ErrorCode.divisionByZero, says: false },
};

/** What a binding answers its cell with. */
export type CellAnswer = Answer<Scalar | Matrix>;

/** Hears every answer on its way to a cell; nobody does, unless a formula is being explained. */
let listener: ((answer: CellAnswer) => void) | undefined;

/** The answer that a binding gives its cell, with the working that the cell leaves out. */
export function answerOfCell(binding: () => unknown): CellAnswer {
  let heard: CellAnswer | undefined;
  listener = (answer) => (heard = answer);
  try {
    binding();
  } catch (error) {
    // The cell's error is the answer's problem once more.
    if (heard === undefined) throw error;
  } finally {
    listener = undefined;
  }
  if (heard === undefined) throw new Error('the binding answered no cell');
  return heard;
}

/** Excel's code of the error a cell shows for a problem: `#NUM!`. */
export function errorCodeOf(problem: Problem): string {
  return String(CELL_ERRORS[problem.kind].code());
}

/** The error a cell shows for a problem. */
function cellError(problem: Problem): CustomFunctions.Error {
  const { code, says } = CELL_ERRORS[problem.kind];
  return says ? new CustomFunctions.Error(code(), sentenceOf(problem)) : new CustomFunctions.Error(code());
}

/**
 * The value of an answer.
 *
 * @throws the cell's error when there is none: the way Excel takes errors from a function.
 */
export function toCell<T extends Scalar>(answer: Answer<T>): T {
  listener?.(answer);
  if (!answer.ok) throw cellError(answer.problem);
  return answer.value.value;
}

/**
 * A table of an answer, as a fresh array that spills; a problem in a cell becomes that cell's error.
 *
 * @throws the cell's error when there is no table.
 */
export function toSpill(answer: Answer<Matrix>): SpillValue[][] {
  listener?.(answer);
  if (!answer.ok) throw cellError(answer.problem);
  return answer.value.value.map((row) => row.map(spillValue));
}

function spillValue(value: CellValue): SpillValue {
  return typeof value === 'object' ? cellError(value) : value;
}
