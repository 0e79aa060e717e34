/**
 * The text of a CSV as the cell that it stands for: a number with a decimal point is a number, an ISO
 * date in a column of days a day, and everything else is text, of which the core says whether it is
 * understood. Names stay as they are written, so that 007 is no 7.
 */

import { numberOf } from '../core/argument';
import { DATE_COLUMNS, type EventColumn, type RegisterColumn } from '../core/register/columns';
import type { Places } from '../core/table/headed';
import { parseIsoDate } from '../core/time/serial';

/** Columns that hold names and words. */
const TEXT: ReadonlySet<RegisterColumn | EventColumn> = new Set([
  ...(['Asset', 'Class', 'Book', 'Method', 'Convention'] as const),
  'Event',
]);

const DAYS: ReadonlySet<RegisterColumn | EventColumn> = new Set([...DATE_COLUMNS, 'Date'] as const);

/** Where a figure or a day stands in a row. */
export interface FigurePlace {
  readonly place: number;
  /** Else a date that slipped into a column of amounts would be one of some 46,000. */
  readonly isDay: boolean;
}

/** @example cellOf('2026-04-01', true) // 46113 */
export function cellOf(text: string, isDay: boolean): string | number {
  if (text === '') return text;
  const value = numberOf(text);
  if (value !== undefined && Number.isFinite(value)) return value;
  return (isDay ? parseIsoDate(text.trim()) : undefined) ?? text;
}

/** Which fields of a row are figures or days, by their places. */
export function figurePlaces<Name extends RegisterColumn | EventColumn>(
  places: Places<Name>,
): readonly FigurePlace[] {
  return [...places].flatMap(([name, place]) => (TEXT.has(name) ? [] : [{ place, isDay: DAYS.has(name) }]));
}

/** The fields of a row as cells. */
export function cellsOf(
  fields: readonly string[],
  figures: readonly FigurePlace[],
): readonly (string | number)[] {
  const cells: (string | number)[] = [...fields];
  for (const { place, isDay } of figures) {
    const text = fields[place];
    if (text !== undefined) cells[place] = cellOf(text, isDay);
  }
  return cells;
}
