/** What makes one posting different from every other: chance for its id, and the moment. */

import type { JournalEntry } from '../../core/journal/journal';
import { entryId } from '../../core/journal/entry-id';
import { sourceOf, type Stamp } from '../../core/journal/posting';
import { VERSION } from '../../core/version';

const DRAWS = 6;
const SECONDS_A_DAY = 86_400;
/** 1 January 1970. */
const EPOCH_SERIAL = 25_569;

/**
 * @param date Excel serial of the entry's day.
 * @param cells The cells its fields were taken from.
 */
export function stampOf(entry: JournalEntry, date: number, cells: readonly string[]): Omit<Stamp, 'book'> {
  return { entry: entryId(date, draws()), source: sourceOf(entry, cells, VERSION), postedAt: serialNow() };
}

function draws(): readonly number[] {
  return [...crypto.getRandomValues(new Uint32Array(DRAWS))].map((drawn) => drawn / 2 ** 32);
}

/** Day and time where the person is, to the second, as an Excel serial. */
export function serialNow(now = new Date()): number {
  const local = Math.round(now.getTime() / 1000) - now.getTimezoneOffset() * 60;
  return EPOCH_SERIAL + local / SECONDS_A_DAY;
}
