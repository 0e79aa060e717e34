/** The files that a journal makes where a product limits their length: whole entries, in order. */

import { A_STEP, type Steps } from '../steps';
import type { Layout } from './layout';
import { placeOf, type LedgerLine } from './line';

/**
 * @returns The lines of each file. An entry longer than a file stands alone, and is the product's to refuse.
 * @yields how many lines have been looked at
 */
export function* filesOf(
  { mostLines = Infinity }: Pick<Layout, 'mostLines'>,
  lines: readonly LedgerLine[],
): Steps<readonly (readonly LedgerLine[])[]> {
  const files: LedgerLine[][] = [];
  let count = 0;
  for (const own of (yield* wholeEntries(lines)).values()) {
    const last = files[files.length - 1];
    const file = last !== undefined && last.length + own.length <= mostLines ? last : [];
    if (file !== last) files.push(file);
    for (const line of own) {
      file.push(line);
      count += 1;
      if (count % A_STEP === 0) yield lines.length;
    }
  }
  return files;
}

/** A line keeps its place in the whole for the sentence that may refuse it. */
function* wholeEntries(lines: readonly LedgerLine[]): Steps<ReadonlyMap<string, readonly LedgerLine[]>> {
  const byEntry = new Map<string, LedgerLine[]>();
  for (const [index, line] of lines.entries()) {
    const id = line.entry.trim();
    const placed = line.address === undefined ? { ...line, address: placeOf(line, index) } : line;
    const own = byEntry.get(id);
    if (own === undefined) byEntry.set(id, [placed]);
    else own.push(placed);
    if ((index + 1) % A_STEP === 0) yield index + 1;
  }
  return byEntry;
}
