/** A chart in words: how each line runs, and what stands at a point. */

import { chartWords, type CourseTold } from '../words/chart';
import type { ChartSeries } from './series';

type AmountOf = (value: number) => string;

/** No currency has more; a difference of two doubles may seem to. */
const MOST_DECIMALS = 4;

/** One sentence for those who do not see the lines. A series without a figure is left out. */
export function summaryOf(
  series: readonly ChartSeries[],
  points: readonly string[],
  amountOf: AmountOf,
): string {
  return chartWords.summary(series.flatMap((one) => courseOf(one, points, amountOf) ?? []));
}

function courseOf(
  { name, values }: ChartSeries,
  points: readonly string[],
  amountOf: AmountOf,
): CourseTold | undefined {
  const known = values.flatMap((value, i) =>
    value === undefined ? [] : [{ value, point: points[i] ?? '' }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const change = Number((last.value - first.value).toFixed(MOST_DECIMALS));
  return {
    name,
    from: amountOf(first.value),
    fromPoint: first.point,
    to: amountOf(last.value),
    toPoint: last.point,
    way: change === 0 ? 'unchanged' : change > 0 ? 'up' : 'down',
    by: amountOf(Math.abs(change)),
  };
}

/** What stands at a point, as it is said. */
export function readingOf(
  series: readonly ChartSeries[],
  points: readonly string[],
  point: number,
  amountOf: AmountOf,
): string {
  const readings = series.flatMap(({ name, values }) => {
    const value = values[point];
    return value === undefined ? [] : [{ name, amount: amountOf(value) }];
  });
  return chartWords.reading(points[point] ?? '', readings);
}
