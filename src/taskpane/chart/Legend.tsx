/** The names of the lines, each beside a piece of its line, with the figures of the point that is read. */

import { chartWords } from '../words/chart';
import { useChartStyles } from './chart-styles';
import type { ChartSeries } from './series';
import { SeriesLine } from './SeriesLine';

interface LegendProps {
  readonly series: readonly ChartSeries[];
  readonly points: readonly string[];
  readonly point: number;
  readonly amountOf: (value: number) => string;
}

export function Legend({ series, points, point, amountOf }: LegendProps) {
  const styles = useChartStyles();
  return (
    <figcaption className={styles.legend}>
      <div className={styles.point}>{points[point]}</div>
      <ul className={styles.entries}>
        {series.map(({ name, values }, index) => {
          const value = values[point];
          return (
            <li key={name} className={styles.entry}>
              <svg className={styles.swatch} width="30" height="8" aria-hidden="true">
                <SeriesLine index={index} path="M0,4H30" markers={[{ x: 15, y: 4 }]} />
              </svg>
              <span className={styles.name}>{name}</span>
              <span className={styles.amount}>
                {value === undefined ? chartWords.noFigure : amountOf(value)}
              </span>
            </li>
          );
        })}
      </ul>
    </figcaption>
  );
}
