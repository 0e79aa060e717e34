/**
 * Posting an entry: one write of all its lines as rows of the table `Journal`, then a look at
 * what the sheet really holds. Account and memo are formatted as text before they are written, so
 * that a memo of `=1+1` stays the words it is.
 */

import { JOURNAL_HEADER } from '../core/journal/journal';
import type { Decimals } from '../core/money/minor';
import type { Block } from './cell-address';
import { differences, type Difference } from './journal-difference';
import { JOURNAL, placeFor, type JournalPlace } from './journal-place';
import { done, writing, type Outcome } from './outcome';

/** One line in the order of {@link JOURNAL_HEADER}; `""` is a blank cell. */
export type JournalRow = readonly (string | number)[];

export interface Posted {
  /** The cells of the lines: `Journal!A8:E9`. */
  readonly address: string;
  readonly lineCount: number;
  /** What the sheet holds otherwise than it was written; none when all is well. */
  readonly differences: readonly Difference[];
}

/** Writes the lines below what is there. */
export function insertJournalEntry(
  rows: readonly JournalRow[],
  decimals: Decimals,
): Promise<Outcome<Posted>> {
  return writing(async (context) => {
    const found = await placeFor(context, rows.length);
    if (!found.done) return found;
    const place = found.value;
    const sheet = sheetOf(context, place);
    makeRoom(context, sheet, place);
    const lines = rangeOf(sheet, place.lines);
    lines.numberFormat = rows.map(() => formats(decimals));
    lines.values = rows.map((row) => [...row]);
    if (place.makes !== 'nothing') rangeOf(sheet, place.table).format.autofitColumns();
    const wrong = await readBack(context, lines, place, rows);
    return done({ address: place.address, lineCount: rows.length, differences: wrong });
  });
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function sheetOf(context: Excel.RequestContext, place: JournalPlace): Excel.Worksheet {
  const { worksheets } = context.workbook;
  return place.makes === 'sheet and table' ? worksheets.add(JOURNAL) : worksheets.getItem(place.sheet);
}

/** The table first: where Excel refuses it, nothing has been written yet. */
function makeRoom(context: Excel.RequestContext, sheet: Excel.Worksheet, place: JournalPlace): void {
  if (place.makes === 'nothing') {
    context.workbook.tables.getItem(JOURNAL).resize(rangeOf(sheet, place.table));
    return;
  }
  const table = sheet.tables.add(rangeOf(sheet, place.table), true);
  table.name = JOURNAL;
  table.style = 'TableStyleLight1';
  table.getHeaderRowRange().values = [[...JOURNAL_HEADER]];
}

function formats(decimals: Decimals): string[] {
  const amount = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return ['yyyy-mm-dd', '@', amount, amount, '@'];
}

/**
 * Compares the sheet with what was meant. Hosts differ in what an apostrophe at the start of a
 * text does, so a text that came out otherwise gets one more try with an apostrophe before it.
 */
async function readBack(
  context: Excel.RequestContext,
  lines: Excel.Range,
  place: JournalPlace,
  rows: readonly JournalRow[],
): Promise<readonly Difference[]> {
  const compared = async (): Promise<readonly Difference[]> => {
    lines.load('values, text');
    await context.sync();
    return differences(place, rows, lines.values as unknown[][], lines.text);
  };
  const wrong = await compared();
  if (!wrong.some(({ isText }) => isText)) return wrong;
  const again = (r: number, c: number): boolean =>
    wrong.some((w) => w.isText && w.row === r && w.column === c);
  lines.values = rows.map((row, r) => row.map((cell, c) => (again(r, c) ? `'${cell}` : null)));
  return compared();
}
