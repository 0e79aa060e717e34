/** One asset of a register by its tag: its row, and what it is read as. */

import { readText } from '../argument';
import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { finished } from '../steps';
import { findColumns, readHeaded } from '../table/headed';
import { tagKey } from './asset-events';
import { EVENT_COLUMNS, REGISTER_COLUMNS, type EventColumn, type RegisterColumn } from './columns';
import type { Holding } from './holding';
import { openRegister } from './holdings';
import type { Terms } from './terms';

type Cells = readonly (readonly unknown[])[];

export interface AssetRow {
  /** In the range, the header being row 1. */
  readonly row: number;
  /** As the register writes it. */
  readonly tag: string;
  readonly assetClass: string;
  readonly cells: readonly unknown[];
  readonly places: ReadonlyMap<RegisterColumn, number>;
}

/**
 * @param register The header first.
 * @param book Empty where the register has no books.
 * @problem not-understood for a tag that is in no row, or in several
 */
export function findAsset(register: Cells, tag: string, book: string): Result<AssetRow> {
  const wanted = tag.trim();
  if (wanted === '') return refuse('not-understood', 'asset', 'nothing', 'the tag of an asset');
  return andThen(findColumns('register', register[0] ?? [], REGISTER_COLUMNS), (places) => {
    const says = (row: readonly unknown[], column: RegisterColumn, text: string): boolean =>
      tagKey(textAt(row, places.get(column))) === tagKey(text);
    const rows = register.flatMap((row, i) => {
      const isOne = i > 0 && says(row, 'Asset', wanted) && (book === '' || says(row, 'Book', book));
      return isOne ? [i + 1] : [];
    });
    const [row, again] = rows;
    if (row === undefined)
      return refuse('not-understood', 'asset', shown(wanted), 'an asset of the register');
    if (again !== undefined) {
      const got = `${shown(wanted)}, which stands in rows ${row} and ${again}`;
      return refuse('not-understood', 'asset', got, 'a tag of one row alone');
    }
    const cells = register[row - 1] ?? [];
    const [own, assetClass] = [textAt(cells, places.get('Asset')), textAt(cells, places.get('Class'))];
    return ok({ row, tag: own, assetClass, cells, places });
  });
}

/** What a cell says, without the blanks around it; empty for what is no text. */
export function textAt(row: readonly unknown[], place: number | undefined): string {
  const text = readText('', row[place ?? -1]);
  return text.ok ? text.value.trim() : '';
}

/**
 * A row of cells as an asset, read by itself: the other rows may be in any state.
 *
 * @param events As {@link eventsOf} gives them; nothing where there are none.
 * @problem those of the row, and of its events
 */
export function readAlone(
  header: readonly unknown[],
  { row, cells }: Pick<AssetRow, 'row' | 'cells'>,
  events: Cells | undefined,
  terms: Terms,
): Result<Holding> {
  // Blank rows above it are none, but a problem names the row as the sheet counts it.
  const above = Array.from({ length: row - 2 }, () => []);
  return andThen(finished(openRegister([header, ...above, cells], null, events)), ({ entryAt }) =>
    entryAt(0, terms).read(),
  );
}

const EVENT_HEADER: readonly EventColumn[] = EVENT_COLUMNS.map(({ name }) => name);

/**
 * The events of an asset alone, the rows of others blank, under the usual header.
 *
 * @param events The header first; nothing where there is no table of them.
 * @problem not-understood for a column that is missing
 */
export function eventsOf(events: Cells | undefined, tag: string): Result<Cells> {
  if (events === undefined) return ok([EVENT_HEADER]);
  return andThen(readHeaded('events', events, EVENT_COLUMNS), ({ rows }) => {
    const own = events.map((): readonly unknown[] => []);
    own[0] = EVENT_HEADER;
    for (const { number, cell } of rows) {
      const text = readText('', cell('Asset'));
      if (text.ok && tagKey(text.value) === tagKey(tag)) own[number - 1] = EVENT_HEADER.map(cell);
    }
    return ok(own);
  });
}
