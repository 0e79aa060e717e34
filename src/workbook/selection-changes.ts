/**
 * Hearing that the person moved on in the sheet. It comes after every entry that Enter or Tab
 * commits, so it is also the moment to look at linked cells again.
 */

import { done, reading } from './outcome';

/** Excel refuses while a cell is being edited, for as long as that takes. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;

/**
 * Where Excel refuses, it is asked again until it agrees; then the listener is called once for
 * the moves that were missed.
 *
 * @returns The way to stop listening. The subscription itself lasts as long as the pane's page,
 *   which is how long its one listener lives.
 */
export function onSelectionChanged(listener: () => void): () => void {
  let listening = true;
  let attempts = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  const subscribe = async (wait: number): Promise<void> => {
    attempts += 1;
    const attempt = attempts;
    const { done: isDone } = await reading(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        // An attempt that failed may have left its handler behind.
        if (listening && attempt === attempts) listener();
        return Promise.resolve();
      });
      await context.sync();
      return done(true);
    });
    if (!listening) return;
    if (!isDone) again = setTimeout(() => void subscribe(Math.min(2 * wait, LONGEST_WAIT)), wait);
    else if (attempt > 1) listener();
  };
  void subscribe(FIRST_WAIT);

  return () => {
    listening = false;
    clearTimeout(again);
  };
}
