/** The axes of a chart: few round figures on the left, the points below. */

import { useSurroundings } from '../surroundings';
import { shortAmountText } from '../typed/amount';
import { useChartStyles } from './chart-styles';
import { CHART_HEIGHT, xOf, yOf, type Plot } from './plot';
import { labelledPoints } from './thinned';

interface AxesProps {
  readonly plot: Plot;
  readonly points: readonly string[];
}

export function Axes({ plot, points }: AxesProps) {
  const styles = useChartStyles();
  const { language } = useSurroundings();
  const { left, right } = plot;
  return (
    <>
      {plot.scale.ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${yOf(plot, tick)})`}>
          <line className={tick === 0 ? styles.zero : styles.grid} x1={left} x2={right} />
          <text className={styles.label} x={left - 6} dy="0.35em" textAnchor="end">
            {shortAmountText(tick, language)}
          </text>
        </g>
      ))}
      {labelledPoints(points, right - left).map((point) => (
        <text
          key={point}
          className={styles.label}
          x={xOf(plot, point)}
          y={CHART_HEIGHT - 6}
          textAnchor="middle"
        >
          {points[point]}
        </text>
      ))}
    </>
  );
}
