/**
 * Names at the ends of the lines, where there is room: several lines that end well apart in a chart that
 * is wide enough. Methods of one asset meet at its salvage, and then the names stand in the legend alone.
 */

import { RISE_PIXELS, type Scale } from './plot';
import type { ChartSeries } from './series';
import { longest } from './thinned';

const WIDE_PIXELS = 400;
const LINE_PIXELS = 14;
/** Longer names would take from the lines. */
const MOST_CHARACTERS = 18;

/** The last figure of each series in its order, or none at all. */
export function endLabels(
  series: readonly ChartSeries[],
  { low, high }: Scale,
  widthPixels: number,
): readonly number[] {
  const ends = series.flatMap(({ values }) => values.at(-1) ?? []);
  const isNamed = series.length > 1 && ends.length === series.length;
  const hasRoom = widthPixels >= WIDE_PIXELS && longest(series.map(({ name }) => name)) <= MOST_CHARACTERS;
  if (!isNamed || !hasRoom) return [];
  const sorted = [...ends].sort((a, b) => a - b);
  const apart = (LINE_PIXELS / RISE_PIXELS) * (high - low);
  return sorted.every((end, i) => i === 0 || end - (sorted[i - 1] ?? 0) >= apart) ? ends : [];
}
