/**
 * Posting an entry: one write of all its lines, each with the entry's id, then a look at what the sheet
 * really holds. Others may write at the same moment and Excel may fail halfway, so what counts is what
 * stands afterwards: an entry that is not whole is marked in the journal, and said.
 */

import { POSTED_HEADER, type PostedColumn, type PostedRow } from '../core/journal/posting';
import type { Decimals } from '../core/money/minor';
import { checkEntry, type Meant, type Posted } from './journal-check';
import { cellFor, TEXT_COLUMNS } from './journal-difference';
import { addressOfLines, linesOfEntries } from './journal-lines';
import { placeFor, type ColumnedPlace } from './journal-place';
import { findJournal, JOURNAL, placeOf, type Places } from './journal-table';
import { makeTable, rangeAt } from './named-table';
import { done, refused, writing, type Outcome } from './outcome';

export type { Posted };

/** Posts the lines of one entry below what is there. */
export async function postEntry(rows: readonly PostedRow[], decimals: Decimals): Promise<Outcome<Posted>> {
  const entry = String(rows[0]?.Entry ?? '').trim();
  if (entry === '' || rows.some((row) => row.Entry !== entry)) {
    return refused('An entry has at least one line, and one id in all of them. Nothing was posted.');
  }
  const attempt: { written?: ColumnedPlace } = {};
  const posted = await writing<Posted | undefined>(async (context) => {
    const found = await findPlace(context, entry, rows.length);
    if (!found.done) return found;
    attempt.written = found.value;
    const sheet = write(context, found.value, rows, decimals);
    return done(await checkEntry(context, { entry, rows, place: found.value }, sheet));
  });
  if (posted.done) return posted.value === undefined ? refused(REPLACED) : done(posted.value);
  if (attempt.written === undefined) return posted;
  return whatStands({ entry, rows, place: attempt.written }, posted.refusal.sentence);
}

/** The next rows of the journal, if nothing there carries the id yet. */
async function findPlace(
  context: Excel.RequestContext,
  entry: string,
  lineCount: number,
): Promise<Outcome<ColumnedPlace>> {
  const found = await findJournal(context);
  if (!found.done) return found;
  const lines = await linesOfEntries(context, [entry], found.value);
  const standing = lines.get(entry) ?? [];
  if (standing.length > 0) {
    const at = addressOfLines(standing);
    return refused(`There are lines of an entry ${entry} at ${at} already.`, at);
  }
  return placeFor(context, found.value, lineCount);
}

/** Queues everything; the table first: where Excel refuses it, no line has been written yet. */
function write(
  context: Excel.RequestContext,
  place: ColumnedPlace,
  rows: readonly PostedRow[],
  decimals: Decimals,
): Excel.Worksheet {
  const { makes, table, lines, places } = place;
  const sheet =
    makes === 'nothing'
      ? context.workbook.worksheets.getItem(place.sheet)
      : makeTable(context, JOURNAL, POSTED_HEADER, { makes, sheet: place.sheet, block: table });
  if (makes === 'nothing') context.workbook.tables.getItem(JOURNAL).resize(rangeAt(sheet, table));
  const range = rangeAt(sheet, lines);
  range.numberFormat = rows.map(() => across(places, lines.columns, (column) => formatOf(column, decimals)));
  range.values = rows.map((row) => across(places, lines.columns, (column) => cellFor(column, row)));
  if (makes !== 'nothing') rangeAt(sheet, table).format.autofitColumns();
  return sheet;
}

/** A row as wide as the table; the person's own columns get `null`, which leaves them alone. */
function across<T>(places: Places, columns: number, cell: (column: PostedColumn) => T): T[] {
  const named = new Map(POSTED_HEADER.map((column) => [placeOf(places, column), column]));
  return Array.from({ length: columns }, (_, i) => {
    const column = named.get(i);
    return column === undefined ? (null as T) : cell(column);
  });
}

function formatOf(column: PostedColumn, decimals: Decimals): string {
  if (TEXT_COLUMNS.includes(column)) return '@';
  if (column === 'Date') return 'yyyy-mm-dd';
  if (column === 'Posted at') return 'yyyy-mm-dd hh:mm';
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** After a failure whose time is not known: a new conversation looks, marks and says. */
async function whatStands(meant: Meant, failure: string): Promise<Outcome<Posted>> {
  const looked = await writing<Posted | undefined>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(meant.place.sheet);
    sheet.load('name');
    await context.sync();
    return done(sheet.isNullObject ? undefined : await checkEntry(context, meant, sheet));
  });
  if (!looked.done) {
    return refused(
      `${failure} Lines of the entry ${meant.entry} may stand without a mark: look for it in the column Entry before you post again.`,
    );
  }
  if (looked.value === undefined) return refused(`${failure} Nothing of the entry was posted.`);
  const [first, ...rest] = looked.value.differences;
  const sentence = `${failure} ${first?.sentence ?? 'All lines of the entry stand all the same.'}`;
  return done({ ...looked.value, differences: [{ sentence }, ...rest] });
}

const REPLACED =
  'None of the lines stand: somebody wrote to the same rows at the same moment. Post the entry again.';
