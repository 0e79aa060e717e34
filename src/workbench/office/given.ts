/** Arguments as a program gives them, checked before they are queued. */

import type { Area } from '../host/area';
import { handleOf } from './client-object';
import { invalidArgument } from './failure';

export function givenNumber(args: readonly unknown[], index: number, name: string): number {
  const value = args[index];
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw invalidArgument(`${name} takes a whole number.`);
}

export function givenText(args: readonly unknown[], index: number, name: string): string {
  const value = args[index];
  if (typeof value === 'string') return value;
  throw invalidArgument(`${name} takes text.`);
}

export function optionalText(args: readonly unknown[], index: number, name: string): string | undefined {
  return args[index] === undefined || args[index] === null ? undefined : givenText(args, index, name);
}

export function givenFunction<T extends (...args: never[]) => unknown>(
  args: readonly unknown[],
  index: number,
  name: string,
): T {
  const value = args[index];
  if (typeof value === 'function') return value as T;
  throw invalidArgument(`${name} takes a function.`);
}

/** A range given as an object or as an address; called while a sync runs. */
export function givenArea(value: unknown, fromAddress: (address: string) => Area): Area {
  if (typeof value === 'string') return fromAddress(value);
  const found = handleOf(value)?.found();
  if (typeof found === 'object' && found !== null && 'rows' in found && 'columns' in found)
    return found as Area;
  throw invalidArgument('A range or an address is needed.');
}

/** A value for every cell: a matrix of the area's shape as it is, a single value repeated. */
export function spread(value: unknown, area: Area): unknown[][] {
  if (Array.isArray(value)) {
    if (value.every((row) => Array.isArray(row))) return value as unknown[][];
    throw invalidArgument('A two-dimensional array or a single value is needed.');
  }
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
}
