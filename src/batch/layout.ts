/** How rows are written: as CSV, or a JSON object a line under the names of the columns. */

import { csvText, type Figure } from '../core/ledger/csv';

export const FORMATS = ['csv', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** A word that the command line has let through. */
export function formatOf(given: string | undefined): Format {
  return given?.toLowerCase() === 'ndjson' ? 'ndjson' : 'csv';
}

/** Text, or a figure with the decimals it is written with. */
export type Value = string | Figure;
export type Row = readonly Value[];
export type Header = readonly string[];

/** What stands above the rows: the header of a CSV. */
export function headerText(format: Format, header: Header): string {
  return format === 'csv' ? csvText([header]) : '';
}

/** @example rowsText('ndjson', ['Asset', 'Charge'], [['M-1', { figure: '10.00' }]]) // '{"Asset":"M-1","Charge":10.00}\n' */
export function rowsText(format: Format, header: Header, rows: readonly Row[]): string {
  if (format === 'csv') return csvText(rows);
  const names = header.map((name) => JSON.stringify(name));
  return rows.map((row) => `{${row.map((value, i) => `${names[i]}:${valueText(value)}`).join()}}\n`).join('');
}

function valueText(value: Value): string {
  return typeof value === 'string' ? JSON.stringify(value) : value.figure;
}
