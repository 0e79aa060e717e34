/** The value of long work, done in slices whenever what it depends on changes; the work before is given up. */

import { useEffect, useEffectEvent, useState } from 'react';
import type { Steps } from '../../core/steps';
import { inSlices } from '../month-end/in-slices';

interface Sliced<T> {
  /** Nothing while it is worked out. */
  readonly value: T | undefined;
  /** How far the work is, where there is some. */
  readonly done: number | undefined;
}

/**
 * @param work Nothing where there is nothing to do.
 * @param key What the work depends on beside `source`.
 */
export function useSliced<T extends object>(
  work: (() => Steps<T>) | undefined,
  source: object | undefined,
  key: string,
): Sliced<T> {
  const [known, setKnown] = useState<{ readonly source: object; readonly key: string; readonly value: T }>();
  const [done, setDone] = useState<number>();
  const begin = useEffectEvent(() => work?.());
  const has = work !== undefined;
  useEffect(() => {
    const steps = source === undefined ? undefined : begin();
    if (steps === undefined || source === undefined) return undefined;
    let isCurrent = true;
    const watch = { onProgress: setDone, isCancelled: () => !isCurrent };
    void inSlices(steps, watch).then((value) => {
      if (!isCurrent || value === undefined) return;
      setKnown({ source, key, value });
      setDone(undefined);
    });
    return () => {
      isCurrent = false;
      setDone(undefined);
    };
  }, [source, key, has]);
  const isKnown = has && known?.source === source && known?.key === key;
  return { value: isKnown ? known.value : undefined, done };
}
