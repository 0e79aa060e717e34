/** How a message counts the columns of a range. */

/** @example columns(1) // "1 column" */
export function columns(count: number): string {
  return count === 1 ? '1 column' : `${count} columns`;
}
