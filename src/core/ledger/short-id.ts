/**
 * The id of an entry in a field that has room for fewer characters: its beginning, and seven that
 * stand for the whole. The same id is always the same short one.
 *
 * Source of the sum: FNV-1a, 32 bits (draft-eastlake-fnv).
 */

import { refuse, ok, type Result } from '../result';
import { A_STEP, type Steps } from '../steps';
import { within } from './csv';
import type { LedgerEntry } from './entries';

const SUM_CHARACTERS = 7;
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** @example shortId('depreciation 20260101-20260131 IFRS', 21) // "depreciation~" and the seven */
export function shortId(id: string, most: number): string {
  const kept = within(id, most);
  return kept === id ? id : `${within(id, most - SUM_CHARACTERS - 1)}~${sumOf(id)}`;
}

function sumOf(text: string): string {
  let sum = OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), PRIME) >>> 0;
  return sum.toString(36).padStart(SUM_CHARACTERS, '0');
}

/**
 * The short id of every entry, each its own.
 *
 * @problem out-of-range where two come to the same one: the product would take them for one entry
 * @yields 0: nothing is written yet
 */
export function* shortIds(
  entries: readonly LedgerEntry[],
  most: number,
): Steps<Result<ReadonlyMap<LedgerEntry, string>>> {
  const owner = new Map<string, LedgerEntry>();
  const ids = new Map<LedgerEntry, string>();
  for (const entry of entries) {
    const short = shortId(entry.id, most);
    const other = owner.get(short);
    if (other !== undefined) {
      return refuse(
        'out-of-range',
        `Entry ${entry.id}`,
        `the short id ${short} of entry ${other.id}`,
        'an id of its own',
      );
    }
    owner.set(short, entry);
    ids.set(entry, short);
    if (ids.size % A_STEP === 0) yield 0;
  }
  return ok(ids);
}
