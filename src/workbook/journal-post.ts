/**
 * Posting entries: one write of all their lines, each with its entry's id, then a look at what the sheet
 * really holds. Others may write at the same moment and Excel may fail halfway, so what counts is what
 * stands afterwards: an entry that is not whole is marked in the journal, and said.
 */

import { POSTED_HEADER, type PostedColumn, type PostedRow } from '../core/journal/posting';
import type { Decimals } from '../core/money/minor';
import { checkEntries, type Checked, type Meant, type Posted } from './journal-check';
import { cellFor, TEXT_COLUMNS } from './journal-difference';
import { isCollision, lookBefore, putBack } from './journal-collision';
import { addressOfLines, linesOfEntries, type LinesById } from './journal-lines';
import { placeFor, type ColumnedPlace } from './journal-place';
import { findJournal, JOURNAL, placeOf, type Places } from './journal-table';
import { makeTable, rangeAt } from './named-table';
import { amountFormat, DAY_FORMAT, TEXT_FORMAT } from './number-formats';
import { done, refused, writing, type Outcome } from './outcome';

export type { Posted };

/** Lines that carry one id. */
export interface EntryRows {
  readonly id: string;
  readonly rows: readonly PostedRow[];
}

/** What stands of entries that were written at once. */
export interface PostedEntries {
  /** In their order; nothing where no line of an entry stands. */
  readonly posted: readonly (Checked | undefined)[];
  /** What broke off the conversation, after which all was looked at anew. */
  readonly failure?: string;
}

/** Posts the lines of one entry below what is there. */
export async function postEntry(rows: readonly PostedRow[], decimals: Decimals): Promise<Outcome<Posted>> {
  const id = String(rows[0]?.Entry ?? '').trim();
  if (!isEntry({ id, rows })) {
    return refused('An entry has at least one line, and one id in all of them. Nothing was posted.');
  }
  const posted = await postEntries([{ id, rows }], decimals);
  return posted.done ? singlePosted(posted.value) : posted;
}

/** Whether some lines are those of one entry. */
export function isEntry({ id, rows }: EntryRows): boolean {
  return id !== '' && rows.length > 0 && rows.every((row) => row.Entry === id);
}

function singlePosted({ posted, failure }: PostedEntries): Outcome<Posted> {
  const [one] = posted;
  if (one === undefined) {
    return refused(failure === undefined ? REPLACED : `${failure} Nothing of the entry was posted.`);
  }
  const { address, lineCount, entry, isWhole, differences } = one;
  if (failure === undefined) return done({ address, lineCount, entry, isWhole, differences });
  const [first, ...rest] = differences;
  const sentence = `${failure} ${first?.sentence ?? 'All lines of the entry stand all the same.'}`;
  return done({ address, lineCount, entry, isWhole, differences: [{ sentence }, ...rest] });
}

/**
 * Posts entries below what is there, in one write.
 *
 * @param since The first row, from 0, that is searched for their ids; what is above was searched already.
 */
export async function postEntries(
  entries: readonly EntryRows[],
  decimals: Decimals,
  since = 0,
): Promise<Outcome<PostedEntries>> {
  const attempt: { written?: readonly Meant[] } = {};
  const posted = await writing<readonly (Checked | undefined)[]>(async (context) => {
    const found = await findPlace(context, entries, since);
    if (!found.done) return found;
    const meant = meantAt(found.value, entries);
    attempt.written = meant;
    const rows = entries.flatMap((entry) => entry.rows);
    const sheet = await write(context, found.value, rows, decimals);
    return sheet === undefined ? refused(COLLIDED) : done(await checkEntries(context, meant, sheet));
  });
  if (posted.done) return done({ posted: posted.value });
  if (attempt.written === undefined) return posted;
  return whatStands(attempt.written, posted.refusal.sentence);
}

/** The next rows of the journal, if nothing there carries one of the ids yet. */
async function findPlace(
  context: Excel.RequestContext,
  entries: readonly EntryRows[],
  since: number,
): Promise<Outcome<ColumnedPlace>> {
  const found = await findJournal(context);
  if (!found.done) return found;
  const ids = entries.map(({ id }) => id);
  const taken = refusedIfTaken(await linesOfEntries(context, ids, found.value, undefined, since));
  if (taken !== undefined) return taken;
  return placeFor(
    context,
    found.value,
    entries.reduce((sum, { rows }) => sum + rows.length, 0),
  );
}

