/** Where the points of a chart lie, in pixels, and the round figures beside them. */

import { nice, ticks } from 'd3-array';
import type { ChartSeries } from './series';

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly count: number;
  readonly scale: Scale;
}

/** The width of a digit of the labels; letters come near to it. */
export const CHARACTER_PIXELS = 6;

export const CHART_HEIGHT = 168;
const ABOVE = 10;
const BELOW = 22;
/** Between the lowest and the highest value. */
export const RISE_PIXELS = CHART_HEIGHT - ABOVE - BELOW;
const BESIDE = 8;
const TICKS = 4;

/** Zero is always on it: a value drawn from elsewhere looks smaller than it is. `undefined` without a figure. */
export function scaleOf(series: readonly ChartSeries[]): Scale | undefined {
  const values = series.flatMap((one) => one.values.filter((value) => value !== undefined));
  if (values.length === 0) return undefined;
  const lowest = values.reduce((least, value) => Math.min(least, value), 0);
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  // All zero: still an axis, with the line at its foot.
  const [low, high] = lowest === highest ? [0, 1] : nice(lowest, highest, TICKS);
  return { low, high, ticks: ticks(low, high, TICKS) };
}

interface Labels {
  /** The longest beside the upright axis, in characters. */
  readonly tick: number;
  /** The longest below the other. */
  readonly point: number;
  /** The longest at the ends of the lines; 0 where there are none. */
  readonly end: number;
}

export function plotOf(scale: Scale, count: number, width: number, labels: Labels): Plot {
  // A label below stands in the middle under its point, so that half of the last needs a place.
  const half = (labels.point * CHARACTER_PIXELS) / 2;
  const left = Math.max(labels.tick * CHARACTER_PIXELS + BESIDE, half);
  const right = Math.max(labels.end * CHARACTER_PIXELS + BESIDE, half);
  return {
    left,
    right: Math.max(left + 1, width - right),
    top: ABOVE,
    bottom: CHART_HEIGHT - BELOW,
    count,
    scale,
  };
}

/** From one point to the next. */
export function stepPixels({ left, right, count }: Plot): number {
  return count > 1 ? (right - left) / (count - 1) : 0;
}

export function xOf(plot: Plot, point: number): number {
  return plot.left + point * stepPixels(plot);
}

export function yOf({ top, bottom, scale }: Plot, value: number): number {
  return bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - top);
}

/** The point nearest to where a pointer is. */
export function pointAt(plot: Plot, x: number): number {
  if (plot.count < 2) return 0;
  return Math.min(plot.count - 1, Math.max(0, Math.round((x - plot.left) / stepPixels(plot))));
}
