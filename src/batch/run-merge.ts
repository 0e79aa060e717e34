/** The task `merge`: opens the parts, in their order, and puts them together. */

import type { MergeCommand } from './command';
import { partTo, resultTo } from './destination';
import { EXIT } from './exit-code';
import { Failure, must } from './failure';
import { identityOf, refuseOverwriting } from './file-identity';
import type { Head } from './head';
import { counting, inputFrom, inputPiped, linesOf } from './input';
import { merge, refuseGap } from './merge';
import { progressFor, rejectsOf, sayClosing, sayTo, written } from './outputs';
import { partialLine } from './partial';
import type { Surroundings } from './run';
import type { Sink } from './sink';
import { TASKS } from './tasks';

export function runMerge(command: MergeCommand, around: Surroundings): Promise<number> {
  const { given, files } = command;
  refuseOverwriting(given, files);
  refuseTwice(files);
  return written(given, around, (open) => mergeInto(open, command, around));
}

async function mergeInto(
  open: () => Sink,
  { given, files }: MergeCommand,
  around: Surroundings,
): Promise<number> {
  const begun = around.now();
  const inOrder = await byPart(files);
  const inputs = files.length === 0 ? [inputPiped(around.stdin)] : inOrder.map(inputFrom);
  const sizes = inputs.map(({ size }) => size);
  const size = sizes.includes(undefined)
    ? undefined
    : sizes.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const passed = { bytes: 0, size };
  const progress = progressFor(given, around, passed);
  const isPartial = given.partial !== undefined;
  const lines = async function* (): AsyncGenerator<string> {
    for (const { bytes } of inputs) yield* linesOf(counting(bytes, (count) => (passed.bytes += count)));
  };
  const merged = await merge(
    lines(),
    (head) => {
      // A part of the whole may begin anywhere; the whole begins with the first.
      if (!isPartial && head.part !== undefined) refuseGap(0, head.part);
      if (isPartial) return partTo(open());
      return resultTo(open(), rejectsOf(given, around), workOf(head), sayTo(around, progress));
    },
    progress,
  ).finally(progress.clear);
  const { destination, head, tally, part } = merged;
  await destination.end(head, tally, part);
  sayClosing(given, around, tally, begun);
  return tally.rejects > 0 && !isPartial ? EXIT.rejects : EXIT.good;
}

function workOf({ task: word, given }: Head) {
  const task = TASKS.find((each) => each.word === word);
  if (task === undefined)
    throw new Failure(`The parts are of a task ${word}, which this version does not know.`);
  return must(task.work(given));
}

function refuseTwice(files: readonly string[]): void {
  const seen = new Set<string>();
  for (const file of files) {
    const identity = identityOf(file);
    if (identity === undefined) continue;
    if (seen.has(identity)) throw new Failure(`${file} is given twice.`, EXIT.wrongUse);
    seen.add(identity);
  }
}

/** Files in the order of their parts where all say which they are; else as they are given. */
async function byPart(files: readonly string[]): Promise<readonly string[]> {
  const parts: { readonly file: string; readonly part: number }[] = [];
  // One after the other: no system lets thousands be open at once.
  for (const file of files) {
    const part = await partOf(file);
    if (part === undefined) return files;
    parts.push({ file, part });
  }
  return parts.sort((a, b) => a.part - b.part).map(({ file }) => file);
}

/** @returns Nothing for a pipe too, which can be read only once. */
async function partOf(file: string): Promise<number | undefined> {
  if (identityOf(file) === undefined) return undefined;
  for await (const line of linesOf(inputFrom(file).bytes)) {
    const read = partialLine(line);
    return 'head' in read ? read.head.part : undefined;
  }
  return undefined;
}