/** Refuses where lines carry one of the ids already. */
export function refusedIfTaken(lines: LinesById): Outcome<never> | undefined {
  for (const [id, standing] of lines) {
    if (standing.length === 0) continue;
    const at = addressOfLines(standing);
    return refused(`There are lines of an entry ${id} at ${at} already.`, at);
  }
  return undefined;
}

/** Each entry with the place of its own lines. */
function meantAt(place: ColumnedPlace, entries: readonly EntryRows[]): readonly Meant[] {
  let { row } = place.lines;
  return entries.map(({ id, rows }) => {
    const lines = { ...place.lines, row, rows: rows.length };
    row += rows.length;
    return { entry: id, rows, place: { ...place, lines } };
  });
}

/**
 * Writes everything at once; the table first: where Excel refuses it, no line has been written yet.
 *
 * @returns Nothing where somebody was faster: then what they wrote stands again.
 */
async function write(
  context: Excel.RequestContext,
  place: ColumnedPlace,
  rows: readonly PostedRow[],
  decimals: Decimals,
): Promise<Excel.Worksheet | undefined> {
  const { makes, table, lines, places } = place;
  if (makes !== 'nothing') {
    const made = makeTable(context, JOURNAL, POSTED_HEADER, { makes, sheet: place.sheet, block: table });
    writeLines(made, place, rows, decimals);
    rangeAt(made, table).format.autofitColumns();
    return made;
  }
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const before = lookBefore(context, sheet, lines);
  context.workbook.tables.getItem(JOURNAL).resize(rangeAt(sheet, table));
  writeLines(sheet, place, rows, decimals);
  await context.sync();
  const ours = columnsOf(places);
  const isOurs = (column: number): boolean => ours.has(column);
  if (!isCollision(before, isOurs, table)) return sheet;
  putBack(context, sheet, before, isOurs);
  await context.sync();
  return undefined;
}

function writeLines(
  sheet: Excel.Worksheet,
  { lines, places }: ColumnedPlace,
  rows: readonly PostedRow[],
  decimals: Decimals,
): void {
  const range = rangeAt(sheet, lines);
  range.numberFormat = rows.map(() => across(places, lines.columns, (column) => formatOf(column, decimals)));
  range.values = rows.map((row) => across(places, lines.columns, (column) => cellFor(column, row)));
}

/** A row as wide as the table; the person's own columns get `null`, which leaves them alone. */
function across<T>(places: Places, columns: number, cell: (column: PostedColumn) => T): T[] {
  const named = columnsOf(places);
  return Array.from({ length: columns }, (_, i) => {
    const column = named.get(i);
    return column === undefined ? (null as T) : cell(column);
  });
}

/** Our columns by where they stand in the table. */
function columnsOf(places: Places): ReadonlyMap<number, PostedColumn> {
  return new Map(POSTED_HEADER.map((column) => [placeOf(places, column), column]));
}

function formatOf(column: PostedColumn, decimals: Decimals): string {
  if (TEXT_COLUMNS.includes(column)) return TEXT_FORMAT;
  if (column === 'Date') return DAY_FORMAT;
  if (column === 'Posted at') return 'yyyy-mm-dd hh:mm';
  return amountFormat(decimals);
}

/** After a failure whose time is not known: a new conversation looks, marks and says. */
async function whatStands(meant: readonly Meant[], failure: string): Promise<Outcome<PostedEntries>> {
  const looked = await writing<readonly (Checked | undefined)[]>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(meant[0]?.place.sheet ?? '');
    sheet.load('name');
    await context.sync();
    return done(sheet.isNullObject ? [] : await checkEntries(context, meant, sheet));
  });
  if (looked.done) return done({ posted: looked.value, failure });
  const [first, last] = [meant[0]?.entry ?? '', meant.at(-1)?.entry ?? ''];
  const [which, them] = first === last ? [`entry ${first}`, 'it'] : [`entries ${first} to ${last}`, 'them'];
  return refused(
    `${failure} Lines of the ${which} may stand without a mark: look for ${them} in the column Entry before you post again.`,
  );
}

const COLLIDED = 'Somebody posted at the same moment: what they wrote stands, and yours was taken back.';
const REPLACED =
  'None of the lines stand: somebody wrote to the same rows at the same moment. Post the entry again.';
