/**
 * The events table of a register: each row names its asset. They are sorted to their assets here,
 * and read with the asset they belong to.
 */

import { isNotGiven, readText } from '../argument';
import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { readHeaded, type HeadedRow } from '../table/headed';
import { EVENT_COLUMNS, type EventColumn } from './columns';

/** The rows of each asset, by {@link tagKey}. */
export type AssetEvents = ReadonlyMap<string, readonly HeadedRow<EventColumn>[]>;

/** Tags are one where Excel would call them one: whatever their case and the blanks around them. */
export function tagKey(tag: string): string {
  return tag.trim().toLowerCase();
}

/**
 * @param tags Every tag of the register.
 * @problem not-understood for a missing column, and for an asset that is not in the register
 */
export function readAssetEvents(given: unknown, tags: ReadonlySet<string>): Result<AssetEvents> {
  return andThen(eventsByTag(given), (byTag) => ofRegister(byTag, tags));
}

/**
 * The events of a register whose tags are not known yet.
 *
 * @problem not-understood for a missing column
 */
export function eventsByTag(given: unknown): Result<AssetEvents> {
  const byTag = new Map<string, HeadedRow<EventColumn>[]>();
  if (isNotGiven(given)) return ok(byTag);
  return andThen(readHeaded('events', given, EVENT_COLUMNS), ({ rows }) => {
    for (const row of rows) {
      const tag = tagOf(row);
      if (!tag.ok) return tag;
      const known = byTag.get(tagKey(tag.value));
      if (known === undefined) byTag.set(tagKey(tag.value), [row]);
      else known.push(row);
    }
    return ok(byTag);
  });
}

/**
 * The events, if each is of an asset that is there.
 *
 * @problem not-understood for the first that is of none
 */
export function ofRegister(events: AssetEvents, tags: Pick<ReadonlySet<string>, 'has'>): Result<AssetEvents> {
  for (const [key, [row]] of events) {
    if (tags.has(key) || row === undefined) continue;
    return andThen(tagOf(row), (tag) =>
      refuse('not-understood', placeOf(row), shown(tag), 'an asset of the register'),
    );
  }
  return ok(events);
}

function tagOf(row: HeadedRow<EventColumn>): Result<string> {
  return readText(placeOf(row), row.cell('Asset'));
}

function placeOf({ number }: HeadedRow<EventColumn>): string {
  return `events row ${number}, Asset`;
}
