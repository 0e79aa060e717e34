/** Whether a part of a view is open, remembered for the next time. */

import { useState } from 'react';
import { keep, recall } from '../storage';
import { useSurroundings } from '../surroundings';

export interface FoldState {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** @param name What it is kept under. */
export function useFold(name: string, initially: 'open' | 'closed' = 'open'): FoldState {
  const { storagePrefix } = useSurroundings();
  const key = `${storagePrefix}fold.${name}`;
  const [isOpen, setOpen] = useState(() => (recall(key) ?? initially) === 'open');
  const toggle = (): void => {
    keep(key, isOpen ? 'closed' : 'open');
    setOpen(!isOpen);
  };
  return { isOpen, toggle };
}
