/** The views of the pane, in the order of their tabs and of the keys Ctrl+1, Ctrl+2 … */

export const VIEWS = [
  { name: 'journal', label: 'Journal' },
  { name: 'month-end', label: 'Month end' },
  { name: 'accounts', label: 'Accounts' },
] as const;

export type View = (typeof VIEWS)[number]['name'];

/** The view of a name that was kept, or the first. */
export function viewNamed(name: unknown): View {
  return VIEWS.find((view) => view.name === name)?.name ?? VIEWS[0].name;
}

/** The view that a key pressed with Ctrl leads to; `code` is its place on the keyboard. */
export function viewOfKey(code: string): View | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? undefined : VIEWS[Number(digit) - 1]?.name;
}
