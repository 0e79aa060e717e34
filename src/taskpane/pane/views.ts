/** The views of the pane, in the order of their tabs and of the keys Ctrl+1, Ctrl+2 … */

import { paneWords } from '../words/pane';

const NAMES = [
  'schedule',
  'test',
  'register',
  'journal',
  'month-end',
  'explain',
  'share',
  'settings',
] as const;

export type View = (typeof NAMES)[number];

export const VIEWS: readonly { readonly name: View; readonly label: string }[] = NAMES.map((name) => ({
  name,
  label: paneWords.viewLabels[name],
}));

/** The view of a name that was kept, or the first. */
export function viewNamed(name: unknown): View {
  return NAMES.find((view) => view === name) ?? NAMES[0];
}

/** The view that a key pressed with Ctrl leads to; `code` is its place on the keyboard. */
export function viewOfKey(code: string): View | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? undefined : NAMES[Number(digit) - 1];
}
