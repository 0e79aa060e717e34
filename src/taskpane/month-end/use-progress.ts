/** How far long work is, told to the view no more often than a person can read it. */

import { useRef, useState } from 'react';
import { paceAfter, secondsLeft, type Pace } from './time-left';

export interface Progress {
  readonly of: 'rows' | 'assets' | 'compared' | 'entries' | 'written';
  readonly done: number;
  /** Nothing where it is not known. */
  readonly all: number | undefined;
  /** Nothing as long as it is too early to tell. */
  readonly secondsLeft?: number | undefined;
}

const PAUSE_MILLISECONDS = 100;
const BEGINNING: Progress = { of: 'rows', done: 0, all: undefined };

interface ProgressState {
  /** Nothing where no work is done. */
  readonly progress: Progress | undefined;
  readonly begin: (beginning?: Progress) => void;
  readonly report: (progress: Progress) => void;
  readonly end: () => void;
}

/** Milliseconds that no setting of the time of day moves. */
function monotonic(): number {
  return performance.now();
}

export function useProgress(clock: () => number = monotonic): ProgressState {
  const [progress, setProgress] = useState<Progress>();
  const told = useRef(0);
  const pace = useRef<Pace>(undefined);
  const report = (next: Progress): void => {
    const now = clock();
    pace.current = paceAfter(pace.current, next, now);
    if (now - told.current < PAUSE_MILLISECONDS && next.done > 0) return;
    told.current = now;
    setProgress({ ...next, secondsLeft: secondsLeft(pace.current, now) });
  };
  const begin = (beginning = BEGINNING): void => {
    pace.current = undefined;
    setProgress(beginning);
  };
  const end = (): void => setProgress(undefined);
  return { progress, begin, report, end };
}
