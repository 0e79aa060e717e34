/** Alt+I does what the button at the bottom of a view does, as long as the view is shown. */

import { useEffect, useEffectEvent } from 'react';

export function useActionKey(act: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // By its place on the keyboard: with Alt a Mac types another letter. A key held down acts once.
    if (event.repeat || !event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyI') return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
