/** What of a kept run counts as posted: what the journal bears out. */

import { each, some, type Steps } from '../steps';
import { isStanding, type JournalIds } from './entries-of-run';
import { catchUpId, entryIdOf, isCatchUp, withoutCatchUp, type Charged, type HoldingKey } from './run-record';
import type { KeptRun } from './run-sheet';

/** What of a run counts as posted, by the entries that stand in the journal. */
export interface Settled {
  readonly run: KeptRun;
  /** Said where the run was stopped, or its entries are not there any more. */
  readonly sentence?: string;
}

/**
 * A run as the journal bears it out: what was reversed is not posted, and of a run that was stopped while
 * it was posting only what stands.
 */
export function* settled(run: KeptRun, journal: JournalIds): Steps<Settled> {
  const standing = new Map<HoldingKey, Charged>();
  const names = new Map<string, boolean>();
  const stands = (name: string): boolean => isStanding(entryOfRun(run, name), journal);
  yield* each(run.charges, ([key, charged]) => {
    if (once(names, nameOf(run, charged), stands)) standing.set(key, charged);
  });
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

/** Whether anything of a run ever came into the journal, be it reversed by now. */
export function* wasPosted(run: KeptRun, journal: JournalIds): Steps<boolean> {
  const names = new Map<string, boolean>();
  return yield* some(run.charges.values(), (charged) =>
    once(names, nameOf(run, charged), (name) => journal.has(entryOfRun(run, name))),
  );
}

function nameOf({ scope }: KeptRun, { tag, assetClass }: Charged): string {
  return scope === 'asset' ? tag : assetClass;
}

/** Most assets share their entry with others, which is looked for only once. */
function once(known: Map<string, boolean>, name: string, ask: (name: string) => boolean): boolean {
  const answer = known.get(name) ?? ask(name);
  known.set(name, answer);
  return answer;
}
