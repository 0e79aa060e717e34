/** Addresses as Excel writes them: `Schedule!C3`, `'Plant 2'!A1:B9`. */

/** A rectangle of cells, counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** @example columnLetters(27) // "AB" */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** `A1`, `R1C1`, `R`, `TRUE`: names that a formula would read as something else. */
const LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*|true|false)$/i;

/** @example quotedSheet("Close '26") // "'Close ''26'" */
export function quotedSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !LIKE_A_CELL.test(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** @example addressOf('Journal', { row: 7, column: 0, rows: 2, columns: 5 }) // "Journal!A8:E9" */
export function addressOf(sheet: string, { row, column, rows, columns }: Block): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** The sheet's bare name and the cells; without a sheet the address is about the active one. */
export function splitAddress(address: string): {
  readonly sheet: string | undefined;
  readonly cells: string;
} {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: undefined, cells: address };
  const name = address.slice(0, bang);
  const bare = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  return { sheet: bare, cells: address.slice(bang + 1) };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The cells of an address without its sheet.
 *
 * @returns `undefined` for whole rows and columns, and for what is no address.
 * @example blockAt('$B$4:D9') // { row: 3, column: 1, rows: 6, columns: 3 }
 */
export function blockAt(cells: string): Block | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(cells);
  if (found === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  const [row, column] = [Number(top) - 1, columnNumber(left)];
  const [rows, columns] = [Number(bottom) - row, columnNumber(right) - column + 1];
  return row >= 0 && rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/**
 * The row of the sheet, from 1, in which the cells of an address begin.
 *
 * @example firstRow('Register!A4:M24') // 4
 */
export function firstRow(address: string): number {
  return Number(/\d+/.exec(splitAddress(address).cells)?.[0] ?? 1);
}

/** The part that two blocks share; `undefined` when they share nothing. */
export function overlap(a: Block, b: Block): Block | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
