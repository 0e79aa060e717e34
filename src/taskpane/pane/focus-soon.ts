/** Puts the focus on something that may have to come into view first: a tab that did not fit until it was chosen. */

const MOST_FRAMES = 10;

export function focusSoon(id: string, frames = MOST_FRAMES): void {
  const found = document.getElementById(id);
  found?.focus();
  if (found !== null && document.activeElement === found) return;
  if (frames > 0) requestAnimationFrame(() => focusSoon(id, frames - 1));
}
