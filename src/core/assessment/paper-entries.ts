/** The entries of a working paper, which follow the amounts of its test. */

import { ENTRY_ROWS, entryFormula } from './entry-formula';
import {
  amountFormat,
  DAY_FORMAT,
  paperBlanks,
  paperText,
  type Paper,
  type PaperCell,
  type PaperPart,
} from './paper';
import type { PaperRequest } from './paper-request';

const COLUMNS_AFTER_FIRST = [1, 2, 3, 4];
/** A heading above, a blank row below. */
const ROWS = ENTRY_ROWS + 2;

/** @param first Its first row. */
export function entriesPart(
  { kind, words, accounts, decimals }: PaperRequest,
  reference: (name: string) => string,
  first: number,
): PaperPart {
  const amount = amountFormat(decimals);
  const cells = kind.entries.flatMap((spec, i): PaperCell[] => {
    const row = first + i * ROWS;
    const places = { amount: reference(spec.amount), date: reference('date'), memo: 'A1' };
    const formula = entryFormula(spec, places, accounts, decimals);
    return [
      paperText(row, 0, words.entry, 'heading'),
      { row: row + 1, column: 0, content: { formula }, look: 'header' },
      ...paperBlanks(row + 1, COLUMNS_AFTER_FIRST, 'header'),
    ];
  });
  const formats = kind.entries.flatMap((_, i): Paper['formats'] => {
    const at = { row: first + i * ROWS + 2, rows: ENTRY_ROWS - 1 };
    return [
      { ...at, column: 0, format: DAY_FORMAT },
      { ...at, column: 2, format: amount },
      { ...at, column: 3, format: amount },
    ];
  });
  return { cells, formats, next: first + kind.entries.length * ROWS };
}
