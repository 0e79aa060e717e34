/** Alt+I does what the button at the bottom of a view says, as long as the view is shown. */

import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';

export function useActionKey(act: () => void): void {
  const actNow = useEffectEvent(() => act());
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      // By its place on the keyboard: with Alt a Mac types another letter. A key held down acts once.
      if (event.repeat || !event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyI') return;
      event.preventDefault();
      commitTyped();
      actNow();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** The button would take the focus, and what is typed would count; so it does for the key. */
function commitTyped(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  flushSync(() => field.blur());
  field.focus();
}
