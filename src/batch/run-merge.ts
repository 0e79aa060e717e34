/** The task `merge`: opens the parts, in their order, and puts them together. */

import type { MergeCommand } from './command';
import { partTo, resultTo } from './destination';
import { EXIT } from './exit-code';
import { Failure, must } from './failure';
import type { Head } from './head';
import { counting, inputFrom, inputPiped, linesOf } from './input';
import { merge, refuseGap } from './merge';
import { outOf, progressFor, rejectsOf, sayClosing } from './outputs';
import { partialLine } from './partial';
import type { Surroundings } from './run';
import { TASKS } from './tasks';

export async function runMerge({ given, files }: MergeCommand, around: Surroundings): Promise<number> {
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
      const out = outOf(given, around);
      if (isPartial) return partTo(out);
      return resultTo(out, rejectsOf(given), workOf(head), (line) => around.stderr.write(`${line}\n`));
    },
    progress,
  ).finally(progress.end);
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

/** Files in the order of their parts where all say which they are; else as they are given. */
async function byPart(files: readonly string[]): Promise<readonly string[]> {
  const again = files.find((file, index) => files.indexOf(file) !== index);
  if (again !== undefined) throw new Failure(`${again} is given twice.`, EXIT.wrongUse);
  const parts = await Promise.all(files.map(async (file) => ({ file, part: await partOf(file) })));
  if (parts.some(({ part }) => part === undefined)) return files;
  return [...parts].sort((a, b) => (a.part ?? 0) - (b.part ?? 0)).map(({ file }) => file);
}

async function partOf(file: string): Promise<number | undefined> {
  for await (const line of linesOf(inputFrom(file).bytes)) {
    const read = partialLine(line);
    return 'head' in read ? read.head.part : undefined;
  }
  return undefined;
}
