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
import { recordOf } from '../../src/core/run/record-of-entries';
import type { KeptRun } from '../../src/core/run/run-sheet';
import { finished } from '../../src/core/steps';
import { withNamed, type NamedAccounts } from '../../src/taskpane/accounts/chart-change';
import type { FormulaPlace } from '../../src/workbook/formula-place';
import type { FoundEntry } from '../../src/workbook/journal-find';
import type { JournalPlace } from '../../src/workbook/journal-place';
import type { Posted } from '../../src/workbook/journal-post';
import type { PostedLine, PostedLines } from '../../src/workbook/journal-read';
import { done, refused, type Outcome } from '../../src/workbook/outcome';
import type { RegisterTable } from '../../src/workbook/register-read';
import type { RegisterSource } from '../../src/workbook/register-source';
import type { RunPosted, RunPosting } from '../../src/workbook/run-post';
import type { Records } from '../../src/workbook/run-records';

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
  /** The results that were written as values. */
  values: (readonly (readonly unknown[])[])[];
  isChartShown: boolean;
  /** Why nothing can be written or kept. */
  refusal: string | undefined;
  /** Why no entry can be posted, and the cells in the way. */
  inTheWay: readonly [sentence: string, at: string] | undefined;
  differences: Posted['differences'];
  /** The tables of the workbook by their address; the first is its register. */
  sources: Map<string, RegisterSource['cells']>;
  runs: readonly KeptRun[];
  runSentences: readonly string[];
  blocked: string | undefined;
  /** The rows that were brought into view: `Register!A1:G5 row 3`. */
  shownRows: string[];
  /** Called as the reading of a register begins. */
  onReading: (() => void | Promise<void>) | undefined;
  /** Called before each entry of a run. */
  onPosting: (() => void | Promise<void>) | undefined;
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
    values: [],
    isChartShown: false,
    refusal: undefined,
    inTheWay: undefined,
    differences: [],
    sources: new Map(),
    runs: [],
    runSentences: [],
    blocked: undefined,
    shownRows: [],
    onReading: undefined,
    onPosting: undefined,
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

export function insertValues(values: readonly (readonly unknown[])[]): Promise<Outcome<FormulaPlace>> {
  ledger.values.push(values);
  return findFormulaPlace(values.length, values[0]?.length ?? 0);
}

// run-records
export function readRecords(): Promise<Outcome<Records>> {
  const { runs, runSentences: sentences, blocked } = ledger;
  return Promise.resolve(done({ runs, sentences, blocked }));
}

// runs-kept
export function areRunsKept(): Promise<Outcome<boolean>> {
  return Promise.resolve(done(ledger.runs.length > 0));
}

// register-source
export function findRegisterSource(): Promise<Outcome<{ address: string; rows: number } | undefined>> {
  const [first] = ledger.sources;
  return Promise.resolve(
    done(first === undefined ? undefined : { address: first[0], rows: first[1].length - 1 }),
  );
}

export async function readRegisterSource(
  address: string,
  watch: { isCancelled(): boolean },
): Promise<Outcome<RegisterSource | 'cancelled'>> {
  await ledger.onReading?.();
  const cells = ledger.sources.get(address);
  if (cells === undefined) return refused(`There is no table ${address}.`);
  return done(watch.isCancelled() ? 'cancelled' : { address, name: 'Register', cells });
}

export function showRow(address: string, row: number): Promise<Outcome<true>> {
  ledger.shownRows.push(`${address} row ${row}`);
  return Promise.resolve(done(true));
}

// digest
export function digestOf({ id }: { id: string }): Promise<string> {
  return Promise.resolve(`digest of ${id}`);
}

// run-post
export async function postRun(
  { plan, scope, entries }: RunPosting,
  watch: { onProgress: (done: number, all: number) => void; isCancelled: () => boolean },
): Promise<Outcome<RunPosted>> {
  if (ledger.refusal !== undefined) return refused(ledger.refusal);
  const first = ledger.rows.length;
  let posted = 0;
  for (const { rows } of entries) {
    await ledger.onPosting?.();
    if (watch.isCancelled()) break;
    ledger.rows.push(...rows);
    posted += 1;
    watch.onProgress(posted, entries.length);
  }
  const record = finished(recordOf(plan, plan.entries.slice(0, posted)));
  const kept = { scope, entries: posted, state: 'posted', digest: '' } as const;
  if (posted > 0) ledger.runs = [...ledger.runs, { ...record, ...kept }];
  const lines = ledger.rows.length - first;
  return done({
    entries: posted,
    lines,
    address: `Journal!A${first + 2}:J${first + 1 + lines}`,
    cancelled: posted < entries.length,
    differences: ledger.differences,
  });
}
