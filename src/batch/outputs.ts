/** What a run writes to besides its figures: files that are named, progress, and the closing line. */

import { createWriteStream } from 'node:fs';
import type { Given } from './options';
import { counted, NO_PROGRESS, progressOn, type Passed, type Progress } from './progress';
import type { Surroundings } from './run';
import { sinkOf, type Sink } from './sink';
import type { Tally } from './tally';

export function outOf({ output }: Given, { stdout }: Surroundings): Sink {
  return output === undefined || output === '-'
    ? sinkOf(stdout, false)
    : sinkOf(createWriteStream(output), true);
}

export function rejectsOf({ rejects }: Given): Sink | undefined {
  return rejects === undefined ? undefined : sinkOf(createWriteStream(rejects), true);
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
  const counts = [`${counted(rows)} rows`, `${counted(assets)} assets`, `${counted(rejects)} rejected`];
  stderr.write(`${[...counts, `${seconds.toFixed(1)} s`, speed].join(', ')}.\n`);
}
