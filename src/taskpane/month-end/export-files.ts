/** The journal as the files of a layout, each written in a task of its own. */

import { filesOf } from '../../core/ledger/files';
import type { Layout } from '../../core/ledger/layout';
import type { LedgerLine } from '../../core/ledger/line';
import type { LedgerOptions } from '../../core/ledger/options';
import { placeInSpan, type LedgerSpan } from '../../core/journal/ledger';
import { isoDate } from '../../core/time/serial';
import { sentenceOf } from '../../core/problem';
import { fileNameOf } from './export-form';
import { nextTask } from './in-slices';

export interface Exported {
  readonly name: string;
  readonly text: string;
}

/** The lines that are meant; one without a day is meant wherever no first day is asked for. */
export function linesToExport<Line extends LedgerLine>(
  lines: readonly Line[],
  span: LedgerSpan,
): readonly Line[] {
  return lines.filter((line) => placeInSpan(line, span) === 'within');
}

export function entryCount(lines: readonly LedgerLine[]): number {
  return new Set(lines.map(({ entry }) => entry.trim())).size;
}

/** @returns The files, or the sentence that says why there are none. */
export async function exportFiles(
  layout: Layout,
  lines: readonly LedgerLine[],
  options: LedgerOptions,
  { from, to }: LedgerSpan,
): Promise<readonly Exported[] | string> {
  const files = filesOf(layout, lines);
  const days = [from, to].map((day) => (day === undefined ? undefined : isoDate(day)));
  const written: Exported[] = [];
  for (const [index, own] of files.entries()) {
    await nextTask();
    const text = layout.write(own, options);
    if (!text.ok) return sentenceOf(text.problem);
    written.push({ name: fileNameOf(layout, days, index, files.length), text: text.value });
  }
  return written;
}
