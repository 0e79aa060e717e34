/**
 * The door of a whole register: its columns, its books, its events, and every row as an asset or as
 * the problem in its place.
 */

import { isNotGiven, oneOf, readText } from '../argument';
import { shown, type Problem } from '../problem';
import { all, andThen, ok, refuse, type Result } from '../result';
import { readHeaded, type Headed } from '../table/headed';
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

/**
 * @param book Which of several books; needed where there are several.
 * @problem not-understood for a missing column, a book that is none or that is needed, events of no asset
 */
export function readHoldings(
  register: unknown,
  book: unknown,
  events: unknown,
  terms: Terms,
): Result<readonly Entry[]> {
  return andThen(readTable(register), (table) =>
    andThen(rowsOfBook(table, book), (rows) => {
      const tags = table.rows.map((row) => tagOf(row, 'Asset'));
      const known = new Set(tags.flatMap((tag) => (tag.ok ? [tagKey(tag.value)] : [])));
      return andThen(readAssetEvents(events, known), (byTag) => ok(entriesOf(rows, byTag, terms)));
    }),
  );
}

function readTable(register: unknown): Result<Headed<RegisterColumn>> {
  return andThen(readHeaded('register', register, REGISTER_COLUMNS), (table) =>
    table.has('Life') || table.has('Life months')
      ? ok(table)
      : refuse(
          'not-understood',
          'register',
          'no column Life',
          'a table with a column Life, in years, or Life months',
        ),
  );
}

function rowsOfBook({ has, rows }: Headed<RegisterColumn>, given: unknown): Result<readonly Row[]> {
  if (!has('Book')) {
    if (isNotGiven(given)) return ok(rows);
    return refuse('not-understood', 'book', shown(given), 'nothing: the register has no column Book');
  }
  const names = all<string[]>(rows.map((row) => tagOf(row, 'Book')));
  if (!names.ok) return names;
  const books = [...new Map(names.value.map((name) => [tagKey(name), name])).values()];
  if (isNotGiven(given)) {
    if (books.length < 2) return ok(rows);
    return refuse('not-understood', 'book', 'nothing', `one of the books of the register: ${oneOf(books)}`);
  }
  return andThen(readText('book', given), (name) => {
    const wanted = tagKey(name);
    const own = rows.filter((_, index) => tagKey(names.value[index] ?? '') === wanted);
    if (own.length > 0) return ok(own);
    return refuse(
      'not-understood',
      'book',
      shown(given),
      `one of the books of the register: ${oneOf(books)}`,
    );
  });
}

function entriesOf(rows: readonly Row[], events: AssetEvents, terms: Terms): readonly Entry[] {
  const seen = new Map<string, number>();
  if (events.size > 0) {
    for (const row of rows) {
      const tag = tagOf(row, 'Asset');
      if (tag.ok) seen.set(tagKey(tag.value), (seen.get(tagKey(tag.value)) ?? 0) + 1);
    }
  }
  return rows.map((row) => entryOf(row, events, seen, terms));
}

function entryOf(row: Row, events: AssetEvents, seen: ReadonlyMap<string, number>, terms: Terms): Entry {
  const [tag, assetClass] = [tagOf(row, 'Asset'), tagOf(row, 'Class')];
  const names = { tag: tag.ok ? tag.value : '', assetClass: assetClass.ok ? assetClass.value : '' };
  const bad = [tag, assetClass].find((name) => !name.ok);
  if (bad !== undefined && !bad.ok) return { ...names, read: () => bad };
  const own = events.get(tagKey(names.tag)) ?? [];
  if (own.length > 0 && (seen.get(tagKey(names.tag)) ?? 0) > 1) {
    return { ...names, read: () => ({ ok: false, problem: severalOf(row, names.tag) }) };
  }
  return { ...names, read: () => readHolding(row, own, terms) };
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
  return andThen(readText(`register row ${row.number}, ${column}`, row.cell(column)), (text) =>
    ok(text.trim()),
  );
}
