/**
 * What is already posted: every line of the table `Journal`, rows that a filter hides included. A cell
 * that cannot be read is reported by its address, because a balance that leaves it out is not the
 * balance; so is every entry that is not whole.
 */

import { addressOf } from './cell-address';
import { markIn } from './journal-mark';
import { rowOf, type PostedLine } from './journal-row';
import { findJournal, placeOf, type JournalTable } from './journal-table';
import { rangeAt } from './named-table';
import { done, reading, refused, type Outcome } from './outcome';

export type { PostedLine };

export interface PostedLines {
  readonly lines: readonly PostedLine[];
  /** One for each cell that is in no line, each entry that does not balance or is marked incomplete. */
  readonly sentences: readonly string[];
}

/** One answer of Excel on the web is at most 5 MB, and this is asked again at every move. */
const MOST_LINES = 50_000;
const LINES_AT_ONCE = 10_000;

/** The posted lines; none where there is no table. */
export function readPostedLines(): Promise<Outcome<PostedLines>> {
  return reading(async (context) => {
    const found = await findJournal(context);
    if (!found.done) return found;
    return found.value === undefined ? done({ lines: [], sentences: [] }) : linesOf(context, found.value);
  });
}

async function linesOf(context: Excel.RequestContext, journal: JournalTable): Promise<Outcome<PostedLines>> {
  const { sheetName, whole, body } = journal;
  if (body.rows > MOST_LINES) {
    const most = MOST_LINES.toLocaleString('en-US');
    return refused(`The table Journal has more than ${most} lines, too many to sum at every change.`);
  }
  const below = await rowBelow(context, journal);
  const cells = await cellsFrom(context, journal, 0);
  const rows = cells.map((row, r) =>
    rowOf(row, journal, { ...body, row: body.row + r, rows: 1, columns: whole.columns }),
  );
  const lines = rows.flatMap(({ line }) => (line === undefined ? [] : [line]));
  const strays = below.some((cell) => cell !== '')
    ? [
        `${addressOf(sheetName, { ...whole, row: whole.row + whole.rows, rows: 1 })} stands right below the table Journal and is in no line.`,
      ]
    : [];
  const sentences = [...rows.flatMap((row) => row.sentences), ...strays, ...onEntries(lines)];
  return done({ lines, sentences });
}

/** What stands right below: a table that was resized at the wrong moment leaves lines there. */
async function rowBelow(
  context: Excel.RequestContext,
  { sheet, whole, places }: JournalTable,
): Promise<readonly unknown[]> {
  const cell = rangeAt(sheet, {
    row: whole.row + whole.rows,
    column: whole.column + placeOf(places, 'Entry'),
    rows: 1,
    columns: 1,
  });
  cell.load('values');
  await context.sync();
  return cell.values[0] as unknown[];
}

/** The body from a row on, in parts that fit into one answer each. */
async function cellsFrom(
  context: Excel.RequestContext,
  journal: JournalTable,
  from: number,
): Promise<readonly (readonly unknown[])[]> {
  const { sheet, body } = journal;
  const rows = Math.min(LINES_AT_ONCE, body.rows - from);
  const range = rangeAt(sheet, { ...body, row: body.row + from, rows });
  range.load('values');
  await context.sync();
  const part = range.values as unknown[][];
  return from + rows < body.rows ? [...part, ...(await cellsFrom(context, journal, from + rows))] : part;
}

function onEntries(lines: readonly PostedLine[]): readonly string[] {
  const entries = new Map<string, PostedLine[]>();
  for (const line of lines) {
    const known = entries.get(line.entry);
    if (known === undefined) entries.set(line.entry, [line]);
    else known.push(line);
  }
  const nameless = entries.get('') ?? [];
  entries.delete('');
  const count = nameless.length === 1 ? '1 line names' : `${nameless.length} lines name`;
  return [
    ...(nameless[0] === undefined ? [] : [`${count} no entry, the first at ${nameless[0].address}.`]),
    ...[...entries].flatMap(([entry, its]) => sentenceOnEntry(entry, its) ?? []),
  ];
}

/** What is wrong with an entry as a whole; nothing where it is whole. */
export function sentenceOnEntry(entry: string, lines: readonly PostedLine[]): string | undefined {
  const at = lines[0]?.address ?? '';
  const mark = lines.map(({ source }) => markIn(source)).find((found) => found !== undefined);
  if (mark !== undefined) return `The entry ${entry} is marked ${mark}, the first at ${at}.`;
  const [debits, credits] = [
    sumOf(lines.map(({ debit }) => debit)),
    sumOf(lines.map(({ credit }) => credit)),
  ];
  if (Math.abs(debits - credits) <= (Math.abs(debits) + Math.abs(credits)) * 4 * Number.EPSILON)
    return undefined;
  const amount = (units: number): string =>
    (units / FINEST).toLocaleString('en-US', { maximumFractionDigits: 4 });
  return `The entry ${entry} does not balance: debits ${amount(debits)}, credits ${amount(credits)}, the first line at ${at}.`;
}

/** Currencies have up to 4 decimals; whole units of the fourth add up without drifting. */
const FINEST = 10_000;

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * FINEST), 0);
}
