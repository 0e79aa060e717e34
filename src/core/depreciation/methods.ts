/** All depreciation methods. A new method is one file and one line here. */

import type { Method } from './curve';
import { decliningBalance } from './declining-balance';
import { fixedDecliningBalance } from './fixed-declining-balance';
import { reducingBalance } from './reducing-balance';
import { straightLine } from './straight-line';
import { sumOfYearsDigits } from './sum-of-years-digits';
import { variableDecliningBalance } from './variable-declining-balance';
import { readOptionalWord, wordKey } from '../argument';
import { andThen, ok, type Result } from '../result';

export const METHODS: readonly Method[] = [
  straightLine,
  sumOfYearsDigits,
  fixedDecliningBalance,
  decliningBalance,
  variableDecliningBalance,
  reducingBalance,
];

export const METHOD_WORDS = METHODS.map((method) => method.word);

/**
 * The `method` argument; straight line when not given.
 *
 * @problem not-understood for a word that is not on the list; the sentence says which exist
 */
export function readMethod(given: unknown): Result<Method> {
  return andThen(readOptionalWord('method', given, METHOD_WORDS, straightLine.word), (word) =>
    ok(METHODS.find((method) => wordKey(method.word) === wordKey(word)) ?? straightLine),
  );
}
