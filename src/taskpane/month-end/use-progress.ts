/** How far long work is, told to the view no more often than a person can read it. */

import { useRef, useState } from 'react';

export interface Progress {
  readonly of: 'rows' | 'assets' | 'entries';
  readonly done: number;
  /** Nothing where it is not known. */
  readonly all: number | undefined;
}

const PAUSE_MILLISECONDS = 100;
const BEGINNING: Progress = { of: 'rows', done: 0, all: undefined };

interface ProgressState {
  /** Nothing where no work is done. */
  readonly progress: Progress | undefined;
  readonly begin: () => void;
  readonly report: (progress: Progress) => void;
  readonly end: () => void;
}

export function useProgress(): ProgressState {
  const [progress, setProgress] = useState<Progress>();
  const told = useRef(0);
  const report = (next: Progress): void => {
    const now = performance.now();
    if (now - told.current < PAUSE_MILLISECONDS && next.done > 0) return;
    told.current = now;
    setProgress(next);
  };
  const begin = (): void => setProgress(BEGINNING);
  const end = (): void => setProgress(undefined);
  return { progress, begin, report, end };
}
