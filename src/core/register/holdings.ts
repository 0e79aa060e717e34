/**
 * The door of a whole register: its columns, its books, its events, and every row as an asset or as
 * the problem in its place.
 */

import { isNotGiven, oneOf, readText } from '../argument';
import { shown, type Problem } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { finished, saying, type Steps } from '../steps';
import { headedInSteps, readHeader, type Headed, type Places } from '../table/headed';
import { readAssetEvents, tagKey, type AssetEvents } from './asset-events';
import { REGISTER_COLUMNS, type RegisterColumn } from './columns';
import { readHolding, type Holding } from './holding';
import type { Row, Terms } from './terms';

/** A row of the register: its names, and the asset or its problem, read when it is asked for. */
export interface Entry {
  readonly tag: string;
  readonly assetClass: string;
  /** A hundred thousand assets are read one after the other, and none is kept. */
  readonly read: () => Result<Holding>;
}

/** Assets over a span: each is made when it is asked for, so that a hundred thousand take no room. */
export interface Entries {
  readonly count: number;
  readonly at: (index: number) => Entry;
}

/** A register whose columns, book and events are known; its rows are still to be read, one by one. */
export interface OpenRegister {
  readonly count: number;
  /** The book it was opened for, or its only one; empty where it has none. */
  readonly book: string;
  readonly entryAt: (index: number, terms: Terms) => Entry;
}

/** How many rows are looked at in a step. */
const ROWS_A_STEP = 200;

/**
 * @param book Which of several books; needed where there are several.
 * @problem not-understood for a missing column, a book that is none or that is needed, events of no asset
 */
export function readHoldings(
  register: unknown,
  book: unknown,
  events: unknown,
  terms: Terms,
): Result<Entries> {
  return finished(holdingsInSteps(register, book, events, terms));
}

/**
 * {@link readHoldings} for registers that are long.
 *
 * @yields 0: no asset is read yet
 */
export function* holdingsInSteps(
  register: unknown,
  book: unknown,
  events: unknown,
  terms: Terms,
): Steps<Result<Entries>> {
  const opened = yield* openRegister(register, book, events);
  return andThen(opened, ({ count, entryAt }) => ok({ count, at: (index) => entryAt(index, terms) }));
}

/**
 * The whole of a register before its first asset, for those of a hundred thousand rows.
 *
 * @yields 0: no asset is read yet
 * @problem those of {@link readHoldings}
 */
export function* openRegister(
  register: unknown,
  book: unknown,
  events: unknown,
): Steps<Result<OpenRegister>> {
  // Rows that were looked at are not assets that were read.
  const table = yield* saying(() => 0, tableInSteps(register));
  if (!table.ok) return table;
  const rows = yield* rowsOfBook(table.value, book);
  if (!rows.ok) return rows;
  const hasEvents = !isNotGiven(events);
  const known = yield* tagsOf(hasEvents ? table.value.rows : []);
  const byTag = readAssetEvents(events, new Set(known.keys()));
  if (!byTag.ok) return byTag;
  const seen = yield* tagsOf(byTag.value.size > 0 ? rows.value.rows : []);
  const own = rows.value.rows;
  return ok({
    count: own.length,
    book: rows.value.book,
    entryAt: (index, terms) => entryOf(own[index] as Row, byTag.value, seen, terms),
  });
}

function* tableInSteps(register: unknown): Steps<Result<Headed<RegisterColumn>>> {
  return andThen(yield* headedInSteps('register', register, REGISTER_COLUMNS), withLife);
}

/**
 * The header of a register, for those whose rows come one after the other.
 *
 * @problem not-understood for a column that is missing or stands there twice
 */
export function readRegisterHeader(header: readonly unknown[]): Result<Places<RegisterColumn>> {
  return andThen(readHeader('register', header, REGISTER_COLUMNS), withLife);
}

