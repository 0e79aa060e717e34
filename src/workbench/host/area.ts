/**
 * A rectangle of cells on one sheet, and the two ways of writing it: zero-based numbers for
 * programs, A1 notation for people.
 */

/** Zero-based and never empty; `sheetId` is the host's own identifier, not the sheet's name. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An A1 address as typed; without a row or column span the address runs over the whole sheet. */
export interface Address {
  readonly sheetName?: string;
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

const corner = /^\$?([A-Z]{1,3})?\$?([1-9][0-9]{0,6})?$/i;

/** @example columnName(27) // "AB" */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function quoted(sheetName: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheetName) ? sheetName : `'${sheetName.replace(/'/g, "''")}'`;
}

/** @example addressText({ row: 0, column: 0, rows: 2, columns: 2, … }, 'Start here') // "'Start here'!A1:B2" */
export function addressText(area: Area, sheetName?: string): string {
  const first = `${columnName(area.column)}${area.row + 1}`;
  const last = `${columnName(area.column + area.columns - 1)}${area.row + area.rows}`;
  const cells = first === last ? first : `${first}:${last}`;
  return sheetName === undefined ? cells : `${quoted(sheetName)}!${cells}`;
}

/** @example columnsText({ column: 0, columns: 3, … }, 'Sheet1') // "Sheet1!A:C" */
export function columnsText({ column, columns }: Area, sheetName: string): string {
  return `${quoted(sheetName)}!${columnName(column)}:${columnName(column + columns - 1)}`;
}

/** @example rowsText({ row: 1, rows: 4, … }, 'Sheet1') // "Sheet1!2:5" */
export function rowsText({ row, rows }: Area, sheetName: string): string {
  return `${quoted(sheetName)}!${row + 1}:${row + rows}`;
}

function span(from: number | undefined, to: number | undefined): [number, number | undefined] | undefined {
  if (from === undefined && to === undefined) return [0, undefined];
  if (from === undefined || to === undefined) return undefined;
  return [Math.min(from, to), Math.abs(to - from) + 1];
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:5`, each with or without a sheet; `undefined` when it is none of these. */
export function parseAddress(text: string): Address | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (match === null) return undefined;
  const [from = '', to = from, ...rest] = (match[3] ?? '').trim().split(':');
  const start = corner.exec(from);
  const end = corner.exec(to);
  if (rest.length > 0 || from === '' || start === null || end === null) return undefined;
  if (to === from && !(match[3] ?? '').includes(':') && (start[1] === undefined || start[2] === undefined))
    return undefined;
  const columns = span(letters(start[1]), letters(end[1]));
  const rows = span(digits(start[2]), digits(end[2]));
  if (columns === undefined || rows === undefined) return undefined;
  const sheetName = match[1]?.replace(/''/g, "'") ?? match[2];
  return {
    ...(sheetName === undefined ? {} : { sheetName }),
    row: rows[0],
    column: columns[0],
    ...(rows[1] === undefined ? {} : { rows: rows[1] }),
    ...(columns[1] === undefined ? {} : { columns: columns[1] }),
  };
}

function letters(text: string | undefined): number | undefined {
  return text === undefined ? undefined : columnNumber(text);
}

function digits(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text) - 1;
}

/** The part two areas share, or `undefined`. */
export function intersection(a: Area, b: Area): Area | undefined {
  if (a.sheetId !== b.sheetId) return undefined;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheetId: a.sheetId, row, column, rows, columns } : undefined;
}

/** The smallest area that holds both, of which the first says the sheet. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { sheetId: a.sheetId, row, column, rows, columns };
}
