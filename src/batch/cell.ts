/**
 * The text of a CSV as the cell that it stands for: a number with a decimal point is a number, an ISO
 * date a day, and everything else is text, of which the core says whether it is understood. Names stay
 * as they are written, so that 007 is no 7.
 */

import { numberOf } from '../core/argument';
import type { EventColumn, RegisterColumn } from '../core/register/columns';
import type { Places } from '../core/table/headed';
import { parseIsoDate } from '../core/time/serial';

/** Columns that hold names and words. */
const TEXT: ReadonlySet<RegisterColumn | EventColumn> = new Set([
  ...(['Asset', 'Class', 'Book', 'Method', 'Convention'] as const),
  'Event',
]);

/** @example cellOf('2026-04-01') // 46113 */
export function cellOf(text: string): string | number {
  if (text === '') return text;
  const value = numberOf(text);
  if (value !== undefined && Number.isFinite(value)) return value;
  return parseIsoDate(text.trim()) ?? text;
}

/** Which fields of a row are figures or days, by their places. */
export function figurePlaces<Name extends RegisterColumn | EventColumn>(
  places: Places<Name>,
): readonly number[] {
  return [...places].flatMap(([name, place]) => (TEXT.has(name) ? [] : [place]));
}

/** The fields of a row as cells. */
export function cellsOf(fields: readonly string[], figures: readonly number[]): readonly (string | number)[] {
  const cells: (string | number)[] = [...fields];
  for (const place of figures) {
    const text = fields[place];
    if (text !== undefined) cells[place] = cellOf(text);
  }
  return cells;
}
