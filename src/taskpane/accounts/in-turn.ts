/** One conversation with the workbook after the other, so that a later answer never hides an earlier one. */

import { useRef } from 'react';

export type InTurn = <T>(ask: () => Promise<T>) => Promise<T>;

export function useInTurn(): InTurn {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return (ask) => {
    const answer = last.current.then(ask);
    // A failure is its asker's; whoever comes next gets their turn all the same.
    last.current = answer.catch(() => undefined);
    return answer;
  };
}
