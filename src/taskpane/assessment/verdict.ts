/** The result of a test in words: `No impairment loss: headroom 1,200.00`. */

import type { Assessment } from '../../core/assessment/assess';
import type { TestKind } from '../../core/assessment/kind';
import { testWords } from '../words/test';

/** @returns Nothing where there is no result. */
export function verdictOf(
  { lines, result: resultName, below }: TestKind,
  { result, headroom }: Assessment,
  textOf: (amount: number) => string,
): string | undefined {
  if (result === undefined) return undefined;
  const what = lines.find(({ name }) => name === resultName)?.label ?? '';
  if (result > 0) return testWords.resultIs(what, textOf(result));
  if (result < 0) return testWords.resultIs(below ?? what, textOf(-result));
  const none = testWords.none(what);
  return headroom === undefined ? none : testWords.noneWithHeadroom(none, textOf(headroom));
}
