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
  const byTag = new Map<string, HeadedRow<EventColumn>[]>();
  if (isNotGiven(given)) return ok(byTag);
  return andThen(readHeaded('events', given, EVENT_COLUMNS), ({ rows }) => {
    for (const row of rows) {
      const name = `events row ${row.number}, Asset`;
      const tag = readText(name, row.cell('Asset'));
      if (!tag.ok) return tag;
      const key = tagKey(tag.value);
      if (!tags.has(key)) return refuse('not-understood', name, shown(tag.value), 'an asset of the register');
      const known = byTag.get(key);
      if (known === undefined) byTag.set(key, [row]);
      else known.push(row);
    }
    return ok(byTag);
  });
}
