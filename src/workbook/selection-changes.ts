/**
 * Hearing that the person moved on in the sheet. It comes after every entry that Enter or Tab
 * commits, so it is also the moment to look at linked cells again.
 */

import { done, reading } from './outcome';

/**
 * @returns The way to stop listening. The subscription itself lasts as long as the pane's page,
 *   which is how long its one listener lives.
 */
export function onSelectionChanged(listener: () => void): () => void {
  let listening = true;
  void reading(async (context) => {
    context.workbook.onSelectionChanged.add(() => {
      if (listening) listener();
      return Promise.resolve();
    });
    await context.sync();
    return done(true);
  });
  return () => {
    listening = false;
  };
}