function withLife<Table extends Pick<Headed<RegisterColumn>, 'has'>>(table: Table): Result<Table> {
  if (table.has('Life') || table.has('Life months')) return ok(table);
  const takes = 'a table with a column Life, in years, or Life months';
  return refuse('not-understood', 'register', 'no column Life', takes);
}

/** The rows of one book, and its name; empty where the register has no books. */
interface BookRows {
  readonly rows: readonly Row[];
  readonly book: string;
}

function* rowsOfBook({ has, rows }: Headed<RegisterColumn>, given: unknown): Steps<Result<BookRows>> {
  if (!has('Book')) {
    if (isNotGiven(given)) return ok({ rows, book: '' });
    return refuse('not-understood', 'book', shown(given), 'nothing: the register has no column Book');
  }
  const byBook = new Map<string, { name: string; readonly own: Row[] }>();
  for (const [index, row] of rows.entries()) {
    const name = tagOf(row, 'Book');
    if (!name.ok) return name;
    const key = tagKey(name.value);
    const known = byBook.get(key);
    if (known === undefined) {
      byBook.set(key, { name: name.value, own: [row] });
    } else {
      known.name = name.value;
      known.own.push(row);
    }
    if ((index + 1) % ROWS_A_STEP === 0) yield 0;
  }
  const books = [...byBook.values()].map(({ name }) => name);
  if (isNotGiven(given)) {
    if (books.length < 2) return ok({ rows, book: books[0] ?? '' });
    return refuse('not-understood', 'book', 'nothing', `one of the books of the register: ${oneOf(books)}`);
  }
  return andThen(readText('book', given), (name) => {
    const own = byBook.get(tagKey(name))?.own;
    if (own !== undefined) return ok({ rows: own, book: name });
    return refuse(
      'not-understood',
      'book',
      shown(given),
      `one of the books of the register: ${oneOf(books)}`,
    );
  });
}

/** How many rows there are of each tag, by {@link tagKey}. */
function* tagsOf(rows: readonly Row[]): Steps<ReadonlyMap<string, number>> {
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const tag = tagOf(row, 'Asset');
    if (tag.ok) seen.set(tagKey(tag.value), (seen.get(tagKey(tag.value)) ?? 0) + 1);
    if ((index + 1) % ROWS_A_STEP === 0) yield 0;
  }
  return seen;
}

/**
 * @param seen How many rows there are of each tag, by {@link tagKey}; only those that events name are asked for.
 */
export function entryOf(
  row: Row,
  events: AssetEvents,
  seen: ReadonlyMap<string, number>,
  terms: Terms,
): Entry {
  const [named, ofClass] = [tagOf(row, 'Asset'), tagOf(row, 'Class')];
  const tag = named.ok ? named.value : '';
  const assetClass = ofClass.ok ? ofClass.value : '';
  const bad = [named, ofClass].find((name) => !name.ok);
  if (bad !== undefined && !bad.ok) return { tag, assetClass, read: () => bad };
  const own = events.size === 0 ? [] : (events.get(tagKey(tag)) ?? []);
  if (own.length > 0 && (seen.get(tagKey(tag)) ?? 0) > 1) {
    return { tag, assetClass, read: () => ({ ok: false, problem: severalOf(row, tag) }) };
  }
  return { tag, assetClass, read: () => readHolding(row, own, terms) };
}

function severalOf(row: Row, tag: string): Problem {
  const takes = 'a tag of its own, as events name it';
  return {
    kind: 'not-understood',
    argument: `register row ${row.number}, Asset`,
    got: `${shown(tag)} again`,
    takes,
  };
}

function tagOf(row: Row, column: 'Asset' | 'Class' | 'Book'): Result<string> {
  const given = row.cell(column);
  // As nearly all are: no sentence has to be ready for it.
  if (typeof given === 'string') return ok(given.trim());
  return andThen(readText(`register row ${row.number}, ${column}`, given), (text) => ok(text.trim()));
}
