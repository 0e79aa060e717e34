/** Excel's operators on single values. */

import { numberOf } from '../../../core/argument';
import type { CellContent } from '../../../workbook/explain-read';
import { errorValue, isError, isGrid, lifted, type Value } from './value';

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

/** Nothing where only Excel can tell what comes out. */
export type Operation = (values: readonly Value[]) => Value | undefined;

/** @returns `undefined` for an operator on references. */
export function binary(operator: string): Operation | undefined {
  const compare = COMPARISONS.get(operator);
  if (compare !== undefined) return ofPairs((a, b) => compare(orderOf(a, b)));
  if (operator === '&') return ofPairs((a, b) => textOf(a) + textOf(b));
  const compute = ARITHMETIC.get(operator);
  if (compute === undefined) return undefined;
  const computed = ofNumbers(compute);
  return onNumbers((a = null, b = null) =>
    operator === '/' && ![a, b].some(isError) && asNumber(b) === 0 ? errorValue('#DIV/0!') : computed(a, b),
  );
}

export function isEqual(a: CellContent, b: CellContent): boolean {
  return orderOf(a, b) === 0;
}

/** Lifts what needs numbers, and leaves to Excel what it reads by the language of its host. */
export function onNumbers(act: (...given: CellContent[]) => CellContent): Operation {
  return (values) => (values.some(isReadByLanguage) ? undefined : lifted(act, values));
}

/** Text with digits that may be a number in one language, a day in another, and nothing in a third. */
function isReadByLanguage(value: Value): boolean {
  const isLocal = (content: CellContent): boolean =>
    typeof content === 'string' && /\d/.test(content) && !/^\s*[+-]?\d+%?\s*$/.test(content);
  return isGrid(value) ? value.some((row) => row.some(isLocal)) : isLocal(value);
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

function ofPairs(act: (a: CellContent, b: CellContent) => CellContent): Operation {
  return (values) => lifted((a = null, b = null) => [a, b].find(isError) ?? act(a, b), values);
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
