/** Excel's operators on single values. */

import { numberOf } from '../../../core/argument';
import type { CellContent } from '../../../workbook/explain-read';
import { errorValue, isError } from './value';

const ARITHMETIC: ReadonlyMap<string, (a: number, b: number) => number> = new Map([
  ['+', (a, b) => a + b],
  ['-', (a, b) => a - b],
  ['*', (a, b) => a * b],
  ['/', (a, b) => a / b],
  // Excel leaves 0^0 open.
  ['^', (a, b) => (a === 0 && b === 0 ? NaN : a ** b)],
]);

const COMPARISONS: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['=', (order) => order === 0],
  ['<>', (order) => order !== 0],
  ['<', (order) => order < 0],
  ['>', (order) => order > 0],
  ['<=', (order) => order <= 0],
  ['>=', (order) => order >= 0],
]);

/** @returns `undefined` for an operator on references. */
export function binary(operator: string): ((a: CellContent, b: CellContent) => CellContent) | undefined {
  const compare = COMPARISONS.get(operator);
  if (compare !== undefined) return withoutErrors((a, b) => compare(orderOf(a, b)));
  if (operator === '&') return withoutErrors((a, b) => textOf(a) + textOf(b));
  const compute = ARITHMETIC.get(operator);
  if (compute === undefined) return undefined;
  return withoutErrors((a, b) => {
    if (operator === '/' && asNumber(b) === 0) return errorValue('#DIV/0!');
    return ofNumbers(compute)(a, b);
  });
}

/** Does to numbers what is done to them; text that is none is `#VALUE!`, what is too large `#NUM!`. */
export function ofNumbers(
  compute: (...numbers: number[]) => number,
): (...given: CellContent[]) => CellContent {
  return (...given) => {
    const error = given.find(isError);
    if (error !== undefined) return error;
    const numbers = given.map(asNumber);
    if (!numbers.every((number) => number !== undefined)) return errorValue('#VALUE!');
    const result = compute(...numbers);
    return Number.isFinite(result) ? result : errorValue('#NUM!');
  };
}

/** A blank counts as 0. */
export function asNumber(content: CellContent): number | undefined {
  return content === null ? 0 : numberOf(content);
}

/** A number with the 15 digits that Excel shows. */
export function textOf(content: CellContent): string {
  if (typeof content === 'number') return String(Number(content.toPrecision(15)));
  if (typeof content === 'boolean') return String(content).toUpperCase();
  return typeof content === 'string' ? content : '';
}

function withoutErrors(
  act: (a: CellContent, b: CellContent) => CellContent,
): (a: CellContent, b: CellContent) => CellContent {
  return (a, b) => [a, b].find(isError) ?? act(a, b);
}

/** Numbers come before text and text before TRUE and FALSE; a blank is what it is compared with. */
function orderOf(a: CellContent, b: CellContent): number {
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  const kinds = ['number', 'string', 'boolean'];
  const byKind = kinds.indexOf(typeof left) - kinds.indexOf(typeof right);
  if (byKind !== 0) return byKind;
  if (typeof left === 'string') {
    const [one, other] = [left, typeof right === 'string' ? right : ''].map((text) => text.toLowerCase()) as [
      string,
      string,
    ];
    return one < other ? -1 : Number(one > other);
  }
  return Number(left) - Number(right);
}

function blankLike(other: CellContent): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
