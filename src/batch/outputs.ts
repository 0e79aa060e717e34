/** What a run writes to besides its figures: files that are named, progress, and the closing line. */

import { createWriteStream } from 'node:fs';
import { Failure } from './failure';
import type { Given } from './options';
import { failedLine } from './partial';
import { counted, countOf, NO_PROGRESS, progressOn, type Passed, type Progress } from './progress';
import type { Surroundings } from './run';
import { sinkOf, type Sink } from './sink';
import type { Tally } from './tally';

function sinkTo(file: string, { stdout }: Surroundings): Sink {
  return file === '-' ? sinkOf(stdout, false) : sinkOf(createWriteStream(file), true);
}

/**
 * A step that writes a part or a result. A part of which it fails says so: else a merge would take those
 * that did not for the whole.
 *
 * @param step Opens the output when it knows where it goes.
 * @throws what the step throws
 */
export async function written(
  given: Given,
  around: Surroundings,
  step: (open: () => Sink) => Promise<number>,
): Promise<number> {
  let out: Sink | undefined;
  const open = (): Sink => (out ??= sinkTo(given.output ?? '-', around));
  try {
    return await step(open);
  } catch (error) {
    if (given.partial !== undefined && error instanceof Failure) {
      open().write(failedLine(error.message));
      await open().end();
    }
    throw error;
  }
}

/** Says a line to the person, in place of the line of progress. */
export function sayTo({ stderr }: Surroundings, progress: Progress): (line: string) => void {
  return (line) => {
    progress.clear();
    stderr.write(`${line}\n`);
  };
}

export function rejectsOf({ rejects }: Given, around: Surroundings): Sink | undefined {
  return rejects === undefined ? undefined : sinkTo(rejects, around);
}

export function progressFor(
  { progress, quiet }: Given,
  { stderr, isTerminal, now }: Surroundings,
  passed: Passed,
): Progress {
  const isShown = quiet === undefined && (isTerminal || progress !== undefined);
  return isShown ? progressOn((text) => stderr.write(text), passed, now) : NO_PROGRESS;
}

/** Says to the person how it went. */
export function sayClosing(
  { quiet, partial, progress }: Given,
  { stderr, now }: Surroundings,
  { rows, assets, rejects }: Tally,
  begun: number,
): void {
  if (quiet !== undefined || (partial !== undefined && progress === undefined)) return;
  const seconds = (now() - begun) / 1000;
  const speed = `${counted(Math.round(rows / Math.max(seconds, 0.001)))} rows a second`;
  const counts = [countOf(rows, 'row'), countOf(assets, 'asset'), `${counted(rejects)} rejected`];
  stderr.write(`${[...counts, `${seconds.toFixed(1)} s`, speed].join(', ')}.\n`);
}
