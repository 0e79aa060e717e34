/** A row of the table `Journal`, read by itself: a line of an entry, and what of it could not be read. */

import { POSTED_HEADER, type PostedColumn } from '../core/journal/posting';
import { shown } from '../core/problem';
import { readOptionalDate } from '../core/time/date-argument';
import { addressOf, type Block } from './cell-address';
import { idIn } from './journal-lines';
import { placeOf, type Places } from './journal-table';

export interface PostedLine {
  /** Excel serial of the day. */
  readonly date: number | undefined;
  readonly entry: string;
  readonly code: string;
  /** As it stands in the sheet. */
  readonly account: string;
  /** In currency; 0 for a blank cell. */
  readonly debit: number;
  readonly credit: number;
  readonly memo: string;
  readonly source: string;
  readonly book: string;
  /** Excel serial of the day and time. */
  readonly postedAt: number | undefined;
  /** Its cells: `Journal!A7:J7`. */
  readonly address: string;
}

/** A row of the table, read by itself. */
export interface ReadRow {
  readonly line?: PostedLine;
  /** What of it could not be read. */
  readonly sentences: readonly string[];
}

/** @param block The row's cells, as wide as the table. */
export function rowOf(
  cells: readonly unknown[],
  { sheetName, places }: { readonly sheetName: string; readonly places: Places },
  block: Block,
): ReadRow {
  const cell = (column: PostedColumn): unknown => cells[placeOf(places, column)];
  const address = addressOf(sheetName, block);
  const at = (column: PostedColumn): string =>
    addressOf(sheetName, { ...block, column: block.column + placeOf(places, column), columns: 1 });
  if (POSTED_HEADER.every((column) => cell(column) === '')) return { sentences: [] };

  const day = readOptionalDate('date', cell('Date'));
  const amounts = [readAmount(cell('Debit'), at('Debit')), readAmount(cell('Credit'), at('Credit'))] as const;
  const sentences = [
    ...(day.ok ? [] : [`${at('Date')} holds ${said(cell('Date'))} instead of a date.`]),
    ...amounts.flatMap((amount) => (typeof amount === 'string' ? [amount] : [])),
  ];
  const [debit, credit] = amounts.map((amount) => (typeof amount === 'string' ? 0 : amount));
  const account = textIn(cell('Account'));
  if (account === '') {
    const lacks = debit !== 0 || credit !== 0 ? 'names no account for its amount' : 'names no account';
    return { sentences: [...sentences, `${at('Account')} ${lacks}.`] };
  }
  const postedAt = cell('Posted at');
  const line: PostedLine = {
    date: day.ok ? day.value : undefined,
    entry: idIn(cell('Entry')),
    code: textIn(cell('Account code')),
    account,
    debit: debit ?? 0,
    credit: credit ?? 0,
    memo: String(cell('Memo')),
    source: String(cell('Source')),
    book: textIn(cell('Book')),
    postedAt: typeof postedAt === 'number' ? postedAt : undefined,
    address,
  };
  return { line, sentences };
}

function textIn(cell: unknown): string {
  return String(cell).trim();
}

/** The amount, or the sentence that says what stands there instead. */
function readAmount(cell: unknown, at: string): number | string {
  if (cell === '') return 0;
  return typeof cell === 'number' ? cell : `${at} holds ${said(cell)} instead of a number.`;
}

/** An error as it shows, a text in quotes. */
function said(cell: unknown): string {
  return typeof cell === 'string' && cell.startsWith('#') ? cell : shown(String(cell));
}
