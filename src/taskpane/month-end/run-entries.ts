/** The planned entries as rows of the Journal: how many lines they are, and each with its digest. */

import { citationText } from '../../core/citation';
import type { Chart } from '../../core/journal/chart';
import type { PostedRow } from '../../core/journal/posting';
import type { PlannedEntry, RunPlan } from '../../core/run/run-plan';
import { rowsOfEntry } from '../../core/run/run-rows';
import type { RunTerms } from '../../core/run/run-terms';
import { VERSION } from '../../core/version';
import { digestOf } from '../../workbook/digest';
import { nextTask } from './in-slices';

/** How many lines the entries of a plan are; entries of one class alone are all alike. */
export function linesOfPlan(run: RunTerms, { entries }: RunPlan, chart: Chart): number {
  const ofClass = new Map<string, number>();
  const linesOf = (entry: PlannedEntry): number =>
    rowsOfEntry(run, entry, chart, { source: '', postedAt: 0 }).length;
  return entries.reduce((sum, entry) => {
    const [only, ...others] = entry.byClass.keys();
    if (only === undefined || others.length > 0) return sum + linesOf(entry);
    const lines = ofClass.get(only) ?? linesOf(entry);
    ofClass.set(only, lines);
    return sum + lines;
  }, 0);
}

export interface RunEntry {
  readonly id: string;
  readonly rows: readonly PostedRow[];
}

/** How many entries are made at once, and of how many assets: a digest sorts them all. */
const ENTRIES_AT_ONCE = 25;
const ASSETS_AT_ONCE = 2000;

/** @returns Nothing where it was cancelled. */
export async function entriesOfPlan(
  run: RunTerms,
  plan: RunPlan,
  chart: Chart,
  postedAt: number,
  isCancelled: () => boolean,
): Promise<readonly RunEntry[] | undefined> {
  const made: RunEntry[] = [];
  for (let first = 0; first < plan.entries.length; first = made.length) {
    if (isCancelled()) return undefined;
    const part = plan.entries.slice(first, first + countAtOnce(plan.entries, first));
    const digests = await Promise.all(part.map(({ id, charges }) => digestOf({ id, charges })));
    for (const [index, entry] of part.entries()) {
      const source = sourceOfRun(run, plan, entry, digests[index] ?? '');
      made.push({ id: entry.id, rows: rowsOfEntry(run, entry, chart, { source, postedAt }) });
    }
    await nextTask();
  }
  return made;
}

/** At least one. */
function countAtOnce(entries: readonly PlannedEntry[], first: number): number {
  let [count, assets] = [0, 0];
  while (count < ENTRIES_AT_ONCE && assets < ASSETS_AT_ONCE && first + count < entries.length) {
    assets += entries[first + count]?.charges.size ?? 0;
    count += 1;
  }
  return count;
}

/** @example "run depreciation 20260101-20260131 (IAS 16.48), 2 assets, digest 0123456789abcdef, Writedown 1.0.0" */
function sourceOfRun({ kind }: RunTerms, { id }: RunPlan, { charges }: PlannedEntry, digest: string): string {
  const assets = charges.size === 1 ? '1 asset' : `${charges.size} assets`;
  return `run ${id} (${citationText(kind.source)}), ${assets}, digest ${digest}, Writedown ${VERSION}`;
}
