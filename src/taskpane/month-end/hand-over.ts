/** Hands a text to the person: as a file that the browser saves, or through the clipboard. */

import { nextTask } from './in-slices';

/** How long a browser may take to begin a download before its text is let go. */
const PATIENCE_MILLISECONDS = 60_000;

/** How much of a text is encoded at once. */
const CHARACTERS_AT_ONCE = 1_000_000;

export async function download(name: string, text: string): Promise<void> {
  const address = URL.createObjectURL(await blobOf(text));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE_MILLISECONDS);
}

/** In pieces of whole lines, as one of tens of millions of characters would hold everything up. */
export async function blobOf(text: string, atOnce = CHARACTERS_AT_ONCE): Promise<Blob> {
  const pieces: Blob[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    const end = text.indexOf('\n', from + atOnce);
    to = end < 0 ? text.length : end + 1;
    pieces.push(new Blob([text.slice(from, to)]));
    await nextTask();
  }
  return new Blob(pieces, { type: 'text/plain;charset=utf-8' });
}

/** @returns Whether it is in the clipboard: a page within a page may not be let. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The older way, which frames may go where the newer one is closed to them. */
function copySelected(text: string): boolean {
  const held = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.style.cssText = 'position: fixed; opacity: 0';
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (held instanceof HTMLElement) held.focus();
  }
}
