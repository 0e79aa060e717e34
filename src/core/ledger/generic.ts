/** The journal as it stands, for any program that reads CSV: its own columns, and the signed amount. */

import type { Decimals } from '../money/minor';
import { ok } from '../result';
import { POSTED_HEADER } from '../journal/posting';
import { isoDate } from '../time/serial';
import { sides, signed } from './amount-fields';
import { BYTE_ORDER_MARK, csvInSteps, type Field } from './csv';
import { momentText } from './day-text';
import { ledgerEntries, type LedgerEntry } from './entries';
import type { Layout } from './layout';

const COLUMNS = [...POSTED_HEADER, 'Amount'] as const;

export const generic: Layout = {
  word: 'generic',
  label: 'CSV of the journal',
  extension: 'csv',
  tried: 'the reader of the tests; it is of no product',
  source: 'www.rfc-editor.org/rfc/rfc4180',
  checked: '2026-11-22',
  columns: COLUMNS,
  needs: [],
  *write(lines, { decimals }) {
    const entries = yield* ledgerEntries(lines, decimals);
    if (!entries.ok) return entries;
    // People open this one in a spreadsheet, which takes a file without the mark for another encoding.
    return ok(BYTE_ORDER_MARK + (yield* csvInSteps(rowsOf(entries.value, decimals))));
  },
};

function* rowsOf(entries: readonly LedgerEntry[], decimals: Decimals): Iterable<readonly Field[]> {
  yield COLUMNS;
  for (const { id, date, lines } of entries) {
    for (const line of lines) {
      yield [
        isoDate(date),
        id,
        line.code,
        line.account,
        ...sides(line, decimals),
        line.memo,
        line.source,
        line.book,
        line.postedAt === undefined ? '' : momentText(line.postedAt),
        signed(line, decimals),
      ];
    }
  }
}
