/** A run over the rows of a register: each by itself, in their order, and nothing of them is kept. */

import type { AssetEvents } from '../core/register/asset-events';
import type { Destination } from './destination';
import { Failure } from './failure';
import { addToGroup, type GrowingGroups } from './groups';
import type { Head } from './head';
import { rowsText, type Format } from './layout';
import type { Progress } from './progress';
import type { Fields } from './records';
import { rowReader } from './register-rows';
import type { Tally } from './tally';
import type { Work } from './work';

export interface Computation {
  readonly work: Work;
  readonly format: Format;
  readonly book: string | undefined;
  readonly events: AssetEvents;
  /** The header where the input has none. */
  readonly header: Fields | undefined;
  readonly headFor: (columns: Fields) => Head;
  readonly destination: Destination;
  readonly progress: Progress;
}

/** @returns What the run came to; the destination is not ended yet. */
export async function compute(
  records: AsyncIterable<readonly Fields[]>,
  { work, format, book, events, header, headFor, destination, progress }: Computation,
): Promise<{ readonly head: Head; readonly tally: Tally }> {
  const books = new Map<string, string>();
  const named = new Map<string, number>();
  const groups: GrowingGroups = new Map();
  const begin = async (columns: Fields) => {
    const head = headFor(columns);
    const read = rowReader(columns, work, book, events, { books, named });
    await destination.begin(head);
    return { head, read };
  };
  let begun = header === undefined ? undefined : await begin(header);
  let [rows, assets, rejects] = [0, 0, 0];
  const figures = new Float64Array(work.width);
  for await (const some of records) {
    for (const fields of some) {
      if (begun === undefined) {
        begun = await begin(fields);
        continue;
      }
      rows += 1;
      const asset = begun.read(fields, rows + 1);
      if (asset === undefined) continue;
      const { row, entry } = asset;
      figures.fill(0);
      const taken = work.take(row, entry, figures);
      if (taken.ok) {
        assets += 1;
        const { rows: own, group, isRejected = false } = taken.value;
        if (isRejected) rejects += 1;
        if (group !== undefined) addToGroup(groups, ...group, figures);
        if (own.length > 0) destination.text(rowsText(format, work.header ?? [], own));
      } else {
        rejects += 1;
        destination.reject({ row: row.number, problem: taken.problem, fields });
      }
      const room = destination.settle();
      if (room !== undefined) await room;
    }
    progress.at(rows, rejects);
  }
  if (begun === undefined) throw new Failure('The input is empty; it takes a CSV with a header row.');
  return { head: begun.head, tally: { rows, assets, rejects, books, named, groups } };
}
