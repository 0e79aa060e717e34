/**
 * The door of every export: lines of the table `Journal` become whole entries that balance, in the
 * order in which they begin. What cannot be exported is refused with its entry and its place, and
 * nothing is written: half a journal is worse than none.
 */

import { shown } from '../problem';
import { fromMinor, minor, toMinor, type Decimals, type Minor } from '../money/minor';
import { all, andThen, ok, refuse, type Result } from '../result';
import { A_STEP, type Steps } from '../steps';
import { LAST_SERIAL } from '../time/serial';
import { amountText } from './amount-text';
import { placeOf, type LedgerLine } from './line';

export interface EntryLine extends Pick<
  LedgerLine,
  'code' | 'account' | 'memo' | 'source' | 'book' | 'postedAt'
> {
  /** One of the two is 0, never both. */
  readonly debit: Minor;
  readonly credit: Minor;
  readonly place: string;
}

export interface LedgerEntry {
  readonly id: string;
  /** Excel serial of a day that exists. */
  readonly date: number;
  /** Of its first line. */
  readonly memo: string;
  /** In the order of the journal, wherever they stand in it. */
  readonly lines: readonly EntryLine[];
}

/** The day of Excel's calendar that never was: 29 February 1900. */
const PHANTOM = 60;

/**
 * @param lines Lines without an amount are left out: no ledger takes them.
 * @problem not-understood for a line without entry, day or account; out-of-range for a line with an
 * amount below 0, finer than a minor unit or on both sides, and for an entry that does not balance
 * @yields 0: nothing is written yet
 */
export function* ledgerEntries(
  lines: readonly LedgerLine[],
  decimals: Decimals,
): Steps<Result<readonly LedgerEntry[]>> {
  const byEntry = new Map<string, DatedLine[]>();
  for (const [index, line] of lines.entries()) {
    if ((index + 1) % A_STEP === 0) yield 0;
    if (line.debit === 0 && line.credit === 0) continue;
    const read = readLine(line, placeOf(line, index), decimals);
    if (!read.ok) return read;
    const id = line.entry.trim();
    const own = byEntry.get(id);
    if (own === undefined) byEntry.set(id, [read.value]);
    else own.push(read.value);
  }
  const entries: LedgerEntry[] = [];
  for (const [id, own] of byEntry) {
    const entry = wholeEntry(id, own, decimals);
    if (!entry.ok) return entry;
    entries.push(entry.value);
    if (entries.length % A_STEP === 0) yield 0;
  }
  return ok(entries);
}

interface DatedLine extends EntryLine {
  readonly date: number;
}

function readLine(line: LedgerLine, place: string, decimals: Decimals): Result<DatedLine> {
  const id = line.entry.trim();
  if (id === '') return refuse('not-understood', `Entry of ${place}`, 'nothing', 'the id of its entry');
  const of = `of entry ${id}, ${place}`;
  if (line.account.trim() === '') {
    return refuse('not-understood', `Account ${of}`, 'nothing', 'the name of an account');
  }
  if (line.debit !== 0 && line.credit !== 0) {
    return refuse('out-of-range', `Line ${of}`, 'a debit and a credit', 'one of the two');
  }
  const amounts = all<readonly [number, Minor, Minor]>([
    readDay(`Date ${of}`, line.date),
    readAmount(`Debit ${of}`, line.debit, decimals),
    readAmount(`Credit ${of}`, line.credit, decimals),
  ]);
  const { code, account, memo, source, book, postedAt } = line;
  return andThen(amounts, ([date, debit, credit]) =>
    ok({
      code: code.trim(),
      account: account.trim(),
      memo,
      source,
      book,
      postedAt,
      date,
      debit,
      credit,
      place,
    }),
  );
}

function readDay(argument: string, date: number | undefined): Result<number> {
  const day = date === undefined ? NaN : Math.floor(date);
  if (day >= 1 && day <= LAST_SERIAL && day !== PHANTOM) return ok(day);
  return refuse('not-understood', argument, shown(date), 'the day of the entry');
}

/** A cell holds 15 digits: what differs from the minor unit beyond them is how doubles are. */
function readAmount(argument: string, amount: number, decimals: Decimals): Result<Minor> {
  if (!(amount >= 0)) return refuse('out-of-range', argument, shown(amount), 'an amount of 0 or more');
  return andThen(toMinor(argument, amount, decimals), (units) => {
    const whole = fromMinor(units, decimals);
    if (whole === amount || whole === Number(amount.toPrecision(15))) return ok(units);
    return refuse('out-of-range', argument, shown(amount), `an amount with at most ${decimals} decimals`);
  });
}

function wholeEntry(id: string, lines: readonly DatedLine[], decimals: Decimals): Result<LedgerEntry> {
  const [first] = lines;
  const other = lines.find((line) => line.date !== first?.date);
  if (first === undefined || other !== undefined) {
    return refuse(
      'out-of-range',
      `Date of entry ${id}, ${other?.place ?? ''}`,
      'another day',
      'one day for all its lines',
    );
  }
  const [debits, credits] = [sumOf(lines, 'debit'), sumOf(lines, 'credit')];
  if (debits !== credits || debits > Number.MAX_SAFE_INTEGER) {
    const got = `debits of ${amountText(debits, decimals)} and credits of ${amountText(credits, decimals)}`;
    return refuse('out-of-range', `Entry ${id}`, got, 'debits that equal its credits');
  }
  return ok({ id, date: first.date, memo: first.memo, lines });
}

function sumOf(lines: readonly EntryLine[], side: 'debit' | 'credit'): Minor {
  return minor(lines.reduce((sum, line) => sum + line[side], 0));
}

/**
 * The entries, if every line has an account code.
 *
 * @param product What needs the codes.
 * @problem not-understood for a line without one
 */
export function withCodes(entries: readonly LedgerEntry[], product: string): Result<readonly LedgerEntry[]> {
  for (const { id, lines } of entries) {
    const bare = lines.find(({ code }) => code === '');
    if (bare !== undefined) {
      const argument = `Account code of entry ${id}, ${bare.place}`;
      return refuse('not-understood', argument, 'nothing', `the account code that ${product} needs`);
    }
  }
  return ok(entries);
}
