/** The rows of a register as assets, one after the other, by the door that the sheet's functions use. */

import { readText } from '../core/argument';
import { shown } from '../core/problem';
import { tagKey, type AssetEvents } from '../core/register/asset-events';
import { entryOf, readRegisterHeader, type Entry } from '../core/register/holdings';
import type { Row } from '../core/register/terms';
import { headedRow } from '../core/table/headed';
import { refuseBookless, refuseBooks } from './books';
import { cellsOf, figurePlaces } from './cell';
import { Failure, must } from './failure';
import type { Fields } from './records';
import { name } from './tally';
import type { Work } from './work';

export interface RegisterRow {
  readonly row: Row;
  readonly entry: Entry;
}

/** What is learnt of the register while its rows are read. */
export interface Learnt {
  readonly books: Map<string, string>;
  readonly named: Map<string, number>;
}

/** @returns Nothing for a blank row, and for one of another book. */
export type ReadRow = (fields: Fields, number: number) => RegisterRow | undefined;

/** Tags that stand there twice are refused before anything is read by them. */
const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/**
 * @param columns The header of the register.
 * @param book The one that is asked for.
 * @param learnt Is added to.
 * @throws Failure for a column that is missing, for fields that were not told apart, and what {@link refuseBooks} refuses
 */
export function rowReader(
  columns: Fields,
  { books: how, terms }: Pick<Work, 'books' | 'terms'>,
  book: string | undefined,
  events: AssetEvents,
  { books, named }: Learnt,
): ReadRow {
  refuseOneField(columns);
  const places = must(readRegisterHeader(columns));
  const figures = figurePlaces(places);
  const hasBooks = places.has('Book');
  if (!hasBooks) refuseBookless(book);
  const wanted = book === undefined ? undefined : tagKey(book);
  const isOwn = (row: Row): boolean => {
    const text = textOf(row, 'Book');
    const key = tagKey(text);
    if (!books.has(key)) {
      books.set(key, text);
      refuseBooks(books, book, how, false);
    }
    return wanted === undefined || key === wanted;
  };
  return (fields, number) => {
    const row = headedRow(places, cellsOf(fields, figures), number);
    if (row === undefined) return undefined;
    const own = !hasBooks || isOwn(row);
    if (events.size > 0) {
      const tag = tagKey(textOf(row, 'Asset'));
      // A check of each book finds such tags by itself.
      if (events.has(tag)) name(named, tag, own && how !== 'each' ? number : 0);
    }
    return own ? { row, entry: entryOf(row, events, NO_COUNTS, terms) } : undefined;
  };
}

/** Most files of one field are of fields that something else stands between. */
function refuseOneField([field = '', ...others]: Fields): void {
  if (others.length > 0 || !/[;\t|]/.test(field)) return;
  throw new Failure(`The header is one field, ${shown(field)}; --delimiter says what stands between fields.`);
}

function textOf(row: Row, column: 'Asset' | 'Book'): string {
  const text = readText(column, row.cell(column));
  return text.ok ? text.value.trim() : '';
}
