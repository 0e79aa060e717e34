/**
 * The cells of a run's column on the sheet `Posted charges`. Its id is written last and taken away first: a
 * column without one is no run, so that Excel may fail at any moment in between.
 */

import type { Decimals } from '../core/money/minor';
import { sentenceOf, type Problem } from '../core/problem';
import { idKey } from '../core/run/run-record';
import {
  CHARGE_HEADER,
  columnOf,
  FIRST_RUN,
  HEAD_ROWS,
  RUN_LABELS,
  type KeptRun,
  type KeptRuns,
  type RunHead,
} from '../core/run/run-sheet';
import type { Block } from './cell-address';
import { chunksOf, valuesAt } from './cell-chunks';
import { digestOfRun } from './digest';
import { rangeAt } from './named-table';
import { amountFormat } from './number-formats';
import { done, refused, type Outcome } from './outcome';
import { paused } from './pause';
import { bodyOf, isOf, openRecords, readHeads, readRun, RECORDS, type RecordsSheet } from './run-records';

/** Writes a run where it stands, or beside the last one. */
export async function writeIn(
  context: Excel.RequestContext,
  run: KeptRun,
  decimals: Decimals,
): Promise<Outcome<true>> {
  const opened = (await openRecords(context)) ?? (await makeSheet(context));
  const heads = await readHeads(context, opened);
  if (!heads.ok) return unreadable(heads);
  const { sheet } = opened;
  const known = headOf(heads.value, run.id);
  const column = known?.column ?? opened.columns;
  if (known !== undefined) await announce(context, sheet, known, run.digest);
  const rows = await namesIn(context, opened);
  const { newRows, column: cells } = await paused(columnOf(run, rows, decimals));
  const names = newRows.map(({ tag, assetClass }) => [tag, assetClass]);
  const below = { row: Math.max(opened.rows, HEAD_ROWS), column: 0, rows: names.length, columns: FIRST_RUN };
  await writeCells(context, sheet, below, names, '@');
  await mendNames(context, sheet, below, names);
  const amounts = cells.slice(HEAD_ROWS).map((cell) => [cell]);
  const body = { row: HEAD_ROWS, column, rows: amounts.length, columns: 1 };
  await writeCells(context, sheet, body, amounts, amountFormat(decimals));
  await writeHead(context, sheet, column, cells.slice(0, HEAD_ROWS));
  return checked(context, run, decimals);
}

/** Until the amounts are the new ones either digest fits. */
async function announce(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { column, digest }: RunHead,
  next: string,
): Promise<void> {
  const row = RUN_LABELS.indexOf('Digest');
  rangeAt(sheet, { row, column, rows: 1, columns: 1 }).values = [[`${digest} ${next}`]];
  await context.sync();
}

export function unreadable({ problem }: { readonly problem: Problem }): Outcome<never> {
  return refused(sentenceOf(problem));
}

export function headOf(heads: readonly RunHead[], id: string): RunHead | undefined {
  return heads.find((head) => idKey(head.id) === idKey(id));
}

async function makeSheet(context: Excel.RequestContext): Promise<RecordsSheet> {
  const { worksheets } = context.workbook;
  const there = worksheets.getItemOrNullObject(RECORDS);
  there.load('name');
  await context.sync();
  const sheet = there.isNullObject ? worksheets.add(RECORDS) : worksheets.getItem(RECORDS);
  const labels: string[][] = [...RUN_LABELS.map((label) => [label, '']), CHARGE_HEADER.slice(0, FIRST_RUN)];
  rangeAt(sheet, { row: 0, column: 0, rows: HEAD_ROWS, columns: FIRST_RUN }).values = labels;
  await context.sync();
  return { sheet, rows: HEAD_ROWS, columns: FIRST_RUN };
}

async function namesIn(context: Excel.RequestContext, opened: RecordsSheet): Promise<KeptRuns['rows']> {
  const rows: { tag: string; assetClass: string }[] = [];
  for (const part of chunksOf(bodyOf(opened, 0, FIRST_RUN))) {
    for (const [tag, assetClass] of await valuesAt(context, opened.sheet, part)) {
      rows.push({ tag: String(tag), assetClass: String(assetClass) });
    }
  }
  return rows;
}

async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
  cells: readonly (readonly (string | number)[])[],
  format: string,
): Promise<void> {
  for (const part of chunksOf(block)) {
    const from = part.row - block.row;
    const range = rangeAt(sheet, part);
    range.numberFormat = Array.from({ length: part.rows }, () => Array<string>(part.columns).fill(format));
    range.values = cells.slice(from, from + part.rows).map((row) => [...row]);
    await written(context);
  }
}

/** Hosts differ in what an apostrophe at the start of a text does. */
async function mendNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
  names: readonly (readonly string[])[],
): Promise<void> {
  const cells = names.flatMap((row, r) =>
    row.flatMap((name, c) => {
      if (!name.startsWith("'")) return [];
      const cell = rangeAt(sheet, { row: block.row + r, column: block.column + c, rows: 1, columns: 1 });
      cell.load('values');
      return [{ name, cell }];
    }),
  );
  if (cells.length === 0) return;
  await context.sync();
  for (const { name, cell } of cells) {
    if ((cell.values as unknown[][])[0]?.[0] !== name) cell.values = [[`'${name}`]];
  }
  await context.sync();
}

export function written(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}

const HEAD_FORMATS: readonly string[] = [...RUN_LABELS, CHARGE_HEADER[FIRST_RUN]].map((label) =>
  label === 'From' || label === 'To' ? 'yyyy-mm-dd' : label === 'Entries' ? '0' : '@',
);

/** The id last. */
async function writeHead(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  column: number,
  head: readonly (string | number)[],
): Promise<void> {
  const range = rangeAt(sheet, { row: 0, column, rows: HEAD_ROWS, columns: 1 });
  range.numberFormat = HEAD_FORMATS.map((format) => [format]);
  const [id = '', ...rest] = head;
  const below = { row: 1, column, rows: HEAD_ROWS - 1, columns: 1 };
  rangeAt(sheet, below).values = rest.map((cell) => [cell]);
  await written(context);
  await mendNames(
    context,
    sheet,
    below,
    rest.map((cell) => [String(cell)]),
  );
  idCell(sheet, column).values = [[id]];
  await written(context);
}

export function idCell(sheet: Excel.Worksheet, column: number): Excel.Range {
  return rangeAt(sheet, { row: 0, column, rows: 1, columns: 1 });
}

/** Rows may be sorted and columns written by somebody else at the same moment. */
async function checked(
  context: Excel.RequestContext,
  run: KeptRun,
  decimals: Decimals,
): Promise<Outcome<true>> {
  return (await standsAt(context, run, decimals)) === undefined
    ? refused(`The charges on the sheet ${RECORDS} did not come out as they were written.`)
    : done(true);
}

/** Where a run stands with the amounts that it has; nothing where they are others. */
export async function standsAt(
  context: Excel.RequestContext,
  run: KeptRun,
  decimals: Decimals,
): Promise<{ readonly sheet: Excel.Worksheet; readonly column: number } | undefined> {
  const opened = await openRecords(context);
  if (opened === undefined) return undefined;
  const heads = await readHeads(context, opened);
  const head = heads.ok ? headOf(heads.value, run.id) : undefined;
  if (head === undefined || !isOf(head, run.digest)) return undefined;
  const read = await readRun(context, opened, head, decimals);
  const fits = read.ok && (await digestOfRun(read.value)) === run.digest;
  return fits ? { sheet: opened.sheet, column: head.column } : undefined;
}
