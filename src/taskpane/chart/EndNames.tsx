/** The names of the lines at their ends. */

import { useChartStyles } from './chart-styles';
import { yOf, type Plot } from './plot';
import type { ChartSeries } from './series';

interface EndNamesProps {
  readonly series: readonly ChartSeries[];
  readonly plot: Plot;
  /** The last figure of each series; none where there is no room. */
  readonly ends: readonly number[];
}

export function EndNames({ series, plot, ends }: EndNamesProps) {
  const styles = useChartStyles();
  return ends.map((end, i) => (
    <text key={i} className={styles.label} x={plot.right + 8} y={yOf(plot, end)} dy="0.35em">
      {series[i]?.name}
    </text>
  ));
}
