/**
 * SAP S/4HANA, app Upload General Journal Entries (F2548): the template as CSV. An entry is a block of
 * its own: a header with its technical names and its values, then its line items.
 *
 * Source: the app's template, as other programs fill it in; SAP's own page was not to be had.
 */

import type { Decimals } from '../money/minor';
import { all, andThen, ok, refuse, type Result } from '../result';
import { isoDate } from '../time/serial';
import { sides } from './amount-fields';
import { csvInSteps, oneLine, within, type Field } from './csv';
import { ledgerEntries, withCodes, type LedgerEntry } from './entries';
import type { Layout } from './layout';
import { readCompanyCode, readCurrency, readEntryType } from './options';
import { shortIds } from './short-id';

const ACCOUNT_CHARACTERS = 10;
const HEADER_CHARACTERS = 25;
const ITEM_CHARACTERS = 50;

/** Technical name and label of each field; the first column of the template is the number of the entry. */
const HEADER = [
  ['BUKRS', '*Company Code (4)'],
  ['BLART', '*Journal Entry Type (2)'],
  ['BLDAT', '*Journal Entry Date'],
  ['BUDAT', '*Posting Date'],
  ['BKTXT', `Document Header Text (${HEADER_CHARACTERS})`],
  ['WAERS', '*Transaction Currency (5)'],
] as const;
const ITEM = [
  ['BUKRS', 'Company Code (4)'],
  ['HKONT', `G/L Account (${ACCOUNT_CHARACTERS})`],
  ['SGTXT', `Item Text (${ITEM_CHARACTERS})`],
  ['WRSOL', 'Debit'],
  ['WRHAB', 'Credit'],
] as const;

interface Given {
  readonly companyCode: string;
  readonly entryType: string;
  readonly currency: string;
  readonly decimals: Decimals;
}

export const sap: Layout = {
  word: 'sap',
  label: 'SAP S/4HANA, Upload General Journal Entries',
  extension: 'csv',
  tried: false,
  source:
    'decodesapcom.wordpress.com/category/s4-finance/ for the app, its template as other programs fill it in',
  checked: '2026-11-22',
  columns: [...HEADER, ...ITEM].map(([technical]) => technical),
  needs: ['currency', 'companyCode'],
  *write(lines, { decimals, ...options }) {
    const whole = yield* ledgerEntries(lines, decimals);
    const read = all<readonly [readonly LedgerEntry[], string, string, string]>([
      andThen(
        andThen(whole, (entries) => withCodes(entries, 'SAP')),
        withShortCodes,
      ),
      readCompanyCode(options.companyCode),
      readEntryType(options.entryType),
      readCurrency(options.currency),
    ]);
    if (!read.ok) return read;
    const [entries, companyCode, entryType, currency] = read.value;
    const ids = yield* shortIds(entries, HEADER_CHARACTERS);
    const given = { companyCode, entryType, currency, decimals };
    return ids.ok ? ok(yield* csvInSteps(rowsOf(entries, ids.value, given))) : ids;
  },
};

function* rowsOf(
  entries: readonly LedgerEntry[],
  ids: ReadonlyMap<LedgerEntry, string>,
  given: Given,
): Iterable<readonly Field[]> {
  yield* [['Upload General Journal Entries'], ['Batch ID'], ['']];
  for (const [index, entry] of entries.entries()) {
    yield* block(entry, ids.get(entry) ?? '', index + 1, given);
  }
}

function* block(
  { date, lines }: LedgerEntry,
  headerText: string,
  sequence: number,
  { companyCode, entryType, currency, decimals }: Given,
): Iterable<readonly Field[]> {
  const day = isoDate(date).replace(/-/g, '');
  yield [String(sequence), 'Header'];
  yield* headings(HEADER);
  yield ['', companyCode, entryType, day, day, headerText, currency];
  yield [''];
  yield ['', 'Line Items'];
  yield ['', '', '', '', 'Transaction Currency'];
  yield* headings(ITEM);
  for (const line of lines) {
    const memo = within(line.memo, ITEM_CHARACTERS);
    yield ['', companyCode, oneLine(line.code), memo, ...sides(line, decimals)];
  }
  yield [''];
}

function headings(fields: readonly (readonly [string, string])[]): readonly (readonly Field[])[] {
  return ([0, 1] as const).map((part) => ['', ...fields.map((field) => field[part])]);
}

function withShortCodes(entries: readonly LedgerEntry[]): Result<readonly LedgerEntry[]> {
  for (const { id, lines } of entries) {
    const long = lines.find(({ code }) => code.length > ACCOUNT_CHARACTERS);
    if (long !== undefined) {
      const argument = `Account code of entry ${id}, ${long.place}`;
      return refuse(
        'out-of-range',
        argument,
        long.code,
        `at most ${ACCOUNT_CHARACTERS} characters, as SAP does`,
      );
    }
  }
  return ok(entries);
}
