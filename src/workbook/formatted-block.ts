/**
 * Writing a block of cells with its looks, from the active cell on: a formula that spills, or what stands in
 * every cell. It goes where the person has seen it would go, or nowhere.
 */

import type { Block } from './cell-address';
import { blockOf } from './cells';
import { firstError, placeForFormula, type FormulaPlace, type InsertedFormula } from './formula-place';
import { rangeAt } from './named-table';
import { done, writing, type Outcome } from './outcome';

/** What a cell is given: a number, a text, or a formula that begins with `=`. */
export type Entry = string | number;

export interface FormattedBlock {
  /** The cells, header and total included; or the one formula whose result fills them all. */
  readonly entries: readonly (readonly Entry[])[];
  readonly rows: number;
  readonly columns: readonly BlockColumn[];
  /** Whether the last row is a total. */
  readonly hasTotal: boolean;
  /** Makes all but the total a table; its name, or the next free one after it. */
  readonly table?: string;
}

export interface BlockColumn {
  /** Below the header. */
  readonly format: string;
  /** The most characters that the column shows. */
  readonly characters: number;
}

/** How wide a digit is in the font of a new workbook, and what stands beside the digits of a cell. */
const [DIGIT_POINTS, MARGIN_POINTS] = [5.6, 9];

/** @param place Where it was seen to go. */
export function writeBlock(
  written: FormattedBlock,
  { cell, address }: FormulaPlace,
): Promise<Outcome<InsertedFormula>> {
  return writing(async (context) => {
    const { rows, columns } = written;
    const found = await placeForFormula(context, rows, columns.length, cell);
    if (!found.done) return found;
    const { active } = found.value;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const block: Block = { ...blockOf(active), rows, columns: columns.length };
    const name = await freeName(context, written.table);
    await widen(context, sheet, block, columns);
    const header = columns.map(() => 'General');
    const body = columns.map(({ format }) => format);
    // Before the entries: in a cell of text a formula would stay its own words.
    rangeAt(sheet, block).numberFormat = Array.from({ length: rows }, (_, r) => (r === 0 ? header : body));
    enter(sheet, block, written.entries);
    look(sheet, block, written.hasTotal);
    if (name !== undefined) makeTable(sheet, { ...block, rows: rows - (written.hasTotal ? 1 : 0) }, name);
    const stands = rangeAt(sheet, sized(block, written.entries));
    stands.load('values, valueTypes');
    await context.sync();
    const error = firstError(stands);
    return done(error === undefined ? { address, cell } : { address, cell, error });
  });
}

function sized(block: Block, entries: FormattedBlock['entries']): Block {
  return { ...block, rows: entries.length, columns: entries[0]?.length ?? 0 };
}

function enter(sheet: Excel.Worksheet, block: Block, entries: FormattedBlock['entries']): void {
  rangeAt(sheet, sized(block, entries)).formulas = entries.map((row) => [...row]);
}

function look(sheet: Excel.Worksheet, block: Block, hasTotal: boolean): void {
  const header = rangeAt(sheet, { ...block, rows: 1 });
  header.format.font.bold = true;
  header.format.horizontalAlignment = 'Right';
  header.format.borders.getItem('EdgeBottom').style = 'Continuous';
  if (!hasTotal) return;
  const total = rangeAt(sheet, { ...block, row: block.row + block.rows - 1, rows: 1 });
  total.format.font.bold = true;
  total.format.borders.getItem('EdgeTop').style = 'Continuous';
}

function makeTable(sheet: Excel.Worksheet, block: Block, name: string): void {
  const table = sheet.tables.add(rangeAt(sheet, block), true);
  table.name = name;
  table.style = 'TableStyleLight1';
}

/** Only wider: what stands above and below keeps its room. */
async function widen(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
  columns: readonly BlockColumn[],
): Promise<void> {
  const across = columns.map((_, c) => rangeAt(sheet, { ...block, column: block.column + c, columns: 1 }));
  across.forEach(({ format }) => format.load('columnWidth'));
  await context.sync();
  across.forEach(({ format }, c) => {
    const needed = (columns[c]?.characters ?? 0) * DIGIT_POINTS + MARGIN_POINTS;
    if (format.columnWidth < needed) format.columnWidth = needed;
  });
}

/** How many numbered names are tried. */
const MOST_NAMES = 100;

/** Tables and defined names share one list of names. */
async function freeName(context: Excel.RequestContext, wanted?: string): Promise<string | undefined> {
  if (wanted === undefined) return undefined;
  const { tables, names } = context.workbook;
  const tried = Array.from({ length: MOST_NAMES }, (_, i) => {
    const name = i === 0 ? wanted : `${wanted}${i + 1}`;
    return { name, table: tables.getItemOrNullObject(name), named: names.getItemOrNullObject(name) };
  });
  tried.forEach(({ table, named }) => {
    table.load('name');
    named.load('type');
  });
  await context.sync();
  // Where all of them are taken it stays a block of cells.
  return tried.find(({ table, named }) => table.isNullObject && named.isNullObject)?.name;
}
