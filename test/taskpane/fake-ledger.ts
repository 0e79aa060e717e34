/**
 * The parts of the workbook that hold accounts and entries, as plain values: what the pane says to
 * them and makes of their answers is tested here, how they speak to Excel in their own tests.
 */

import type { Role } from '../../src/core/journal/accounts';
import type { ChartReading, NamedAccount } from '../../src/core/journal/chart';
import { reversalId } from '../../src/core/journal/entry-id';
import type { LockDate } from '../../src/core/journal/lock-date';
import type { PostedRow } from '../../src/core/journal/posting';
import { reversalOf } from '../../src/core/journal/reversal';
import { withNamed, type NamedAccounts } from '../../src/taskpane/accounts/chart-change';
import type { FormulaPlace } from '../../src/workbook/formula-place';
import type { FoundEntry } from '../../src/workbook/journal-find';
import type { JournalPlace } from '../../src/workbook/journal-place';
import type { Posted } from '../../src/workbook/journal-post';
import type { PostedLine, PostedLines } from '../../src/workbook/journal-read';
import { done, refused, type Outcome } from '../../src/workbook/outcome';
import type { RegisterTable } from '../../src/workbook/register-read';

interface FakeLedger extends ChartReading {
  chart: ChartReading['chart'];
  unreadTable?: string;
  /** Why the chart is not answered. */
  chartRefusal: string | undefined;
  lockRefusal: string | undefined;
  /** Why the posted lines are not answered. */
  readRefusal: string | undefined;
  /** Comes right after lines were written. */
  onWrite: (() => void) | undefined;
  /** Thrown by the next write. */
  failure: Error | undefined;
  sentences: readonly string[];
  /** The lines of the table, each as it was written. */
  rows: PostedRow[];
  unread: readonly string[];
  lock: LockDate;
  lockSentence: string | undefined;
  register: RegisterTable | undefined;
  formulas: string[];
  isChartShown: boolean;
  /** Why nothing can be written or kept. */
  refusal: string | undefined;
  /** Why no entry can be posted, and the cells in the way. */
  inTheWay: readonly [sentence: string, at: string] | undefined;
  differences: Posted['differences'];
}

function blank(): FakeLedger {
  return {
    chart: undefined,
    chartRefusal: undefined,
    lockRefusal: undefined,
    failure: undefined,
    onWrite: undefined,
    readRefusal: undefined,
    sentences: [],
    rows: [],
    unread: [],
    lock: undefined,
    lockSentence: undefined,
    register: undefined,
    formulas: [],
    isChartShown: false,
    refusal: undefined,
    inTheWay: undefined,
    differences: [],
  };
}

export const ledger: FakeLedger = blank();

export function freshLedger(): void {
  delete ledger.unreadTable;
  Object.assign(ledger, blank());
}

const line = (row: number): string => `Journal!A${row}:J${row}`;
const day = (value: string | number): number | undefined => (typeof value === 'number' ? value : undefined);

export function postedRow(row: Partial<PostedRow>): PostedRow {
  return {
    Date: '',
    Entry: '',
    'Account code': '',
    Account: '',
    Debit: '',
    Credit: '',
    Memo: '',
    Source: '',
    Book: '',
    'Posted at': '',
    ...row,
  };
}

// journal-read
export function readPostedLines(): Promise<Outcome<PostedLines>> {
  if (ledger.readRefusal !== undefined) return Promise.resolve(refused(ledger.readRefusal));
  const lines = ledger.rows.map((row, r): PostedLine => ({
    date: day(row.Date),
    entry: String(row.Entry),
    code: String(row['Account code']),
    account: String(row.Account),
    debit: Number(row.Debit),
    credit: Number(row.Credit),
    memo: String(row.Memo),
    source: String(row.Source),
    book: String(row.Book),
    postedAt: day(row['Posted at']),
    address: line(r + 2),
  }));
  return Promise.resolve(done({ lines, sentences: ledger.unread }));
}

// journal-place
export function findJournalPlace(lineCount: number): Promise<Outcome<JournalPlace>> {
  if (ledger.inTheWay !== undefined) return Promise.resolve(refused(...ledger.inTheWay));
  const first = ledger.rows.length + 2;
  const lines = { row: first - 1, column: 0, rows: lineCount, columns: 10 };
  return Promise.resolve(
    done({
      makes: first === 2 ? 'sheet and table' : 'nothing',
      sheet: 'Journal',
      lines,
      address: `Journal!A${first}:J${first + lineCount - 1}`,
      table: { ...lines, row: 0, rows: first + lineCount - 1 },
    }),
  );
}

