/** Which rows of a long table are drawn, and where keys lead in it. */

export const ROW_PIXELS = 24;
/** The height of a table that scrolls, header and total included. */
export const VIEW_PIXELS = 14 * ROW_PIXELS;
/** Header and total cover one row each. */
const COVERED = 2 * ROW_PIXELS;
/** Drawn above and below, so that scrolling shows no gap. */
const SPARE_ROWS = 10;
const PAGE_ROWS = VIEW_PIXELS / ROW_PIXELS - 3;

/** @param top Pixels that are scrolled away. */
export function rowsInView(count: number, top: number): { readonly first: number; readonly end: number } {
  const above = Math.floor(top / ROW_PIXELS) - SPARE_ROWS;
  const below = Math.ceil((top + VIEW_PIXELS) / ROW_PIXELS) + SPARE_ROWS;
  const end = Math.min(count, below);
  return { first: Math.max(0, Math.min(above, end)), end };
}

/** The row that a key leads to; nothing for other keys. */
export function rowAfterKey(key: string, row: number, count: number): number | undefined {
  const wanted = new Map([
    ['ArrowDown', row + 1],
    ['ArrowUp', row - 1],
    ['PageDown', row + PAGE_ROWS],
    ['PageUp', row - PAGE_ROWS],
    ['Home', 0],
    ['End', count - 1],
  ]).get(key);
  return wanted === undefined ? undefined : Math.max(0, Math.min(count - 1, wanted));
}

/** Pixels to scroll away for the row to be seen: as now, if it is. */
export function scrolledTo(row: number, top: number): number {
  const highest = row * ROW_PIXELS;
  const lowest = highest + ROW_PIXELS - (VIEW_PIXELS - COVERED);
  return Math.max(0, Math.min(highest, Math.max(lowest, top)));
}
