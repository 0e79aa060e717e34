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
  if (!answer.ok) throw cellError(answer.problem);
  return answer.value.value;
}

/**
 * A table of an answer, as a fresh array that spills; a problem in a cell becomes that cell's error.
 *
 * @throws the cell's error when there is no table.
 */
export function toSpill(answer: Answer<Matrix>): SpillValue[][] {
  if (!answer.ok) throw cellError(answer.problem);
  return answer.value.value.map((row) => row.map(spillValue));
}

function spillValue(value: CellValue): SpillValue {
  return typeof value === 'object' ? cellError(value) : value;
}
