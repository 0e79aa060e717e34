/** Parts of a run put together: what they add up to is what one run over all their rows would have written. */

import type { Destination } from './destination';
import { Failure } from './failure';
import { refuseOther, type Head } from './head';
import { partialLine } from './partial';
import type { Progress } from './progress';
import { rebased } from './reject';
import { NOTHING, together, type Tally } from './tally';

export interface Merged {
  readonly head: Head;
  readonly tally: Tally;
  /** The last part, where that is known. */
  readonly part: number | undefined;
}

/**
 * @param lines Of the parts, one part after the other, in the order of their rows.
 * @param begin Called with the head of the first.
 * @throws Failure for parts of different runs, for one that failed, is cut off, missing or there twice
 */
export async function merge(
  lines: AsyncIterable<string>,
  begin: (head: Head) => Destination,
  progress: Progress,
): Promise<Merged & { readonly destination: Destination }> {
  let first: Head | undefined;
  let destination: Destination | undefined;
  let [tally, part, isOpen]: [Tally, number | undefined, boolean] = [NOTHING, undefined, false];
  for await (const line of lines) {
    const read = partialLine(line);
    if ('failed' in read) throw new Failure(`A part failed: ${read.failed}`);
    if ('head' in read) {
      if (isOpen) throw cutOff();
      isOpen = true;
      if (first === undefined || destination === undefined) {
        first = read.head;
        destination = begin(first);
        await destination.begin(first);
      } else {
        refuseOther(first, read.head);
        refuseGap(part, read.head.part);
      }
      continue;
    }
    if (!isOpen || destination === undefined) throw cutOff();
    if ('text' in read) destination.text(read.text);
    else if ('reject' in read) destination.reject(rebased(read.reject, tally.rows));
    else {
      tally = together(tally, read.tally);
      part = read.part;
      isOpen = false;
      progress.at(tally.rows, tally.rejects);
    }
    await destination.settle();
  }
  if (isOpen) throw cutOff();
  if (first === undefined || destination === undefined) throw new Failure('There are no parts to merge.');
  return { head: first, tally, part, destination };
}

function cutOff(): Failure {
  return new Failure('A part is cut off: the run that wrote it did not come to its end. Run it again.');
}

/**
 * @param last 0 before the first.
 * @throws Failure for a number that does not follow
 */
export function refuseGap(last: number | undefined, next: number | undefined): void {
  if (last === undefined && next === undefined) return;
  if (last !== undefined && next === last + 1) return;
  const said = (part: number | undefined): string => {
    if (part === undefined) return 'one without a number';
    return part === 0 ? 'the beginning' : `part ${part}`;
  };
  throw new Failure(
    `After ${said(last)} comes ${said(next)}; parts are merged in their order, each of them once.`,
  );
}
