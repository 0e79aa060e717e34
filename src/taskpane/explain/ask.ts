/** How a figure in any view is asked why: a click on it, or Alt+Enter while it has the focus. */

interface Keys {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Whether the keys ask the figure that has the focus. */
export function asksWhy({ key, altKey, ctrlKey, metaKey }: Keys): boolean {
  return key === 'Enter' && altKey && !ctrlKey && !metaKey;
}
