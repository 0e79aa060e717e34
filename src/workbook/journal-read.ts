/**
 * What is already posted: the account, debit and credit of every line of the table `Journal`, in
 * one read. A cell that should hold an amount and does not is reported by its address, because a
 * balance that leaves it out is not the balance.
 */

import { addressOf } from './cell-address';
import { blockOf } from './cells';
import { beginsAsJournal, JOURNAL, NOT_A_JOURNAL } from './journal-place';
import { done, reading, refused, type Outcome } from './outcome';

export interface PostedLine {
  /** As it stands in the sheet. */
  readonly account: string;
  /** In currency; 0 for a blank cell. */
  readonly debit: number;
  readonly credit: number;
}

export interface PostedLines {
  readonly lines: readonly PostedLine[];
  /** One for each cell that is in no line: `Journal!C7 holds "1,500" …`. */
  readonly sentences: readonly string[];
}

/** One answer of Excel on the web is at most 5 MB, and this is asked again at every move. */
const MOST_LINES = 50_000;
const ACCOUNT = 1;

/** The posted lines; none where there is no table. */
export function readPostedLines(): Promise<Outcome<PostedLines>> {
  return reading(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(JOURNAL);
    table.load('name');
    await context.sync();
    return table.isNullObject ? done({ lines: [], sentences: [] }) : linesOf(context, table);
  });
}

async function linesOf(context: Excel.RequestContext, table: Excel.Table): Promise<Outcome<PostedLines>> {
  const sheet = table.worksheet;
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  sheet.load('name');
  header.load('values');
  body.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  if (!beginsAsJournal(header.values as unknown[][])) return refused(NOT_A_JOURNAL);
  const block = { ...blockOf(body), column: body.columnIndex + ACCOUNT, columns: 3 };
  if (block.rows > MOST_LINES) {
    const most = MOST_LINES.toLocaleString('en-US');
    return refused(`The table Journal has more than ${most} lines, too many to sum at every change.`);
  }
  const cells = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  cells.load('values');
  await context.sync();

  const at = (row: number, column: number): string =>
    addressOf(sheet.name, { row: block.row + row, column: block.column + column, rows: 1, columns: 1 });
  const read = (cells.values as unknown[][]).map((row, r) => lineOf(row, (column) => at(r, column)));
  return done({
    lines: read.flatMap(({ line }) => (line === undefined ? [] : [line])),
    sentences: read.flatMap(({ sentences }) => sentences),
  });
}

function lineOf(
  [account, debit, credit]: readonly unknown[],
  at: (column: number) => string,
): { readonly line?: PostedLine; readonly sentences: readonly string[] } {
  const name = String(account).trim();
  const amounts = [debit, credit].map((cell) => (cell === '' ? 0 : cell));
  const sentences = amounts.flatMap((cell, i) =>
    typeof cell === 'number' ? [] : [`${at(i + 1)} holds ${said(cell)} instead of a number.`],
  );
  const [left = 0, right = 0] = amounts.map((cell) => (typeof cell === 'number' ? cell : 0));
  if (name !== '') return { line: { account: name, debit: left, credit: right }, sentences };
  const isAmount = left !== 0 || right !== 0;
  return { sentences: isAmount ? [...sentences, `${at(0)} names no account for its amount.`] : sentences };
}

/** An error as it shows, a text in quotes. */
function said(cell: unknown): string {
  const text = String(cell);
  return text.startsWith('#') ? text : JSON.stringify(text.slice(0, 40));
}
