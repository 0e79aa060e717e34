/** The span that comes after the last run: from the day after it to the end of that day's month. */

import { nameKey } from '../../core/journal/account-name';
import type { RunRecord } from '../../core/run/run-record';
import { endOfMonth, monthOf } from '../../core/time/calendar';
import { isoDate, LAST_SERIAL } from '../../core/time/serial';
import type { ProposedSpan, RunKind } from './run-form';

/** @returns Nothing where nothing was run in that book. */
export function nextSpan(
  runs: readonly Pick<RunRecord, 'id' | 'book' | 'to' | 'charges'>[],
  kind: RunKind,
  book: string,
): ProposedSpan | undefined {
  const own = runs.filter(
    (run) => run.id.startsWith(`${kind} `) && nameKey(run.book) === nameKey(book) && run.charges.size > 0,
  );
  const last = own.reduce((day, { to }) => Math.max(day, to), 0);
  if (last === 0 || last >= LAST_SERIAL) return undefined;
  return { from: isoDate(last + 1), to: isoDate(endOfMonth(monthOf(last + 1))) };
}
