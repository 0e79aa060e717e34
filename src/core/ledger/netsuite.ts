/**
 * NetSuite, import of journal entries: a row a line, debits and credits apart. Rows with one external
 * id are one entry, and no entry comes in twice under one id.
 *
 * Source: NetSuite help, "Journal Entry and Intercompany Journal Entry Line-Level Fields Table".
 */

import { minor, type Decimals } from '../money/minor';
import { all, andThen, ok, refuse, type Result } from '../result';
import { sides } from './amount-fields';
import { amountText } from './amount-text';
import { csvInSteps, oneLine, type Field } from './csv';
import { dayText, type DateOrder } from './day-text';
import { ledgerEntries, type EntryLine, type LedgerEntry } from './entries';
import type { Layout } from './layout';
import { readDateOrder } from './options';

const COLUMNS = [
  'External ID',
  'Date',
  'Memo',
  'Journal Entry - Line: Account',
  'Journal Entry - Line: Debit',
  'Journal Entry - Line: Credit',
  'Journal Entry - Line: Memo',
] as const;
const MOST_DECIMALS = 2;
const MOST_DIGITS = 10;

export const netsuite: Layout = {
  word: 'netsuite',
  label: 'NetSuite, journal entries',
  extension: 'csv',
  tried: false,
  source: 'docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_1534492737.html',
  checked: '2026-11-22',
  columns: COLUMNS,
  needs: ['dateOrder'],
  *write(lines, { decimals, dateOrder }) {
    const entries = yield* ledgerEntries(lines, decimals);
    const read = all<readonly [readonly LedgerEntry[], DateOrder]>([
      andThen(entries, (whole) => withRoom(whole, decimals)),
      readDateOrder(dateOrder),
    ]);
    return read.ok ? ok(yield* csvInSteps(rowsOf(...read.value, decimals))) : read;
  },
};

function* rowsOf(
  entries: readonly LedgerEntry[],
  order: DateOrder,
  decimals: Decimals,
): Iterable<readonly Field[]> {
  yield COLUMNS;
  for (const { id, date, memo, lines } of entries) {
    for (const line of lines) {
      yield [
        oneLine(id),
        dayText(date, order),
        oneLine(memo),
        oneLine(line.code === '' ? line.account : line.code),
        ...sides(line, decimals),
        oneLine(line.memo),
      ];
    }
  }
}

function withRoom(entries: readonly LedgerEntry[], decimals: Decimals): Result<readonly LedgerEntry[]> {
  const takes = `at most ${MOST_DIGITS} digits before the point and ${MOST_DECIMALS} after it, as NetSuite does`;
  if (decimals > MOST_DECIMALS) return refuse('out-of-range', 'Decimals', String(decimals), takes);
  const isLong = ({ debit, credit }: EntryLine): boolean =>
    Math.max(debit, credit) >= 10 ** (MOST_DIGITS + decimals);
  for (const { id, lines } of entries) {
    const long = lines.find(isLong);
    if (long !== undefined) {
      const got = amountText(minor(Math.max(long.debit, long.credit)), decimals);
      return refuse('out-of-range', `Amount of entry ${id}, ${long.place}`, got, takes);
    }
  }
  return ok(entries);
}
