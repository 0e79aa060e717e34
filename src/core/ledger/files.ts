/** The files that a journal makes where a product limits their length: whole entries, in order. */

import type { Layout } from './layout';
import type { LedgerLine } from './line';

/**
 * @returns The lines of each file. An entry longer than a file stands alone, and is the product's to refuse.
 */
export function filesOf(
  { mostLines = Infinity }: Pick<Layout, 'mostLines'>,
  lines: readonly LedgerLine[],
): readonly (readonly LedgerLine[])[] {
  const files: LedgerLine[][] = [];
  for (const own of wholeEntries(lines)) {
    const last = files[files.length - 1];
    if (last !== undefined && last.length + own.length <= mostLines) last.push(...own);
    else files.push([...own]);
  }
  return files;
}

/** A line keeps its place in the whole for the sentence that may refuse it. */
function wholeEntries(lines: readonly LedgerLine[]): readonly (readonly LedgerLine[])[] {
  const byEntry = new Map<string, LedgerLine[]>();
  for (const [index, line] of lines.entries()) {
    const id = line.entry.trim();
    const placed = { ...line, address: line.address ?? `line ${index + 1}` };
    const own = byEntry.get(id);
    if (own === undefined) byEntry.set(id, [placed]);
    else own.push(placed);
  }
  return [...byEntry.values()];
}
