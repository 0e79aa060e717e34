/**
 * Comma-separated values: RFC 4180, a line end of CR LF after every row. Text that a spreadsheet would
 * run as a formula is led by an apostrophe; figures are written here and by no one else, so a minus
 * sign stays one.
 *
 * Source: RFC 4180, section 2; OWASP, CSV injection.
 */

import type { Steps } from '../steps';
import { joined } from './joined';

/** A figure that this project has written itself. */
export interface Figure {
  readonly figure: string;
}

/** Text out of a CSV on its way back into one: it stays as it was, formula or not. */
export interface Verbatim {
  readonly verbatim: string;
}
export type Field = string | Figure | Verbatim;

/** Tells a spreadsheet that a file is UTF-8; importers take it for a part of the first heading. */
export const BYTE_ORDER_MARK = '\uFEFF';

const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** @example csvText([['Memo', 'Amount'], ['=1+1', { figure: '-5.00' }]]) // "Memo,Amount\r\n'=1+1,-5.00\r\n" */
export function csvText(rows: readonly (readonly Field[])[]): string {
  return rows.map((row) => `${row.map(fieldText).join(',')}\r\n`).join('');
}

/** {@link csvText} of rows that are made when they are asked for. */
export function csvInSteps(rows: Iterable<readonly Field[]>): Steps<string> {
  return joined(rowTexts(rows));
}

function* rowTexts(rows: Iterable<readonly Field[]>): Iterable<string> {
  for (const row of rows) yield csvText([row]);
}

function fieldText(field: Field): string {
  if (typeof field === 'string') return quoted(harmless(field));
  return 'figure' in field ? field.figure : quoted(field.verbatim);
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** @example harmless('=1+1') // "'=1+1" */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Text in a field of one line: line ends, tabs and other control characters are a space. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** One line of at most so many characters, the apostrophe of {@link harmless} counted; no character is halved. */
export function within(text: string, most: number): string {
  const line = oneLine(text);
  const room = harmless(line) === line ? most : most - 1;
  if (line.length <= room) return line;
  let kept = '';
  for (const character of line) {
    if (kept.length + character.length > room) break;
    kept += character;
  }
  return kept.trim();
}
