/** Which of many points have a label or a marker, where there is no room for all. */

import { range } from 'd3-array';
import { CHARACTER_PIXELS } from './plot';

/** Between two labels. */
const LABEL_GAP = 12;
/** From one marker to the next. */
const MARKER_PIXELS = 28;

/** Evenly from the first, and always the last. */
export function labelledPoints(points: readonly string[], roomPixels: number): readonly number[] {
  const last = points.length - 1;
  if (last < 1) return range(points.length);
  const slot = longest(points) * CHARACTER_PIXELS + LABEL_GAP;
  const gaps = Math.max(1, Math.floor(roomPixels / slot));
  const step = Math.ceil(last / gaps);
  return [...range(0, last - step + 1, step), last];
}

/** Lines that run together have their markers in turn. */
export function markedPoints(
  count: number,
  stepPixels: number,
  series: { readonly index: number; readonly of: number },
): readonly number[] {
  const step = stepPixels === 0 ? 1 : Math.ceil(MARKER_PIXELS / stepPixels);
  return range(Math.floor((step * series.index) / series.of), count, step);
}

/** In characters. */
export function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}
