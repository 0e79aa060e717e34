/** Which entries of the journal stand, and which run each of them is of. */

import { reversalId, reversedBy } from '../journal/entry-id';
import type { LedgerLine } from '../journal/ledger';
import { each, type Steps } from '../steps';
import { catchUpId, idKey, isCatchUp, withoutCatchUp, type RunRecord } from './run-record';

/** A line of the journal with the entry it belongs to. */
export interface RunLine extends LedgerLine {
  readonly entry: string;
}

/** The ids of all entries in the journal, by {@link idKey}: names may have changed their case since. */
export interface JournalIds {
  readonly has: (id: string) => boolean;
}

/** A reversal may itself be reversed; then the entry stands again. */
export function isStanding(entry: string, journal: JournalIds): boolean {
  return journal.has(entry) && !isStanding(reversalId(entry), journal);
}

/** The lines of every entry that stands, by its id as it is written first; reversals are none of them. */
export function* standingEntries(lines: readonly RunLine[]): Steps<ReadonlyMap<string, readonly RunLine[]>> {
  const entries = new Map<string, { readonly id: string; readonly own: RunLine[] }>();
  yield* each(lines, (line) => {
    const id = line.entry.trim();
    const known = entries.get(idKey(id));
    if (known === undefined) entries.set(idKey(id), { id, own: [line] });
    else known.own.push(line);
  });
  const journal: JournalIds = { has: (id) => entries.has(idKey(id)) };
  const standing = new Map<string, readonly RunLine[]>();
  yield* each(entries.values(), ({ id, own }) => {
    if (reversedBy(id) === undefined && isStanding(id, journal)) standing.set(id, own);
  });
  return standing;
}

/** What is kept of the run that an entry is of; what was posted as catch-up is a run of its own. */
export function runOf<T>(entry: string, runs: ReadonlyMap<string, T>): T | undefined {
  const late = isCatchUp(entry);
  const whole = withoutCatchUp(entry);
  // A book may have a comma in it, so every one that could end the run's own id is tried.
  for (let end = whole.length; end > 0; end = whole.lastIndexOf(', ', end - 1)) {
    const run = whole.slice(0, end);
    const own = runs.get(idKey(late ? catchUpId(run) : run));
    if (own !== undefined) return own;
  }
  return undefined;
}

/** The entries of every run, by {@link idKey}. */
export function* entriesByRun(
  entries: ReadonlyMap<string, readonly RunLine[]>,
  records: readonly RunRecord[],
): Steps<ReadonlyMap<string, readonly (readonly RunLine[])[]>> {
  const runs = new Map<string, (readonly RunLine[])[]>(records.map(({ id }) => [idKey(id), []]));
  yield* each(entries, ([entry, own]) => runOf(entry, runs)?.push(own));
  return runs;
}
