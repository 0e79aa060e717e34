/** A workbook as data: what the fake of the Excel API writes into and a test looks at. */

import { parseIsoDate } from '../../src/core/time/serial';
import { overlap, type Block } from '../../src/workbook/cell-address';

export interface FakeCell {
  value: string | number | boolean;
  formula: string | number | boolean;
  format: string;
}

export interface FakeSheet {
  name: string;
  readonly cells: Map<string, FakeCell>;
  isProtected?: boolean;
  isHidden?: boolean;
}

export interface FakeTable {
  name: string;
  style: string;
  readonly sheet: FakeSheet;
  block: Block;
  hasTotal?: boolean;
  hidesHeader?: boolean;
}

export interface FakeBook {
  readonly sheets: FakeSheet[];
  readonly tables: FakeTable[];
  /** What add-ins keep in the workbook. */
  readonly settings: Map<string, unknown>;
  /** Names of cells. */
  readonly names: Set<string>;
  active: FakeSheet;
  selected: { readonly sheet: FakeSheet; readonly block: Block };
  /** One line for each range that was written. */
  readonly writes: string[];
  /** How many characters of cells each sync wrote. */
  readonly carried: number[];
  /** Comes right after a range was written, before anything else: what a colleague does at that moment. */
  afterWrite?: ((where: string) => void) | undefined;
  /** Comes before a cell is written: where it throws, Excel fails halfway. */
  beforeCell?: ((row: number, column: number) => void) | undefined;
  readonly listeners: (() => Promise<void>)[];
  /** What a cell formatted as text does with an apostrophe at the start. */
  apostropheInText: 'kept' | 'taken';
  /** Days between this workbook's calendar and the usual one: 1462 in one that counts from 1904. */
  calendarShift: number;
  /** Then no setting can be kept. */
  isStructureProtected?: boolean;
  /** The options each conversation was opened with. */
  readonly runs: unknown[];
}

export class FakeFailure extends Error {
  constructor(readonly code: string) {
    super(`${code} from the fake`);
  }
}

export function fakeBook(): FakeBook {
  const sheet: FakeSheet = { name: 'Schedule', cells: new Map() };
  return {
    sheets: [sheet],
    tables: [],
    settings: new Map(),
    names: new Set(),
    active: sheet,
    selected: { sheet, block: { row: 0, column: 0, rows: 1, columns: 1 } },
    writes: [],
    carried: [],
    listeners: [],
    apostropheInText: 'kept',
    calendarShift: 0,
    runs: [],
  };
}

export function addSheet(book: FakeBook, name: string): FakeSheet {
  const sheet: FakeSheet = { name, cells: new Map() };
  book.sheets.push(sheet);
  return sheet;
}

export function sheetNamed(book: FakeBook, name: string): FakeSheet | undefined {
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

export function cellAt(sheet: FakeSheet, row: number, column: number): FakeCell {
  return sheet.cells.get(`${row},${column}`) ?? { value: '', formula: '', format: 'General' };
}

/** Where a sheet is protected, nothing on it can be changed. */
export function unprotected(sheet: FakeSheet): void {
  if (sheet.isProtected === true) throw new FakeFailure('AccessDenied');
}

/** Writes as a person types; `null` leaves the cell alone. */
export function type(book: FakeBook, sheet: FakeSheet, row: number, column: number, entry: unknown): void {
  unprotected(sheet);
  if (entry === null) return;
  const cell = cellAt(sheet, row, column);
  const typed = entry as FakeCell['value'];
  sheet.cells.set(`${row},${column}`, { ...cell, ...contentOf(book, typed, cell.format === '@') });
}

function contentOf(book: FakeBook, typed: FakeCell['value'], isText: boolean): Omit<FakeCell, 'format'> {
  if (typeof typed !== 'string' && isText) return { value: String(typed), formula: String(typed) };
  if (typeof typed !== 'string') return { value: typed, formula: typed };
  const quoted = typed.startsWith("'") && !(isText && book.apostropheInText === 'kept');
  if (quoted) return { value: typed.slice(1), formula: typed.slice(1) };
  const meant = isText ? undefined : understood(typed);
  if (meant !== undefined) return { value: meant, formula: meant };
  if (isText || !/^[=+\-@]./.test(typed)) return { value: typed, formula: typed };
  const [, a, b] = /^[=+](\d+)\+(\d+)$/.exec(typed) ?? [];
  return { value: a === undefined ? '#NAME?' : Number(a) + Number(b), formula: typed };
}

/** What Excel makes of text that looks like something else. */
function understood(typed: string): FakeCell['value'] | undefined {
  if (/^[+-]?\d+(\.\d+)?$/.test(typed)) return Number(typed);
  if (/^(true|false)$/i.test(typed)) return typed.toLowerCase() === 'true';
  return parseIsoDate(typed);
}

/** The smallest block that holds every value, a table's cells included. */
export function usedBlock(book: FakeBook, sheet: FakeSheet): Block | undefined {
  const cells = [...sheet.cells].filter(([, cell]) => cell.value !== '' || cell.formula !== '');
  const at = cells.map(([key]) => key.split(',').map(Number) as [number, number]);
  const tables = book.tables.filter((table) => table.sheet === sheet).map((table) => table.block);
  const blocks = [...at.map(([row, column]) => ({ row, column, rows: 1, columns: 1 })), ...tables];
  if (blocks.length === 0) return undefined;
  const row = Math.min(...blocks.map((b) => b.row));
  const column = Math.min(...blocks.map((b) => b.column));
  const rows = Math.max(...blocks.map((b) => b.row + b.rows)) - row;
  const columns = Math.max(...blocks.map((b) => b.column + b.columns)) - column;
  return { row, column, rows, columns };
}

export function addTable(book: FakeBook, sheet: FakeSheet, block: Block, name?: string): FakeTable {
  const meets = book.tables.some(
    (table) => table.sheet === sheet && overlap(table.block, block) !== undefined,
  );
  if (meets) throw new FakeFailure('InvalidArgument');
  const table = { name: name ?? `Table${book.tables.length + 1}`, style: 'TableStyleMedium2', sheet, block };
  book.tables.push(table);
  return table;
}

/** Kept as JSON, as Excel does. */
export function keepSetting(book: FakeBook, key: string, value: unknown): void {
  if (book.isStructureProtected === true) throw new FakeFailure('AccessDenied');
  book.settings.set(key, JSON.parse(JSON.stringify(value)));
}

/** The cells of a block, row by row. */
export function grid<T>(block: Block, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: block.rows }, (_, r) =>
    Array.from({ length: block.columns }, (__, c) => at(block.row + r, block.column + c)),
  );
}

/** `A1:B2` or `C:C` without a sheet. */
export function blockFrom(cells: string): Block {
  const corners = cells.split(':').map((corner) => /^([A-Z]+)(\d*)$/.exec(corner));
  const [from, to = from] = corners;
  if (!from || !to) throw new FakeFailure('InvalidArgument');
  const column = (letters: string): number =>
    [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = from[2] === '' ? 0 : Number(from[2]) - 1;
  const last = to[2] === '' ? 1_048_575 : Number(to[2]) - 1;
  const first = column(from[1] ?? '');
  return { row, column: first, rows: last - row + 1, columns: column(to[1] ?? '') - first + 1 };
}
