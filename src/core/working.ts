/**
 * How a result explains itself. A core entry answers with its value and, only when asked, with
 * the steps that led to it; the last step's value is the result itself, so that an explanation
 * can never drift from what the cell shows.
 */

import type { Citation } from './citation';
import type { Problem } from './problem';
import { andThen, ok, refuse, type Result } from './result';

/** What one cell of an answer may hold; a bad row of a table holds its problem. */
export type CellValue = number | string | boolean | Problem;
/** A rectangular table with one header row. */
export type Matrix = readonly (readonly CellValue[])[];

/** What a step's figure is measured in. */
export type Unit =
  'amount' | 'fraction' | 'periods' | 'years' | 'days' | 'units' | 'date' | 'count' | 'word' | 'table';

export interface Step {
  /** What is being computed, in the field's words: `Depreciable amount`. */
  readonly label: string;
  /** The formula with the numbers in it: `10,000 − 1,000`. */
  readonly formula: string;
  readonly value: number | string | boolean | Matrix;
  readonly unit: Unit;
  readonly source?: Citation;
}

/** A value together with its steps, which are computed only when asked for. */
export interface Explained<T> {
  readonly value: T;
  readonly working: () => readonly Step[];
}

/** What every core entry returns. */
export type Answer<T> = Result<Explained<T>>;

/** A good answer; the last step of `working` must carry `value`. */
export function answer<T>(value: T, working: () => readonly Step[]): Answer<T> {
  return ok({ value, working });
}

/**
 * A number that a cell can show, or the problem that the amount is past what a double can hold: no
 * cell ever shows infinity.
 *
 * @param argument Whose size is to blame, `given` its value.
 * @problem out-of-range for a value that is no finite number
 */
export function finiteNumber(value: number, argument: string, given: number): Result<number> {
  if (Number.isFinite(value)) return ok(value + 0);
  return refuse('out-of-range', argument, figure(given), 'an amount whose result is a finite number');
}

/** A good answer of a number, if a cell can show it; arguments and problem as those of {@link finiteNumber}. */
export function finiteAnswer(
  value: number,
  argument: string,
  given: number,
  working: (value: number) => readonly Step[],
): Answer<number> {
  return andThen(finiteNumber(value, argument, given), (shows) => answer(shows, () => working(shows)));
}

/**
 * A number as a working shows it: thousands grouped, at most ten decimals, a true minus sign; what
 * ten decimals would show as 0 keeps its digits.
 *
 * @example figure(-1234.5) // "−1,234.5"
 */
export function figure(value: number): string {
  const size = Math.abs(value);
  const isTiny = size > 0 && size < 1e-6;
  const text = isTiny ? String(Number(size.toPrecision(10))) : size.toLocaleString('en-US', DIGITS);
  return value < 0 ? `−${text}` : text;
}

const DIGITS = { maximumFractionDigits: 10, useGrouping: true } as const;
