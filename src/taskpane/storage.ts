/** The browser's storage, which may be switched off or full: then nothing is kept, and nothing breaks. */

export function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, text: string): void {
  try {
    window.localStorage.setItem(key, text);
  } catch {
    // Kept only until the page closes.
  }
}
