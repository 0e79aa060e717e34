/**
 * From what a person gives — a kind, amounts, a date — to a balanced entry, and from the entry to
 * the rows that a cell spills and the pane previews.
 *
 *     Σ debits = Σ credits
 *
 * Source: double entry; each kind of entry cites its standard.
 */

import { readText, readWord } from '../argument';
import { citationText } from '../citation';
import { fromMinor, readDecimals, type Decimals } from '../money/minor';
import { all, andThen, ok, type Result } from '../result';
import { readOptionalDate } from '../time/date-argument';
import { answer, figure, type Answer, type Matrix, type Step } from '../working';
import { readAccounts } from './accounts';
import { readAmounts } from './amounts';
import { makeEntry, type Entry } from './entry';
import type { Kind } from './kind';
import { KINDS } from './kinds';
import { readTreatment } from './treatment';

/** The columns of an entry in a sheet. */
export const JOURNAL_HEADER = ['Date', 'Account', 'Debit', 'Credit', 'Memo'] as const;

/** An entry with what every line of it repeats. */
export interface JournalEntry {
  readonly kind: Kind;
  readonly entry: Entry;
  /** Excel serial, or nothing when no date was given. */
  readonly date: number | undefined;
  readonly memo: string;
  readonly treatment: readonly string[];
  readonly decimals: Decimals;
}

/** What a person can say about an entry, in the argument order of `WRITEDOWN.JOURNAL`. */
export interface JournalRequest {
  readonly kind: unknown;
  readonly amounts: unknown;
  readonly date?: unknown;
  readonly memo?: unknown;
  readonly treatment?: unknown;
  readonly accounts?: unknown;
  readonly decimals?: unknown;
}

/** The door: the first problem in argument order, or the entry. */
export function readJournalEntry(request: JournalRequest): Result<JournalEntry> {
  const read = all<[Kind, number | undefined, string, Decimals]>([
    readKind(request.kind),
    readOptionalDate('date', request.date),
    readText('memo', request.memo),
    readDecimals(request.decimals),
  ]);
  return andThen(read, ([kind, date, memo, decimals]) =>
    andThen(readAmounts(request.amounts, kind, decimals), (amounts) =>
      andThen(readTreatment(request.treatment, kind), (treatment) =>
        andThen(readAccounts(request.accounts), (accounts) => {
          const entry = makeEntry(kind.post(amounts, treatment), accounts);
          return ok({ kind, entry, date, memo, treatment, decimals });
        }),
      ),
    ),
  );
}

function readKind(given: unknown): Result<Kind> {
  const word = readWord(
    'kind',
    given,
    KINDS.map((kind) => kind.word),
  );
  return andThen(word, (found) => ok(KINDS.find((kind) => kind.word === found) as Kind));
}

/**
 * The entry as a sheet shows it: a header row, then one row a line, in currency; `""` where there
 * is nothing to say.
 */
export function journalTable({ entry, date, memo, decimals }: JournalEntry): Matrix {
  const side = (units: Entry['total']): number | string => (units === 0 ? '' : fromMinor(units, decimals));
  return [
    [...JOURNAL_HEADER],
    ...entry.lines.map((line) => [date ?? '', line.account, side(line.debit), side(line.credit), memo]),
  ];
}

/**
 * `WRITEDOWN.JOURNAL`: the entry of one event, always balanced.
 *
 * @param kind A word of {@link KINDS}.
 * @param amounts One number, or a two-column range name → amount, in currency.
 * @param date Excel serial or ISO text; blank leaves the column empty.
 * @param memo Text that stands in every line; none when omitted.
 * @param treatment One word from each of the groups that {@link KINDS} have, joined by `/`.
 * @param accounts Two-column range role → account.
 * @param decimals Minor digits, 0 to 4; 2 when omitted.
 * @returns `Date, Account, Debit, Credit, Memo`, a line of 0 left out.
 * @problem not-understood, out-of-range
 * @example journal('depreciation', 4000, '2026-12-31') // Depreciation expense 4000 Dr, Accumulated depreciation 4000 Cr
 */
export function journal(
  kind: unknown,
  amounts: unknown,
  date?: unknown,
  memo?: unknown,
  treatment?: unknown,
  accounts?: unknown,
  decimals?: unknown,
): Answer<Matrix> {
  return andThen(readJournalEntry({ kind, amounts, date, memo, treatment, accounts, decimals }), (made) => {
    return answer(journalTable(made), () => workingOfEntry(made));
  });
}

/** Line by line, and the balance last. */
export function workingOfEntry(made: JournalEntry): readonly Step[] {
  const amount = (units: Entry['total']): number => fromMinor(units, made.decimals);
  const lines = made.entry.lines.map((line): Step => ({
    label: line.account,
    formula: line.debit > 0 ? `Dr ${figure(amount(line.debit))}` : `Cr ${figure(amount(line.credit))}`,
    value: amount(line.debit > 0 ? line.debit : line.credit),
    unit: 'amount',
    source: made.kind.source,
  }));
  const total = figure(amount(made.entry.total));
  const balance = `debits ${total} = credits ${total} (${citationText(made.kind.source)})`;
  return [...lines, { label: made.kind.label, formula: balance, value: journalTable(made), unit: 'table' }];
}
