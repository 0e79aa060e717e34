/** Long work in slices short enough for the browser to answer the person between any two. */

import type { Steps } from '../../core/steps';

export interface Watch {
  readonly onProgress: (done: number) => void;
  readonly isCancelled: () => boolean;
}

/** Less than a frame. */
const SLICE_MILLISECONDS = 12;

/** @returns Nothing where it was cancelled. */
export async function inSlices<T extends object>(
  steps: Steps<T>,
  { onProgress, isCancelled }: Watch,
): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + SLICE_MILLISECONDS;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) return step.value;
    onProgress(step.value);
    await nextTask();
    if (isCancelled()) return undefined;
  }
}

/** Lets whatever waits go first: a timer would wait for 4 ms each time. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
