/** The lines of a chart. They stay as they are while a point is read, however many points they have. */

import { curveLinear, curveStepAfter, line } from 'd3-shape';
import { memo } from 'react';
import { stepPixels, xOf, yOf, type Plot } from './plot';
import type { ChartSeries } from './series';
import { SeriesLine } from './SeriesLine';
import { markedPoints } from './thinned';

interface LinesProps {
  readonly series: readonly ChartSeries[];
  readonly plot: Plot;
  readonly isStepped: boolean;
}

export const Lines = memo(function Lines({ series, plot, isStepped }: LinesProps) {
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, point) => xOf(plot, point))
    .y((value) => yOf(plot, value ?? 0))
    .curve(isStepped ? curveStepAfter : curveLinear)
    .digits(1);
  return series.map(({ name, values }, index) => (
    <SeriesLine
      key={name}
      index={index}
      path={path(values) ?? ''}
      markers={markedPoints(plot.count, stepPixels(plot), { index, of: series.length }).flatMap((point) => {
        const value = values[point];
        return value === undefined ? [] : [{ x: xOf(plot, point), y: yOf(plot, value) }];
      })}
    />
  ));
});
