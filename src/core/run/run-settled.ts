/** What of a kept run counts as posted: what the journal bears out. */

import { reversalId } from '../journal/entry-id';
import { catchUpId, entryIdOf, isCatchUp, withoutCatchUp, type Charged, type HoldingKey } from './run-record';
import type { KeptRun } from './run-sheet';

/** What of a run counts as posted, by the entries that stand in the journal. */
export interface Settled {
  readonly run: KeptRun;
  /** Said where the run was stopped, or its entries are not there any more. */
  readonly sentence?: string;
}

/** The ids of all entries in the journal, by {@link idKey}: names may have changed their case since. */
export interface JournalIds {
  readonly has: (id: string) => boolean;
}

/**
 * A run as the journal bears it out: what was reversed is not posted, and of a run that was stopped while
 * it was posting only what stands.
 */
export function settled(run: KeptRun, journal: JournalIds): Settled {
  const standing = new Map<HoldingKey, Charged>();
  const names = new Map<string, boolean>();
  for (const [key, charged] of run.charges) {
    const name = run.scope === 'asset' ? charged.tag : charged.assetClass;
    const stands = names.get(name) ?? isStanding(entryOfRun(run, name), journal);
    names.set(name, stands);
    if (stands) standing.set(key, charged);
  }
  const state = 'posted';
  if (standing.size === run.charges.size) return { run: { ...run, state } };
  return { run: { ...run, charges: standing, state }, sentence: sentenceOf(run, standing.size) };
}

function sentenceOf({ id, state, charges }: KeptRun, standing: number): string {
  const why = state === 'posting' ? 'was stopped' : 'has entries that were reversed or are gone';
  return `The run ${id} ${why}: ${standing} of its ${charges.size} assets count as posted.`;
}

/** The id of a run's entry for an asset or a class. */
function entryOfRun({ id, scope }: KeptRun, name: string): string {
  const entry = entryIdOf(withoutCatchUp(id), scope, name);
  return isCatchUp(id) ? catchUpId(entry) : entry;
}

/** A reversal may itself be reversed; then the entry stands again. */
function isStanding(entry: string, journal: JournalIds): boolean {
  return journal.has(entry) && !isStanding(reversalId(entry), journal);
}

/** Whether anything of a run ever came into the journal, be it reversed by now. */
export function wasPosted(run: KeptRun, journal: JournalIds): boolean {
  const names = [...run.charges.values()].map(({ tag, assetClass }) =>
    run.scope === 'asset' ? tag : assetClass,
  );
  return names.some((name) => journal.has(entryOfRun(run, name)));
}
