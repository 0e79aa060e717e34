/** The journal as the files of a layout, chosen and written in short steps. */

import { filesOf } from '../../core/ledger/files';
import type { Layout } from '../../core/ledger/layout';
import type { LedgerLine } from '../../core/ledger/line';
import type { LedgerOptions } from '../../core/ledger/options';
import { placeInSpan, type LedgerSpan } from '../../core/journal/ledger';
import { isoDate } from '../../core/time/serial';
import { ok, type Result } from '../../core/result';
import { each, saying, type Steps } from '../../core/steps';
import { fileNameOf } from './export-form';

/** What of the journal is meant, before it is written. */
export interface Chosen {
  readonly lines: number;
  readonly entries: number;
  /** The lines of each file. */
  readonly files: readonly (readonly LedgerLine[])[];
}

/**
 * The lines that are meant, by files; one without a day is meant wherever no first day is asked for.
 *
 * @yields how many lines have been looked at
 */
export function* chosenLines(
  layout: Pick<Layout, 'mostLines'>,
  all: readonly LedgerLine[],
  span: LedgerSpan,
): Steps<Chosen> {
  const lines: LedgerLine[] = [];
  const entries = new Set<string>();
  yield* each(all, (line) => {
    if (placeInSpan(line, span) !== 'within') return;
    lines.push(line);
    entries.add(line.entry.trim());
  });
  const files = yield* filesOf(layout, lines);
  return { lines: lines.length, entries: entries.size, files };
}

export interface Exported {
  readonly name: string;
  readonly text: string;
}

/**
 * The files, or the first problem that keeps one of them from being right.
 *
 * @yields how much is written, in lines; 0 as long as they are chosen
 */
export function* writtenFiles(
  layout: Layout,
  all: readonly LedgerLine[],
  options: LedgerOptions,
  span: LedgerSpan,
): Steps<Result<readonly Exported[]>> {
  const { files } = yield* saying(() => 0, chosenLines(layout, all, span));
  const days = [span.from, span.to].map((day) => (day === undefined ? undefined : isoDate(day)));
  const written: Exported[] = [];
  let before = 0;
  for (const [index, own] of files.entries()) {
    const first = before;
    const text = yield* saying((done) => first + done, layout.write(own, options));
    if (!text.ok) return text;
    written.push({ name: fileNameOf(layout, days, index, files.length), text: text.value });
    before += own.length;
    yield before;
  }
  return ok(written);
}
