/**
 * A sample sheet as plain data, known to no engine: what stands in which cell, and how it looks. A
 * look always says the same: what a person may change, what is computed, what is checked.
 */

export type Look =
  /** The first row: one line that says what the sheet shows. */
  | 'title'
  | 'note'
  | 'header'
  /** A header above figures, which stand on the right. */
  | 'figureHeader'
  /** Typed by a person; may be changed. */
  | 'input'
  /** Computed; changes by itself. */
  | 'formula'
  | 'total'
  /** A word that says whether figures agree. */
  | 'check';

export interface SampleCell {
  readonly row: number;
  readonly column: number;
  /** Text beginning with `=` is a formula; dates are serials. */
  readonly entry: string | number;
  readonly look: Look;
  readonly numberFormat?: string;
}

export interface SampleTable {
  readonly name: string;
  readonly address: string;
}

export interface SampleSheet {
  readonly name: string;
  /** In pixels, from column A on. */
  readonly columnWidths: readonly number[];
  readonly frozenRows?: number;
  readonly cells: readonly SampleCell[];
  readonly tables?: readonly SampleTable[];
}

export const money = '#,##0.00';
export const wholeNumber = '#,##0';
export const date = 'yyyy-mm-dd';

const firstSerial = Date.UTC(1899, 11, 30);
const dayMilliseconds = 86_400_000;

/** @example serial('2026-01-01') // 46023 */
export function serial(isoDate: string): number {
  return (Date.parse(`${isoDate}T00:00:00Z`) - firstSerial) / dayMilliseconds;
}

/** One cell; `at` is its column letter and row, as in `B4`. */
export function cell(at: string, entry: string | number, look: Look, numberFormat?: string): SampleCell {
  const column = at.charCodeAt(0) - 65;
  const row = Number(at.slice(1)) - 1;
  return { row, column, entry, look, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** Cells side by side from `at` on. */
export function line(at: string, entries: readonly (string | number)[], look: Look, numberFormat?: string) {
  const first = cell(at, '', look, numberFormat);
  return entries.map((entry, index) => ({ ...first, column: first.column + index, entry }));
}

/** Formats without content, where a spill will land. */
export function spillFormats(from: string, rows: number, formats: readonly string[]): SampleCell[] {
  const first = cell(from, '', 'formula');
  return Array.from({ length: rows }, (_, i) =>
    formats.map((numberFormat, j) => ({
      ...first,
      row: first.row + i,
      column: first.column + j,
      numberFormat,
    })),
  ).flat();
}

/** A formula that answers `ties` or says by how much two figures differ. */
export function ties(left: string, right: string): string {
  return `=IF(ABS((${left})-(${right}))<0.005,"ties","differs by "&TEXT((${left})-(${right}),"#,##0.00"))`;
}
