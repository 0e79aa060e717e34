/**
 * QuickBooks Online, import of journal entries: a row a line, debits and credits apart. Rows with one
 * journal number are one entry; accounts go by name.
 *
 * Source: Intuit, "Import journal entries in QuickBooks Online" and its sample file; the length of a
 * journal number is that of DocNumber in its API.
 */

import type { Decimals } from '../money/minor';
import { all, ok } from '../result';
import { sides } from './amount-fields';
import { csvInSteps, oneLine, type Field } from './csv';
import { dayText, type DateOrder } from './day-text';
import { ledgerEntries, type LedgerEntry } from './entries';
import type { Layout } from './layout';
import { readDateOrder } from './options';
import { shortIds } from './short-id';

const COLUMNS = [
  '*JournalNo',
  '*JournalDate',
  '*AccountName',
  '*Debits',
  '*Credits',
  'Description',
  'Name',
  'Currency',
  'Location',
  'Class',
] as const;
const JOURNAL_NO_CHARACTERS = 21;

export const quickbooks: Layout = {
  word: 'quickbooks',
  label: 'QuickBooks Online, journal entries',
  extension: 'csv',
  tried: false,
  source:
    'quickbooks.intuit.com/learn-support/en-au/help-article/import-export-files/import-journal-entries-quickbooks-online/L4tQBwbs7_AU_en_AU',
  checked: '2026-11-22',
  columns: COLUMNS,
  needs: ['dateOrder'],
  mostLines: 1000,
  *write(lines, { decimals, dateOrder }) {
    const read = all<readonly [readonly LedgerEntry[], DateOrder]>([
      yield* ledgerEntries(lines, decimals),
      readDateOrder(dateOrder),
    ]);
    if (!read.ok) return read;
    const ids = yield* shortIds(read.value[0], JOURNAL_NO_CHARACTERS);
    return ids.ok ? ok(yield* csvInSteps(rowsOf(...read.value, ids.value, decimals))) : ids;
  },
};

function* rowsOf(
  entries: readonly LedgerEntry[],
  order: DateOrder,
  ids: ReadonlyMap<LedgerEntry, string>,
  decimals: Decimals,
): Iterable<readonly Field[]> {
  yield COLUMNS;
  for (const entry of entries) {
    const { id, date, lines } = entry;
    const journalNo = ids.get(entry) ?? id;
    for (const line of lines) {
      yield [
        journalNo,
        dayText(date, order),
        oneLine(line.account),
        ...sides(line, decimals),
        oneLine(journalNo === id ? line.memo : `${line.memo} [${id}]`),
        ...['', '', '', ''],
      ];
    }
  }
}
