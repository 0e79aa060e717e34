/**
 * Arguments on their way into a function of ours, as Excel passes them: an omitted one is `null`, a blank
 * cell 0, a value becomes what functions.json asks for, or Excel never calls the function.
 */

import { numberOf } from '../../core/argument';
import type { CellContent } from '../../workbook/explain-read';
import type { DescribedFunction, Parameter } from './catalogue';
import { gridOf, isError, isGrid, plain, type Value } from './formula/value';

export type Passed =
  | { readonly passed: true; readonly values: readonly unknown[] }
  /** The error that the cell shows instead, and the number of the argument it comes from. */
  | { readonly passed: false; readonly error: string; readonly argument: number };

/** A call that this cannot pass on as Excel does: one value is asked for and a range is given. */
export function isSpread(parameters: readonly Parameter[], given: readonly (Value | undefined)[]): boolean {
  return parameters.some(({ dimensionality }, i) => {
    const value = given[i];
    return dimensionality !== 'matrix' && value !== undefined && isGrid(plain(value));
  });
}

/** @param given One value an argument; `undefined` is left out. */
export function passed(
  { parameters, options }: DescribedFunction,
  given: readonly (Value | undefined)[],
): Passed {
  const welcomesErrors = options?.allowErrorForDataTypeAny === true;
  const values: unknown[] = [];
  for (const [i, { type = 'any', dimensionality }] of parameters.entries()) {
    const value = given[i];
    const isAny = type === 'any';
    const grid = value === undefined ? [] : gridOf(value);
    const error = welcomesErrors && isAny ? undefined : grid.flat().find(isError)?.error;
    if (error !== undefined) return { passed: false, error, argument: i };
    const converted = grid.map((row) => row.map((content) => convertedTo(type, content)));
    if (converted.flat().includes(undefined)) return { passed: false, error: '#VALUE!', argument: i };
    if (value === undefined) values.push(null);
    else values.push(dimensionality === 'matrix' ? converted : converted[0]?.[0]);
  }
  return { passed: true, values };
}

/** @returns `undefined` for what cannot become the type. */
function convertedTo(type: NonNullable<Parameter['type']>, content: CellContent): unknown {
  if (isError(content)) return { code: content.error };
  if (type === 'number') return content === null ? 0 : numberFrom(content);
  if (type === 'boolean') return content === null ? false : booleanFrom(content);
  if (type === 'any') return content ?? 0;
  if (content === null) return '';
  return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
}

/** Text may group its thousands. */
function numberFrom(content: Exclude<CellContent, null | object>): number | undefined {
  return numberOf(typeof content === 'string' ? content.replace(/,(?=\d{3}(?:\D|$))/g, '') : content);
}

function booleanFrom(content: Exclude<CellContent, null | object>): boolean | undefined {
  if (typeof content === 'number') return content !== 0;
  if (typeof content === 'boolean') return content;
  const word = content.trim().toUpperCase();
  return word === 'TRUE' || word === 'FALSE' ? word === 'TRUE' : undefined;
}
