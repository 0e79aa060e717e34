/**
 * The hidden sheet of kept formulas: on its left a row a formula, on its right the references of them all, each once.
 * Where a formula stands and what it refers to are live references inside ROWS, which reads no value and calls
 * nothing: Excel adjusts them when rows are inserted, cells are moved or sheets are renamed. Docs: sharing.md.
 */

import { blockOf } from './cells';
import { chunksOf, formulasAt } from './cell-chunks';
import { referenceFrom } from './formula-reference';
import { KEPT_COLUMNS, KEPT_WORDS } from './kept-words';
import { GONE, numbersIn } from './kept-template';
import { done, reading, refused, type Outcome } from './outcome';

export const KEPT_SHEET = 'Writedown formulas';

/** What is kept of a formula. */
export interface KeptRecord {
  /** Its row on the sheet, from 1. */
  readonly row: number;
  /** Its cell, and all cells of its result, as they stand now: `'Close ''26'!B4`; or with `#REF!` in it. */
  readonly cell: string;
  readonly result: string;
  /** See kept-template.ts. */
  readonly template: string;
  /** Of what the cells were given; empty where a formula stands in. */
  readonly digest: string;
  /** The formula that stands in, as a template; empty where values do. */
  readonly standIn: string;
}

export interface Kept {
  readonly records: readonly KeptRecord[];
  /** Rows that somebody changed so that they cannot be read, from 1. */
  readonly unreadable: readonly number[];
  /** By their numbers. */
  readonly references: ReadonlyMap<number, string>;
  /** The first blank row, from 1. */
  readonly nextRow: number;
}

/** The rows of words, the header and the first row below it. */
export const FIRST_ROW = KEPT_WORDS.length + 2;
export const COLUMNS = KEPT_COLUMNS.length;
/** Formulas of 8,000 characters are rare; 2 MB hold 25,000 of some 80. */
export const CELLS_AT_ONCE = 25_000;

/** The sheet as it is now; nothing where there is none. */
export async function readKept(context: Excel.RequestContext): Promise<Outcome<Kept | undefined>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(KEPT_SHEET);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) return done(undefined);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  const rows = used.isNullObject ? 0 : blockOf(used).row + blockOf(used).rows;
  const cells: (readonly unknown[])[] = [];
  for (const chunk of chunksOf({ row: 0, column: 0, rows, columns: COLUMNS }, CELLS_AT_ONCE)) {
    cells.push(...(await formulasAt(context, sheet, chunk)));
  }
  return isOurs(cells) ? done(keptIn(cells)) : refused(FOREIGN);
}

const FOREIGN = `There is a sheet ${KEPT_SHEET} that the add-in did not make. Rename it, then try again.`;

/** By its title and its header: whatever else is on it may come from anybody. */
function isOurs(cells: readonly (readonly unknown[])[]): boolean {
  const header = cells[FIRST_ROW - 2] ?? [];
  return cells[0]?.[0] === KEPT_WORDS[0] && KEPT_COLUMNS.every((name, i) => header[i] === name);
}

function keptIn(cells: readonly (readonly unknown[])[]): Kept {
  const records: KeptRecord[] = [];
  const unreadable: number[] = [];
  const references = new Map<number, string>();
  const lines = cells.slice(FIRST_ROW - 1).map((line, i) => ({ line, row: FIRST_ROW + i }));
  for (const { line } of lines) {
    const reference = counted(line[6]);
    if (typeof line[5] === 'number' && reference !== undefined) references.set(line[5], reference);
  }
  for (const { line, row } of lines) {
    if (line.slice(0, 5).every((cell) => cell === '' || cell === undefined)) continue;
    const record = recordIn(line, row, references);
    if (record === undefined) unreadable.push(row);
    else records.push(record);
  }
  return { records, unreadable, references, nextRow: FIRST_ROW + lines.length };
}

const DIGEST = /^[0-9a-f]{16}$/;

function recordIn(
  line: readonly unknown[],
  row: number,
  references: ReadonlyMap<number, string>,
): KeptRecord | undefined {
  const [cell, result] = [counted(line[0]), counted(line[1])];
  const [template, digest, standIn] = line.slice(2, 5).map((text) => (typeof text === 'string' ? text : ''));
  if (cell === undefined || result === undefined || template === undefined) return undefined;
  if (digest === undefined || standIn === undefined) return undefined;
  const isWhole = standIn === '' ? DIGEST.test(digest) : digest === '' && standIn.startsWith('=');
  const isKnown = [template, standIn].flatMap(numbersIn).every((number) => references.has(number));
  if (!template.startsWith('=') || !isWhole || !isKnown) return undefined;
  return { row, cell, result, template, digest, standIn };
}

/** What stands in ROWS, if that is cells or what is left of them. */
function counted(formula: unknown): string | undefined {
  const inner = typeof formula === 'string' ? /^=ROWS\((.+)\)$/i.exec(formula)?.[1] : undefined;
  if (inner === undefined) return undefined;
  return inner.includes(GONE) ? GONE : referenceFrom(inner)?.sheet === undefined ? undefined : inner;
}

/** How many formulas are kept, read or not. */
export async function countKept(context: Excel.RequestContext): Promise<number> {
  const kept = await readKept(context);
  return kept.done && kept.value !== undefined ? kept.value.records.length + kept.value.unreadable.length : 0;
}

/** The same in a conversation of its own. */
export function readKeptCount(): Promise<Outcome<number>> {
  return reading(async (context) => done(await countKept(context)));
}
