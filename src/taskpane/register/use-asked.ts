/** Where something would be written now, asked again whenever that may have changed. */

import { useEffect, useEffectEvent, useState } from 'react';
import type { Outcome } from '../../workbook/outcome';

/**
 * @param ask Nothing asks nothing.
 * @param key What the answer depends on.
 */
export function useAsked<T>(
  ask: (() => Promise<Outcome<T>>) | undefined,
  key: string,
): Outcome<T> | undefined {
  const [found, setFound] = useState<{ readonly key: string; readonly answer: Outcome<T> }>();
  const begin = useEffectEvent(() => ask?.());
  const has = ask !== undefined;
  useEffect(() => {
    let isCurrent = true;
    void begin()?.then((answer) => {
      if (isCurrent) setFound({ key, answer });
    });
    return () => {
      isCurrent = false;
    };
  }, [has, key]);
  return has && found?.key === key ? found.answer : undefined;
}
