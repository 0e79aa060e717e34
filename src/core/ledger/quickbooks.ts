/**
 * QuickBooks Online, import of journal entries: a row a line, debits and credits apart. Rows with one
 * journal number are one entry; accounts go by name.
 *
 * Source: Intuit, "Import journal entries in QuickBooks Online" and its sample file; the length of a
 * journal number is that of DocNumber in its API.
 */

import type { Decimals } from '../money/minor';
import { all, andThen, ok } from '../result';
import { sides } from './amount-fields';
import { csvText, oneLine, type Field } from './csv';
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
  write: (lines, { decimals, dateOrder }) =>
    andThen(
      all<readonly [readonly LedgerEntry[], DateOrder]>([
        ledgerEntries(lines, decimals),
        readDateOrder(dateOrder),
      ]),
      ([entries, order]) =>
        andThen(shortIds(entries, JOURNAL_NO_CHARACTERS), (ids) => {
          const rows = entries.flatMap((entry) =>
            entryRows(entry, ids.get(entry) ?? entry.id, order, decimals),
          );
          return ok(csvText([COLUMNS, ...rows]));
        }),
    ),
};

function entryRows(
  { id, date, lines }: LedgerEntry,
  journalNo: string,
  order: DateOrder,
  decimals: Decimals,
): readonly (readonly Field[])[] {
  return lines.map((line) => [
    journalNo,
    dayText(date, order),
    oneLine(line.account),
    ...sides(line, decimals),
    oneLine(journalNo === id ? line.memo : `${line.memo} [${id}]`),
    ...['', '', '', ''],
  ]);
}
