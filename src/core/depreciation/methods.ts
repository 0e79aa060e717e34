/** All depreciation methods. A new method is one file and one line here. */

import type { Method } from './curve';
import { byUnits } from './by-units';
import { decliningBalance } from './declining-balance';
import { fixedDecliningBalance } from './fixed-declining-balance';
import { reducingBalance } from './reducing-balance';
import { straightLine } from './straight-line';
import { sumOfYearsDigits } from './sum-of-years-digits';
import { variableDecliningBalance } from './variable-declining-balance';
import { readOptionalWord } from '../argument';
import { andThen, ok, type Result } from '../result';

export const METHODS: readonly Method[] = [
  straightLine,
  sumOfYearsDigits,
  fixedDecliningBalance,
  decliningBalance,
  variableDecliningBalance,
  reducingBalance,
  byUnits,
];

/** Those that need to know nothing but time. */
export const TIME_METHODS = METHODS.filter((method) => method.clock !== 'units');

/**
 * The `method` argument; straight line when not given.
 *
 * @param methods Those that fit the function.
 * @problem not-understood for a word that is not on the list; the sentence says which exist
 */
export function readMethod(given: unknown, methods: readonly Method[]): Result<Method> {
  const words = methods.map((method) => method.word);
  return andThen(readOptionalWord('method', given, words, straightLine.word), (word) =>
    ok(methods.find((method) => method.word === word) ?? straightLine),
  );
}
