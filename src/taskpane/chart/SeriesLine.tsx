/** A line with its markers, in the look of its series. */

import { mergeClasses } from '@fluentui/react-components';
import { symbol } from 'd3-shape';
import { useChartStyles } from './chart-styles';
import { lookOf } from './series';

/** In square pixels. */
const MARKER_AREA = 34;

interface SeriesLineProps {
  /** The place of the series in its chart. */
  readonly index: number;
  readonly path: string;
  readonly markers: readonly { readonly x: number; readonly y: number }[];
}

export function SeriesLine({ index, path, markers }: SeriesLineProps) {
  const styles = useChartStyles();
  const { colour, dashes, marker, isHollow } = lookOf(index);
  const outline = symbol(marker, MARKER_AREA)() ?? undefined;
  return (
    <g style={{ color: colour }}>
      <path className={styles.line} d={path} strokeDasharray={dashes} strokeLinejoin="round" />
      {markers.map(({ x, y }) => (
        <path
          key={x}
          className={mergeClasses(styles.marker, isHollow && styles.hollow)}
          d={outline}
          transform={`translate(${x} ${y})`}
        />
      ))}
    </g>
  );
}
