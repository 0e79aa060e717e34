/** Which view is shown: chosen by its tab or its key, remembered for the next time. */

import { useEffect, useEffectEvent, useState } from 'react';
import { keep, recall } from '../storage';
import { useSurroundings, type Surroundings } from '../surroundings';
import { viewNamed, viewOfKey, type View } from './views';

interface ViewState {
  readonly view: View;
  /** The views that were shown so far: the others need not exist yet. */
  readonly seen: ReadonlySet<View>;
  readonly show: (view: View) => void;
}

/** The view that was shown last. */
export function keptView({ storagePrefix }: Pick<Surroundings, 'storagePrefix'>): View {
  return viewNamed(recall(keyOf(storagePrefix)));
}

function keyOf(storagePrefix: string): string {
  return `${storagePrefix}view`;
}

/** Ctrl and a digit; Alt+W asks why. */
function viewAsked({ code, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): View | undefined {
  if (metaKey || shiftKey) return undefined;
  if (ctrlKey && !altKey) return viewOfKey(code);
  return altKey && !ctrlKey && code === 'KeyW' ? 'explain' : undefined;
}

/** @param onKey Called when a key has chosen a view: the focus must not stay in one that is gone. */
export function useView(onKey: (view: View) => void): ViewState {
  const { storagePrefix } = useSurroundings();
  const key = keyOf(storagePrefix);
  const [view, setView] = useState(() => keptView({ storagePrefix }));
  const [seen, setSeen] = useState<ReadonlySet<View>>(() => new Set([view]));

  const show = (next: View): void => {
    keep(key, next);
    setView(next);
    setSeen((before) => new Set(before).add(next));
  };

  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const next = viewAsked(event);
    if (next === undefined) return;
    event.preventDefault();
    show(next);
    onKey(next);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  return { view, seen, show };
}
