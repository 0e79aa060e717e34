/** Ways to make a contender of a piece of work. */

import type { Contender } from './measure';

/** A power of two: a cheap way around a list. */
export const SOME = 1024;

/** Runs over the same {@link SOME} items again and again. */
export function over<T>(name: string, list: readonly T[], one: (item: T) => number): Contender {
  return {
    name,
    run: (times) => {
      let sum = 0;
      for (let index = 0; index < times; index++) sum += one(list[index & (SOME - 1)] as T);
      return sum;
    },
  };
}

/** Runs the whole of it each time. */
export function whole(name: string, run: () => number): Contender {
  return {
    name,
    run: (times) => {
      let sum = 0;
      for (let index = 0; index < times; index++) sum += run();
      return sum;
    },
  };
}
