/** Where the sheet holds something else than was written into it. */

import { shown } from '../core/problem';
import { addressOf } from './cell-address';
import { isoDate } from '../core/time/serial';
import type { JournalPlace } from './journal-place';
import type { JournalRow } from './journal-insert';

export interface Difference {
  /** Within the entry, from 0. */
  readonly row: number;
  readonly column: number;
  /** Account or memo, which can be written in another way. */
  readonly isText: boolean;
  /** `Journal!E9 holds 2 instead of "=1+1".` */
  readonly sentence: string;
}

const DATE = 0;
const TEXTS: readonly number[] = [1, 4];

/**
 * @param values What the cells hold.
 * @param text What the cells show; only a full date counts, since a narrow column shows `####`.
 */
export function differences(
  place: JournalPlace,
  rows: readonly JournalRow[],
  values: readonly (readonly unknown[])[],
  text: readonly (readonly string[])[],
): readonly Difference[] {
  return rows.flatMap((row, r) =>
    row.flatMap((meant, c) => {
      const held = values[r]?.[c];
      const day = c === DATE && typeof meant === 'number' ? isoDate(meant) : undefined;
      const showing = text[r]?.[c] ?? '';
      // A workbook that counts its days from 1904 holds the number but shows another day.
      const otherDay = day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(showing) && showing !== day;
      if (held === meant && !otherDay) return [];
      const cell = { row: place.lines.row + r, column: place.lines.column + c, rows: 1, columns: 1 };
      const at = addressOf(place.sheet, cell);
      const sentence = `${at} holds ${shown(otherDay ? showing : held)} instead of ${shown(day ?? meant)}.`;
      return [{ row: r, column: c, isText: TEXTS.includes(c), sentence }];
    }),
  );
}
