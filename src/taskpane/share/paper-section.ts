/** A part of the working paper of a workbook: a title, a line of headers, and rows of plain values. */

/** Blank text leaves its cell blank. */
export type PaperEntry = string | number | { readonly number: number; readonly format: string };

export interface PaperSection {
  readonly title: string;
  readonly notes: readonly string[];
  /** By column; blank ones have none. */
  readonly header: readonly string[];
  /** By column; a row may be shorter than the header. */
  readonly rows: readonly (readonly PaperEntry[])[];
}

/** The columns that all parts share, from 0; what is longer than one runs on into the next while that is blank. */
export const COLUMNS = 10;

/** A row of entries at their columns. */
export function paperRow(places: Readonly<Record<number, PaperEntry>>): readonly PaperEntry[] {
  const last = Math.max(...Object.keys(places).map(Number));
  return Array.from({ length: last + 1 }, (_, column) => places[column] ?? '');
}

/** @param format Plain text and numbers keep their own without it. */
export function formatted(value: string | number | undefined, format: string): PaperEntry {
  if (value === undefined) return '';
  return typeof value === 'number' && format !== 'General' ? { number: value, format } : value;
}
