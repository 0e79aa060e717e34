/**
 * A cell's value on its way into a custom function, by Excel's rules: a parameter's type is met by
 * conversion or not at all, a blank cell is 0, an omitted argument is `null`.
 */

import type { FunctionError } from './errors';
import type { ParameterType } from './metadata';

/** What stands in one cell or literal: `null` is a blank cell, an error stands for itself. */
export type Given = number | string | boolean | null | FunctionError;

/** How a blank cell arrives: Excel on the desktop sends 0, Excel on the web `null`. */
export type Blank = 0 | null;

export class NotConvertible extends Error {}

export function isGivenError(given: Given): given is FunctionError {
  return typeof given === 'object' && given !== null;
}

function numberFrom(given: number | string | boolean): number {
  if (typeof given === 'number') return given;
  if (typeof given === 'boolean') return given ? 1 : 0;
  const text = given.trim().replace(/,(?=\d{3}(?:\D|$))/g, '');
  const percent = text.endsWith('%');
  const number = Number(percent ? text.slice(0, -1) : text);
  if (text === '' || !Number.isFinite(number)) throw new NotConvertible();
  return percent ? number / 100 : number;
}

function booleanFrom(given: number | string | boolean): boolean {
  if (typeof given === 'boolean') return given;
  if (typeof given === 'number') return given !== 0;
  const word = given.trim().toUpperCase();
  if (word !== 'TRUE' && word !== 'FALSE') throw new NotConvertible();
  return word === 'TRUE';
}

function textFrom(given: number | string | boolean): string {
  return typeof given === 'boolean' ? String(given).toUpperCase() : String(given);
}

function blankOf(type: ParameterType, blank: Blank): unknown {
  if (blank === null || type === 'number' || type === 'any') return blank;
  return type === 'string' ? '' : false;
}

/** @throws NotConvertible when the value does not fit the parameter's type: `#VALUE!` in Excel. */
export function converted(given: Given, type: ParameterType, blank: Blank): unknown {
  if (given === null) return blankOf(type, blank);
  if (isGivenError(given)) return given;
  if (type === 'number') return numberFrom(given);
  if (type === 'boolean') return booleanFrom(given);
  return type === 'string' ? textFrom(given) : given;
}
