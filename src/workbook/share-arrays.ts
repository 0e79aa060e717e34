/**
 * Formulas that were entered into several cells at once, with Ctrl+Shift+Enter. Excel gives each of the cells the whole
 * formula and does not say that they belong together; but the same words come to the same wherever they stand on a
 * sheet, unless they ask for their place. Where they do not, only such an array explains it.
 */

import { PENDING } from './formula-place';
import { tokensOf, tokenTypes, type Token } from './formula-parser';
import type { FormulaResult } from './share-results';

/** Functions whose answer depends on where or when they are asked. */
const CHANGING: ReadonlySet<string> = new Set([
  'ROW',
  'COLUMN',
  'CELL',
  'SHEET',
  'INDIRECT',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
]);

/** A name may mean other cells elsewhere, and a part of a table may be that of its own row. */
const BY_PLACE: ReadonlySet<string> = new Set([tokenTypes.REF_NAMED, tokenTypes.REF_STRUCT]);

/** What no array shows, or only until it is calculated again. */
const PASSING: ReadonlySet<string> = new Set([...PENDING, '#NAME?', '#SPILL!']);

/** Those of the results that are a part of an array. One whose cells all come to the same is not found, nor missed. */
export function arrayParts<T extends FormulaResult>(results: readonly T[]): ReadonlySet<T> {
  const alike = new Map<string, T[]>();
  for (const result of results) {
    const { of, value, isError, block } = result;
    if (block.rows * block.columns > 1 || (isError && PASSING.has(String(value)))) continue;
    const key = JSON.stringify([of.sheet, of.formula]);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [result]);
    else others.push(result);
  }
  const differing = [...alike.values()].filter(
    (all) => all.some(({ value }) => value !== all[0]?.value) && !asksForPlace(all[0]?.of.formula ?? ''),
  );
  return new Set(differing.flat());
}

function asksForPlace(formula: string): boolean {
  return tokensOf(formula).some(isByPlace);
}

function isByPlace({ type, value }: Token): boolean {
  if (type === tokenTypes.FUNCTION) return CHANGING.has(value.toUpperCase());
  return BY_PLACE.has(type) || (type === tokenTypes.OPERATOR && value === '@');
}
