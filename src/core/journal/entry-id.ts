/**
 * The id of a posted entry. It says the day, and is drawn so that two people who post at one moment
 * do not come to the same one; a reversal carries its original's id, so that no entry is reversed twice.
 */

import { isoDate } from '../time/serial';

/** Digits and letters that cannot be taken for one another. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const DRAWN = 6;

/** Ends the id of a reversal. */
const REVERSAL = '/R';

/**
 * @param date Excel serial of the entry's day.
 * @param draws One for each letter, 0 up to, not including, 1.
 * @example entryId(46112, [0, 0, 0, 0, 0, 0]) // "20260331-222222"
 */
export function entryId(date: number, draws: readonly number[]): string {
  const letters = Array.from(
    { length: DRAWN },
    (_, i) => LETTERS[Math.floor((draws[i] ?? 0) * LETTERS.length)] ?? '',
  );
  return `${isoDate(date).replace(/-/g, '')}-${letters.join('')}`;
}

/** @example reversalId('20260331-222222') // "20260331-222222/R" */
export function reversalId(entry: string): string {
  return `${entry}${REVERSAL}`;
}

/** The entry that one reverses, by its id; nothing for one that is no reversal. */
export function reversedBy(entry: string): string | undefined {
  return entry.endsWith(REVERSAL) ? entry.slice(0, -REVERSAL.length) : undefined;
}
