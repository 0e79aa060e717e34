/**
 * Xero, import of manual journals: a row a line, one signed amount. Rows with one narration and one
 * date are one journal, so the narration begins with the entry's id.
 *
 * Source: Xero help, "Enter multiple manual journals using an import template".
 */

import type { Decimals } from '../money/minor';
import { all, andThen, ok } from '../result';
import { signed } from './amount-fields';
import { csvInSteps, oneLine, type Field } from './csv';
import { dayText, type DateOrder } from './day-text';
import { ledgerEntries, withCodes, type LedgerEntry } from './entries';
import type { Layout } from './layout';
import { readDateOrder, readTaxRate } from './options';

const COLUMNS = [
  '*Narration',
  '*Date',
  'Description',
  '*AccountCode',
  '*TaxRate',
  '*Amount',
  'TrackingName1',
  'TrackingOption1',
  'TrackingName2',
  'TrackingOption2',
] as const;

export const xero: Layout = {
  word: 'xero',
  label: 'Xero, manual journals',
  extension: 'csv',
  tried: false,
  source: 'help.xero.com/nz/ManualJournalsImport',
  checked: '2026-11-22',
  columns: COLUMNS,
  needs: ['dateOrder', 'taxRate'],
  mostLines: 300,
  *write(lines, { decimals, dateOrder, taxRate }) {
    const entries = yield* ledgerEntries(lines, decimals);
    const read = all<readonly [readonly LedgerEntry[], DateOrder, string]>([
      andThen(entries, (whole) => withCodes(whole, 'Xero')),
      readDateOrder(dateOrder),
      readTaxRate(taxRate),
    ]);
    return read.ok ? ok(yield* csvInSteps(rowsOf(...read.value, decimals))) : read;
  },
};

function* rowsOf(
  entries: readonly LedgerEntry[],
  order: DateOrder,
  rate: string,
  decimals: Decimals,
): Iterable<readonly Field[]> {
  yield COLUMNS;
  for (const { id, date, memo, lines } of entries) {
    for (const line of lines) {
      yield [
        oneLine(`${id} ${memo}`),
        dayText(date, order),
        oneLine(line.memo),
        oneLine(line.code),
        rate,
        signed(line, decimals),
        ...['', '', '', ''],
      ];
    }
  }
}
