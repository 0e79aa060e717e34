/** Long work beside which a person can go on: what has been waiting comes first from time to time. */

import type { Steps } from '../core/steps';

/** Lets the browser do what has been waiting: a key that was pressed, the next picture. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Less than a frame. */
const SLICE_MILLISECONDS = 12;

/** Work of many steps, with a pause after every slice of it. */
export async function paused<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MILLISECONDS;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
