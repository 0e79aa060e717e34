/** What uses the add-in, counted and by sheet. */

import type { UsingCell } from '../../workbook/share-check';
import { shareWords } from '../words/share';

const words = shareWords.uses;

export interface SheetUses {
  readonly sheet: string;
  readonly cells: readonly UsingCell[];
}

/** In the order in which the sheets first appear. */
export function usesBySheet(cells: readonly UsingCell[]): readonly SheetUses[] {
  const sheets = new Map<string, UsingCell[]>();
  for (const cell of cells) {
    const own = sheets.get(cell.sheet);
    if (own === undefined) sheets.set(cell.sheet, [cell]);
    else own.push(cell);
  }
  return [...sheets].map(([sheet, own]) => ({ sheet, cells: own }));
}

const TROUBLES = ['error', 'damaged', 'not re-entered', 'busy'] as const;

/**
 * @param frozen How many formulas are kept of what was frozen.
 * @example usesSentence(cells) // "42 cells on 3 sheets use Writedown; 2 cells are in error."
 */
export function usesSentence(cells: readonly UsingCell[], frozen = 0): string {
  if (cells.length === 0) return frozen === 0 ? words.none : words.allFrozen(frozen);
  const troubles = TROUBLES.flatMap((trouble) => {
    const count = cells.filter(({ state }) => state === trouble).length;
    return count === 0 ? [] : [words[trouble](count)];
  });
  const count = words.count(cells.length, usesBySheet(cells).length);
  return `${[count, ...(troubles.length === 0 ? [words.allFine] : troubles)].join('; ')}.`;
}

/** What the cell shows, in a word or two. */
export function shownText({ state, error, isProtected }: UsingCell): string {
  const shows = state === 'error' ? (error ?? '') : words.shows[state];
  return isProtected ? words.protected(shows) : shows;
}
