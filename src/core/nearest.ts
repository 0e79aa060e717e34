/** The word that somebody may have meant: the one of a list that takes the fewest slips to become what was typed. */

import { wordKey } from './argument';

/** A word of a list, and other names it goes by. */
export interface Named<Word extends string> {
  readonly word: Word;
  readonly names: readonly string[];
}

/** One slip in so many letters is a slip; more is another word. */
const LETTERS_A_SLIP = 3;

/**
 * @returns Nothing where no word is near, or where what was typed is one of them.
 * @example nearest('stright line', [{ word: 'SLN', names: ['Straight line'] }]) // "SLN"
 */
export function nearest<Word extends string>(typed: string, words: readonly Named<Word>[]): Word | undefined {
  const key = wordKey(typed);
  let [found, least]: [Word | undefined, number] = [undefined, Infinity];
  for (const { word, names } of words) {
    for (const name of [word, ...names]) {
      const known = wordKey(name);
      const slips = slipsBetween(key, known);
      // Of two as near, the one of the same length: letters are mistaken more often than lost.
      const weight = slips + (known.length === key.length ? 0 : 0.5);
      if (slips * LETTERS_A_SLIP <= Math.max(key.length, known.length) && weight < least) {
        [found, least] = [word, weight];
      }
    }
  }
  return found !== undefined && wordKey(found) === key ? undefined : found;
}

/** How many letters are left out, put in, replaced or swapped with their neighbour. */
function slipsBetween(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
