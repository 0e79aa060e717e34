/**
 * The table `Journal`: its columns are found by their headers, in any order; further columns are the
 * person's own and are left alone.
 */

import { POSTED_HEADER, type PostedColumn } from '../core/journal/posting';
import { addressOf } from './cell-address';
import { findTable, type NamedTable } from './named-table';
import { done, refused, type Outcome } from './outcome';

/** The name of the sheet and of the table. */
export const JOURNAL = 'Journal';

/** Column of an entry → its place in the table, from 0. */
export type Places = ReadonlyMap<PostedColumn, number>;

export interface JournalTable extends NamedTable {
  readonly places: Places;
}

/** The journal as it stands now; nothing where there is none. */
export async function findJournal(context: Excel.RequestContext): Promise<Outcome<JournalTable | undefined>> {
  const found = await findTable(context, JOURNAL);
  if (!found.done || found.value === undefined) return found as Outcome<undefined>;
  const { sheetName, whole, header } = found.value;
  const places = placesIn(header);
  if (typeof places === 'string') return refused(places, addressOf(sheetName, { ...whole, rows: 1 }));
  return done({ ...found.value, places });
}

/** Where the columns stand in a table that has just been made. */
export const NEW_PLACES: Places = new Map(POSTED_HEADER.map((name, i) => [name, i]));

/** The place of a column that {@link findJournal} has found. */
export function placeOf(places: Places, column: PostedColumn): number {
  return places.get(column) ?? 0;
}

/** The places, or the sentence that says what the header lacks. */
function placesIn(header: readonly unknown[]): Places | string {
  const keys = header.map(headerKey);
  const missing = POSTED_HEADER.filter((name) => !keys.includes(headerKey(name)));
  if (missing.length > 0) {
    const [columns, it] = missing.length === 1 ? ['column', 'it'] : ['columns', 'them'];
    const lacks = `The table ${JOURNAL} has no ${columns} ${missing.join(', ')}`;
    return `${lacks}: each line of an entry needs ${it}. Rename ${it} back or add ${it}, then post.`;
  }
  const twice = POSTED_HEADER.find(
    (name) => keys.indexOf(headerKey(name)) !== keys.lastIndexOf(headerKey(name)),
  );
  if (twice !== undefined) {
    return `The table ${JOURNAL} has two columns ${twice}. Rename one of them, then post.`;
  }
  return new Map(POSTED_HEADER.map((name) => [name, keys.indexOf(headerKey(name))]));
}

/** What case, spaces around a header and line breaks in it do not change. */
function headerKey(header: unknown): string {
  return String(header).trim().replace(/\s+/g, ' ').toLowerCase();
}
