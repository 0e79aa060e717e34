/** Numbers in ascending order, as the closes of periods are. */

/** The index of the first that is above a limit, or their count where none is. */
export function firstAbove(ascending: ArrayLike<number>, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
