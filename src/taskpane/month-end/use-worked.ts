/** Something that takes long to work out: begun when it is wanted, and left off when it is not any more. */

import { useEffect, useEffectEvent, useState } from 'react';
import type { Steps } from '../../core/steps';
import { inSlices } from './in-slices';
import { useProgress, type Progress } from './use-progress';

interface Worked<T> {
  /** The last that was worked out; nothing as long as nothing was. */
  readonly value: T | undefined;
  /** Whether it is that of the ground as it is now. */
  readonly isCurrent: boolean;
  /** Nothing where no work is done. */
  readonly progress: Progress | undefined;
}

/**
 * @param ground What it is worked out from, the same object as long as nothing of it changes.
 * @param beginning What is done, and how much there is of it.
 */
export function useWorked<Ground extends object, T extends object>(
  ground: Ground,
  work: (ground: Ground) => Steps<T>,
  beginning: Progress,
): Worked<T> {
  const [worked, setWorked] = useState<{ readonly ground: Ground; readonly value: T }>();
  const { progress, begin, report, end } = useProgress();

  const workOut = useEffectEvent(async (of: Ground, isCancelled: () => boolean): Promise<void> => {
    begin(beginning);
    const onProgress = (done: number): void => report({ ...beginning, done });
    const value = await inSlices(work(of), { onProgress, isCancelled });
    if (value === undefined || isCancelled()) return;
    setWorked({ ground: of, value });
    end();
  });
  useEffect(() => {
    let isLeft = false;
    void workOut(ground, () => isLeft);
    return () => {
      isLeft = true;
    };
  }, [ground]);

  const isCurrent = worked?.ground === ground;
  return { value: worked?.value, isCurrent, progress: isCurrent ? undefined : progress };
}