// journal-post
export async function postEntry(rows: readonly PostedRow[]): Promise<Outcome<Posted>> {
  if (ledger.failure !== undefined) throw ledger.failure;
  if (ledger.refusal !== undefined) return refused(ledger.refusal);
  const place = await findJournalPlace(rows.length);
  if (!place.done) return place;
  ledger.rows.push(...rows);
  ledger.onWrite?.();
  const { address } = place.value;
  const entry = String(rows[0]?.Entry);
  const isWhole = !ledger.differences.some(({ sentence }) => /incomplete|marked/.test(sentence));
  return done({ address, lineCount: rows.length, entry, isWhole, differences: ledger.differences });
}

// journal-reverse
export function reverseEntry(
  entry: string,
  date: number,
  postedAt: number,
  lock: LockDate,
): Promise<Outcome<Posted>> {
  const rows = ledger.rows.filter((row) => row.Entry === entry);
  if (lock !== undefined && date <= lock) return Promise.resolve(refused('The books are closed.'));
  if (ledger.rows.some((row) => row.Entry === reversalId(entry))) {
    return Promise.resolve(refused(`${entry} is reversed already.`));
  }
  return postEntry(reversalOf(rows, date, postedAt));
}

// journal-find
export function findEntry(id: string): Promise<Outcome<FoundEntry>> {
  const lineCount = ledger.rows.filter((row) => row.Entry === id).length;
  if (lineCount === 0) return Promise.resolve(refused(`The table Journal has no entry ${id}.`));
  const first = ledger.rows.findIndex((row) => row.Entry === id) + 2;
  return Promise.resolve(
    done({ entry: id, lineCount, address: `Journal!A${first}:J${first + lineCount - 1}` }),
  );
}

// chart-table
export function readChartTable(): Promise<Outcome<ChartReading>> {
  if (ledger.chartRefusal !== undefined) return Promise.resolve(refused(ledger.chartRefusal));
  const { chart, sentences, unreadTable } = ledger;
  return Promise.resolve(done({ chart, sentences, ...(unreadTable === undefined ? {} : { unreadTable }) }));
}

export function nameAccounts(named: NamedAccounts): Promise<Outcome<ChartReading>> {
  if (ledger.refusal !== undefined) return Promise.resolve(refused(ledger.refusal));
  ledger.chart = withNamed(ledger.chart, named);
  return readChartTable();
}

export function nameAccount(role: Role, named: NamedAccount): Promise<Outcome<ChartReading>> {
  return nameAccounts(new Map([[role, named]]));
}

export function showChartTable(): Promise<Outcome<true>> {
  ledger.isChartShown = true;
  return Promise.resolve(done(true));
}

// lock-date-setting
export function readLockDate(): Promise<Outcome<{ lock: LockDate; sentence?: string }>> {
  if (ledger.lockRefusal !== undefined) return Promise.resolve(refused(ledger.lockRefusal));
  const { lock, lockSentence: sentence } = ledger;
  return Promise.resolve(done({ lock, ...(sentence === undefined ? {} : { sentence }) }));
}

export function keepLockDate(lock: LockDate): Promise<Outcome<{ lock: LockDate }>> {
  if (ledger.refusal !== undefined) return Promise.resolve(refused(ledger.refusal));
  Object.assign(ledger, { lock, lockSentence: undefined });
  return Promise.resolve(done({ lock }));
}

// register-read
export function findRegister(): Promise<Outcome<RegisterTable | undefined>> {
  return Promise.resolve(done(ledger.register));
}

// formula-place
export function findFormulaPlace(rows: number, columns: number): Promise<Outcome<FormulaPlace>> {
  const address = `Schedule!B2:${String.fromCharCode(65 + columns)}${rows + 1}`;
  return Promise.resolve(done({ cell: 'Schedule!B2', address }));
}

export async function insertFormula(
  formula: string,
  rows: number,
  columns: number,
): Promise<Outcome<FormulaPlace & { readonly error?: string }>> {
  ledger.formulas.push(formula);
  return findFormulaPlace(rows, columns);
}
