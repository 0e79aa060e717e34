/** How rows are written: as CSV, or a JSON object a line under the names of the columns. */

import { readOptionalWord } from '../core/argument';
import { csvText, type Figure } from '../core/ledger/csv';
import { EXIT } from './exit-code';
import { Failure, must } from './failure';

const FORMATS = ['csv', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** @throws Failure for a word that is no format */
export function formatOf(given: string | undefined): Format {
  return must(readOptionalWord('--format', given, FORMATS, 'csv'), EXIT.wrongUse);
}

/** Text, or a figure with the decimals it is written with. */
export type Value = string | Figure;
export type Row = readonly Value[];
export type Header = readonly string[];

/**
 * What stands above the rows: the header of a CSV.
 *
 * @throws Failure for objects of two fields of one name, of which readers would keep one
 */
export function headerText(format: Format, header: Header): string {
  const again = header.find((name, index) => header.indexOf(name) !== index);
  if (format === 'ndjson' && again !== undefined) {
    throw new Failure(`Two columns are named ${again}, and an object takes a name once; take --format csv.`);
  }
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
