/**
 * A table tinted by sign and size. What the tint says is also said without it: a mark and brackets where a
 * figure is negative, a heavy line where it breaks even. A plain table, since screen readers have keys of
 * their own for one; the arrow keys move it sideways where it is wider than its place.
 */

import { Caption1, mergeClasses, useId } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { heatMapWords } from '../words/chart';
import { edgesOf, heatOf, largestOf } from './heat';
import { useHeatMapStyles } from './heat-map-styles';

/** Of the tint's colour; more would take from the figure's contrast. */
const STRONGEST = 0.4;

interface HeatMapProps {
  readonly label: string;
  /** What the rows are, and the columns. */
  readonly rowTitle: string;
  readonly columnTitle: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Row by row; a text is shown as it is. */
  readonly values: readonly (readonly (number | string)[])[];
  readonly textOf: (value: number) => string;
  readonly isBase?: (row: number, column: number) => boolean;
}

export function HeatMap(props: HeatMapProps) {
  const { label, rowTitle, columnTitle, rows, columns, values, textOf, isBase } = props;
  const styles = useHeatMapStyles();
  const captionId = useId('heat');
  const largest = largestOf(values);
  const lower = mergeClasses(styles.header, styles.lower);
  return (
    <div>
      {/* Where it scrolls it must be reached by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="region" aria-labelledby={captionId} tabIndex={0} className={styles.frame}>
        <table className={styles.table}>
          <caption id={captionId} className={styles.caption}>
            {label}
          </caption>
          <thead>
            <tr>
              <td className={styles.side} />
              <th
                scope="colgroup"
                colSpan={columns.length}
                className={mergeClasses(styles.header, styles.over)}
              >
                {columnTitle}
              </th>
            </tr>
            <tr>
              <th scope="col" className={mergeClasses(lower, styles.side)}>
                {rowTitle}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={lower}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {values.map((row, r) => (
              <tr key={r}>
                <th scope="row" className={mergeClasses(lower, styles.side)}>
                  {rows[r]}
                </th>
                {row.map((value, c) => (
                  <Cell
                    key={c}
                    value={value}
                    largest={largest}
                    edges={edgesOf(values, r, c)}
                    isBase={isBase?.(r, c) === true}
                    textOf={textOf}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Caption1 className={styles.key}>
        {isBase === undefined ? heatMapWords.key : `${heatMapWords.key} ${heatMapWords.baseKey}`}
      </Caption1>
    </div>
  );
}

interface CellProps {
  readonly value: number | string;
  readonly largest: number;
  readonly edges: { readonly after: boolean; readonly below: boolean };
  readonly isBase: boolean;
  readonly textOf: (value: number) => string;
}

function Cell({ value, largest, edges, isBase, textOf }: CellProps) {
  const styles = useHeatMapStyles();
  const { sign, share } = heatOf(value, largest);
  const className = mergeClasses(
    styles.cell,
    sign !== 'none' && styles[sign],
    edges.after && styles.edgeAfter,
    edges.below && styles.edgeBelow,
    isBase && styles.base,
  );
  return (
    <td className={className} style={{ '--tint': share * STRONGEST } as CSSProperties}>
      {sign === 'negative' && (
        <span role="img" aria-label={heatMapWords.negative} className={styles.mark}>
          {heatMapWords.negativeMark}
        </span>
      )}
      {typeof value === 'string' ? value : textOf(value)}
      {isBase && <span className={styles.unseen}>{`, ${heatMapWords.base}`}</span>}
    </td>
  );
}
