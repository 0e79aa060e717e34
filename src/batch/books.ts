/** Which rows of a register with several books are read. */

import { oneOf } from '../core/argument';
import { shown } from '../core/problem';
import { tagKey } from '../core/register/asset-events';
import { failureOf } from './failure';
import type { Work } from './work';

/** The names of books, by key. */
export type Books = ReadonlyMap<string, string>;

/** Names beyond it are not listed in a message. */
const MOST_NAMES = 20;

/**
 * Refuses as the sheet does, as soon as it can be known.
 *
 * @param given The book that was asked for.
 * @param isWhole Whether these are all books.
 */
export function refuseBooks(
  books: Books,
  given: string | undefined,
  how: Work['books'],
  isWhole: boolean,
): void {
  if (how === 'each' || books.size === 0) return;
  const names = [...books.values()].slice(0, MOST_NAMES);
  const got = given === undefined ? 'nothing' : shown(given);
  const refused = (takes: string) => failureOf({ kind: 'not-understood', argument: 'book', got, takes });
  const known = `one of the books of the register: ${oneOf(names)}`;
  if (given !== undefined) {
    if (isWhole && !books.has(tagKey(given))) throw refused(known);
    return;
  }
  if (books.size > 1) throw refused(known);
  // Else the same book, once another is added and it has to be named, would be posted again.
  if (how === 'named' && names[0] !== '') throw refused(`the book of the register: ${names.join('')}`);
}

/** @throws Failure for a book of a register that has none */
export function refuseBookless(given: string | undefined): void {
  if (given === undefined) return;
  const takes = 'nothing: the register has no column Book';
  throw failureOf({ kind: 'not-understood', argument: 'book', got: shown(given), takes });
}
