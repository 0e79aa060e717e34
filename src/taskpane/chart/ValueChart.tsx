/**
 * Values over points in time, a line a series. A pointer or the arrow keys read a point: the keys belong
 * to a range input laid over the drawing, so that every screen reader knows how to work it.
 */

import { Caption1, useId } from '@fluentui/react-components';
import { useMemo, useState, type PointerEvent } from 'react';
import { useSurroundings } from '../surroundings';
import { shortAmountText } from '../typed/amount';
import { chartWords } from '../words/chart';
import { Axes } from './Axes';
import { useChartStyles } from './chart-styles';
import { readingOf, summaryOf } from './course';
import { EndNames } from './EndNames';
import { endLabels } from './end-labels';
import { Legend } from './Legend';
import { Lines } from './Lines';
import { CHART_HEIGHT, plotOf, pointAt, scaleOf, xOf, type Scale } from './plot';
import type { ChartSeries } from './series';
import { longest } from './thinned';
import { useWidth } from './use-width';

export interface ValueChartProps {
  readonly label: string;
  /** The names of the points, in order. */
  readonly points: readonly string[];
  /** Eight at most. */
  readonly series: readonly ChartSeries[];
  readonly amountOf: (value: number) => string;
  /** Whether a value holds until the next point. */
  readonly isStepped?: boolean;
  /** The id of the table with all the figures. */
  readonly describedBy?: string;
}

export function ValueChart(props: ValueChartProps) {
  const scale = useMemo(() => scaleOf(props.series), [props.series]);
  return scale === undefined ? (
    <Caption1>{chartWords.nothing}</Caption1>
  ) : (
    <Drawing {...props} scale={scale} />
  );
}

function Drawing(props: ValueChartProps & { readonly scale: Scale }) {
  const { label, points, series, amountOf, isStepped = false, describedBy, scale } = props;
  const styles = useChartStyles();
  const { language } = useSurroundings();
  const summaryId = useId('summary');
  const [area, width] = useWidth();
  const [chosen, setChosen] = useState(Infinity);
  const [pointed, setPointed] = useState<number>();
  const [isFocused, setFocused] = useState(false);
  const ends = useMemo(() => endLabels(series, scale, width), [series, scale, width]);
  const plot = useMemo(
    () =>
      plotOf(scale, points.length, width, {
        tick: longest(scale.ticks.map((tick) => shortAmountText(tick, language))),
        point: longest(points),
        end: ends.length === 0 ? 0 : longest(series.map(({ name }) => name)),
      }),
    [scale, points, width, language, ends, series],
  );
  const summary = useMemo(() => summaryOf(series, points, amountOf), [series, points, amountOf]);

  const last = points.length - 1;
  const kept = Math.min(chosen, last);
  const point = Math.min(pointed ?? kept, last);
  const under = ({ clientX, currentTarget }: PointerEvent): number =>
    pointAt(plot, clientX - currentTarget.getBoundingClientRect().left);

  return (
    <figure className={styles.figure}>
      <div
        ref={area}
        className={styles.area}
        onPointerMove={(event) => setPointed(under(event))}
        onPointerLeave={() => setPointed(undefined)}
        onPointerDown={(event) => setChosen(under(event))}
      >
        <svg
          role="img"
          aria-label={label}
          aria-describedby={summaryId}
          aria-details={describedBy}
          className={styles.drawing}
          height={CHART_HEIGHT}
        >
          <desc id={summaryId}>{summary}</desc>
          <Axes plot={plot} points={points} />
          {(pointed !== undefined || isFocused) && (
            <line
              className={styles.cursor}
              x1={xOf(plot, point)}
              x2={xOf(plot, point)}
              y1={plot.top}
              y2={plot.bottom}
            />
          )}
          <Lines series={series} plot={plot} isStepped={isStepped} />
          <EndNames series={series} plot={plot} ends={ends} />
        </svg>
        <input
          type="range"
          className={styles.reader}
          aria-label={chartWords.pointByPoint(label)}
          aria-valuetext={readingOf(series, points, kept, amountOf)}
          min={0}
          max={last}
          value={kept}
          onChange={({ target }) => setChosen(Number(target.value))}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
      </div>
      <Legend series={series} points={points} point={point} amountOf={amountOf} />
    </figure>
  );
}
