/** Reversing an entry: its lines are found by id wherever they stand, and their mirror is posted. */

import { reversalId } from '../core/journal/entry-id';
import { readPostingDate, type LockDate } from '../core/journal/lock-date';
import type { PostedRow } from '../core/journal/posting';
import { reversalOf } from '../core/journal/reversal';
import type { Decimals } from '../core/money/minor';
import { sentenceOf } from '../core/problem';
import type { Posted } from './journal-check';
import { addressOfLines, blockOfLine, linesOfEntries, type StandingLine } from './journal-lines';
import { postEntry } from './journal-post';
import { sentenceOnEntry } from './journal-read';
import { rowOf, type PostedLine } from './journal-row';
import { findJournal, JOURNAL } from './journal-table';
import { rangeAt } from './named-table';
import { done, reading, refused, type Outcome } from './outcome';

/**
 * @param date Excel serial of the day to reverse on.
 * @param postedAt Excel serial of the day and time.
 */
export async function reverseEntry(
  entry: string,
  date: number,
  postedAt: number,
  lock: LockDate,
  decimals: Decimals,
): Promise<Outcome<Posted>> {
  const day = readPostingDate(date, lock);
  if (!day.ok) return refused(sentenceOf(day.problem));
  if (entry.trim() === '') return refused('Say which entry to reverse: its id stands in the column Entry.');
  const original = await readEntry(entry.trim());
  if (!original.done) return original;
  return postEntry(reversalOf(original.value, day.value, postedAt), decimals);
}

/** The lines of an entry that can be reversed. */
function readEntry(entry: string): Promise<Outcome<readonly PostedRow[]>> {
  return reading(async (context) => {
    const found = await findJournal(context);
    if (!found.done) return found;
    const reversal = reversalId(entry);
    const standing = await linesOfEntries(context, [entry, reversal], found.value);
    const [lines, reversing] = [standing.get(entry) ?? [], standing.get(reversal) ?? []];
    if (lines.length === 0) return refused(`The table ${JOURNAL} has no entry ${entry}.`);
    if (reversing.length > 0) {
      return refusedAsReversed(context, entry, reversing);
    }
    return rowsOf(context, entry, lines);
  });
}

/** Reversed already, or by lines that are not whole, which a person has to look at first. */
async function refusedAsReversed(
  context: Excel.RequestContext,
  entry: string,
  reversing: readonly StandingLine[],
): Promise<Outcome<never>> {
  const at = addressOfLines(reversing);
  const whole = await rowsOf(context, reversalId(entry), reversing);
  return whole.done
    ? refused(`The entry ${entry} is reversed already, at ${at}.`, at)
    : refused(`The reversal of the entry ${entry} at ${at} is not whole. ${whole.refusal.sentence}`, at);
}

async function rowsOf(
  context: Excel.RequestContext,
  entry: string,
  standing: readonly StandingLine[],
): Promise<Outcome<readonly PostedRow[]>> {
  const at = addressOfLines(standing);
  if (standing.some(({ isInTable }) => !isInTable)) {
    return refused(`Lines of the entry ${entry} stand outside the table ${JOURNAL}, at ${at}.`, at);
  }
  const ranges = standing.map((line) => rangeAt(line.grid.sheet, blockOfLine(line)));
  ranges.forEach((range) => range.load('values'));
  await context.sync();
  const read = standing.map((line, i) =>
    rowOf((ranges[i]?.values[0] ?? []) as unknown[], line.grid, blockOfLine(line)),
  );
  const lines = read.flatMap(({ line }) => (line === undefined ? [] : [line]));
  const wrong = read.flatMap(({ sentences }) => sentences)[0] ?? sentenceOnEntry(entry, lines);
  if (wrong !== undefined) return refused(`${wrong} Put it right, then reverse it.`, at);
  return done(lines.map(postedRow));
}

/** A line that was read, as it would be posted. */
function postedRow({ date, entry, debit, credit, postedAt, ...line }: PostedLine): PostedRow {
  return {
    Date: date ?? '',
    Entry: entry,
    'Account code': line.code,
    Account: line.account,
    Debit: debit === 0 ? '' : debit,
    Credit: credit === 0 ? '' : credit,
    Memo: line.memo,
    Source: line.source,
    Book: line.book,
    'Posted at': postedAt ?? '',
  };
}
