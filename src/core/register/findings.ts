/**
 * The check of a register: every row that `WDV.REGISTER` or a month-end run could not read, found by
 * the very door they read it through, and what is odd about the others.
 */

import { isNotGiven, numberOf, readText, wordKey } from '../argument';
import { nearest } from '../nearest';
import { ok, type Result } from '../result';
import type { Steps } from '../steps';
import { headedInSteps, type Headed } from '../table/headed';
import { readDate } from '../time/date-argument';
import { LAST_SERIAL } from '../time/serial';
import { tagKey } from './asset-events';
import { DATE_COLUMNS, REGISTER_COLUMNS, type RegisterColumn } from './columns';
import { blocked, type Finding, type FindingKind } from './finding';
import { openRegister, type Entry, type OpenRegister } from './holdings';
import type { Row, Terms } from './terms';

export interface Findings {
  /** Blank rows are none. */
  readonly rows: number;
  /** In the order of the rows. */
  readonly findings: readonly Finding[];
}

/** What a check knows of the day and of the workbook. */
export type CheckTerms = Pick<Terms, 'convention' | 'yearEnd' | 'decimals'> & {
  /** What is in service later is odd. */
  readonly today: number;
};

/** How many rows are checked in a step. */
const ROWS_A_STEP = 50;

const AMOUNTS: readonly RegisterColumn[] = [
  'Cost',
  'Salvage',
  'Proceeds',
  'Impairment',
  'Opening accumulated',
];

/**
 * @param register The header first.
 * @param events As `WDV.REGISTER` takes them; nothing where there are none.
 * @yields how many rows have been checked
 * @problem those of the register as a whole: a column that is missing or stands there twice, events of no asset
 * @example registerFindings([['Asset', 'Class', …], ['M-1', 'Machines', …]], null, terms)
 */
export function* registerFindings(
  register: readonly (readonly unknown[])[],
  events: unknown,
  terms: CheckTerms,
): Steps<Result<Findings>> {
  const headed = yield* headedInSteps('register', register, REGISTER_COLUMNS);
  if (!headed.ok) return headed;
  const { rows } = headed.value;
  const books = booksOf(headed.value);
  // A span that no opening date can be in the way of.
  const late: Terms = { ...terms, from: LAST_SERIAL, to: LAST_SERIAL, takesUnits: true };
  const opened = new Map<string, OpenRegister>();
  for (const [key, book] of books) {
    if (key === '' && books.size > 1) continue;
    const read = yield* openRegister(register, book, events);
    if (!read.ok) return read;
    opened.set(key, read.value);
  }
  const at = new Map<string, number>();
  const check: Check = { seen: new Map(), today: terms.today };
  const findings = headerFindings(register[0] ?? []);
  for (const [index, row] of rows.entries()) {
    const key = bookKey(row);
    const place = at.get(key) ?? 0;
    at.set(key, place + 1);
    findings.push(...rowFindings(row, opened.get(key)?.entryAt(place, late), check));
    if ((index + 1) % ROWS_A_STEP === 0) yield index + 1;
  }
  return ok({ rows: rows.length, findings });
}

/** What has been checked so far. */
export interface Check {
  /** The first row of each tag, within its book. */
  readonly seen: Pick<Map<string, number>, 'get' | 'set'>;
  readonly today: number;
}

/** The books by their key; a register without books is one of no name. */
function booksOf({ has, rows }: Headed<RegisterColumn>): ReadonlyMap<string, string> {
  if (!has('Book')) return new Map([['', '']]);
  return new Map(rows.map((row) => [bookKey(row), textIn(row, 'Book')]));
}

function bookKey(row: Row): string {
  return tagKey(textIn(row, 'Book'));
}

/**
 * @param entry The row as an asset of its book; nothing where it needs a book and has none.
 */
export function rowFindings(row: Row, entry: Entry | undefined, { seen, today }: Check): readonly Finding[] {
  const [book, tag] = [bookKey(row), textIn(row, 'Asset')];
  const odd = (kind: FindingKind, got?: string, first?: number): Finding => ({
    kind,
    row: row.number,
    tag,
    ...(got === undefined ? {} : { got }),
    ...(first === undefined ? {} : { first }),
  });
  if (entry === undefined) return [odd('no-book')];
  if (isTotal(row, tag)) return [odd('total-row', tag)];
  const read = entry.read();
  const found: Finding[] = read.ok ? [] : [blocked(row.number, tag, read.problem)];
  const key = JSON.stringify([book, tagKey(tag)]);
  const first = seen.get(key);
  if (tag === '') found.push(odd('no-tag'));
  else if (first === undefined) seen.set(key, row.number);
  else found.push(odd('same-tag', tag, first));
  if (textIn(row, 'Class') === '') found.push(odd('no-class'));
  if (!read.ok) return found;
  if (read.value.cost === 0) found.push(odd('no-cost'));
  if (read.value.start > today) found.push(odd('later'));
  const date = DATE_COLUMNS.find((column) => isTextDate(row.cell(column)));
  if (date !== undefined) found.push(odd('text-date', date));
  const amount = AMOUNTS.find((column) => isTextAmount(row.cell(column)));
  if (amount !== undefined) found.push(odd('text-amount', amount));
  return found;
}

/** A line that sums up the others is no asset, though it may read as one. */
function isTotal(row: Row, tag: string): boolean {
  return /^(sub|grand )?total/i.test(tag) && isNotGiven(row.cell('In service'));
}

function isTextDate(cell: unknown): boolean {
  return typeof cell === 'string' && readDate('', cell).ok;
}

function isTextAmount(cell: unknown): boolean {
  return typeof cell === 'string' && numberOf(cell) !== undefined;
}

function textIn(row: Row, column: RegisterColumn): string {
  const text = readText('', row.cell(column));
  return text.ok ? text.value.trim() : '';
}

/** Columns of other names are a person's own, unless they are nearly one that the header lacks. */
export function headerFindings(header: readonly unknown[]): Finding[] {
  const named = new Set(header.map((cell) => wordKey(String(cell))));
  const words = REGISTER_COLUMNS.map(({ name, synonyms = [] }) => ({ word: name, names: synonyms }));
  const isThere = ({ word, names }: (typeof words)[number]): boolean =>
    [word, ...names].some((name) => named.has(wordKey(name)));
  const lacking = words.filter((one) => !isThere(one));
  return header.flatMap((cell): Finding[] => {
    if (typeof cell !== 'string' || isNotGiven(cell.trim())) return [];
    const suggestion = nearest(cell, lacking);
    return suggestion === undefined ? [] : [{ kind: 'column', row: 1, tag: '', got: cell, suggestion }];
  });
}
