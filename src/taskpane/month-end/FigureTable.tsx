/**
 * Figures by name. A name stands on a line of its own above its figures, so that no figure is ever cut
 * in a narrow pane. The roles are spelled out because a table laid out as a grid loses them in some browsers.
 */

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Step } from '../../core/working';
import { FigureRows } from './FigureRows';

export interface FigureRow {
  readonly name: string;
  /** Beside the name, in a quieter voice. */
  readonly note?: string;
  readonly figures: readonly string[];
  /** Leads to where the figures come from. */
  readonly onShow?: () => void;
  /** What the row opens to; a row has either this or a way to where its figures come from. */
  readonly inner?: readonly FigureRow[];
  /** Why the figures are what they are: where there is a working they can be asked. */
  readonly working?: () => readonly Step[];
  /** Says how many more there would be. */
  readonly rest?: string;
}

interface FigureTableProps {
  readonly label: string;
  /** Of the names, then of each figure. */
  readonly header: readonly [string, ...string[]];
  readonly rows: readonly FigureRow[];
  readonly total: FigureRow;
}

const useStyles = makeStyles({
  table: {
    display: 'grid',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { display: 'contents' },
  name: { gridColumn: '1 / -1' },
  figure: { minWidth: 0, paddingBottom: '4px', textAlign: 'right', overflowWrap: 'anywhere' },
});

export function FigureTable({ label, header, rows, total }: FigureTableProps) {
  const styles = useStyles();
  const columns = `repeat(${header.length - 1}, minmax(0, 1fr))`;
  return (
    <div role="table" aria-label={label} className={styles.table} style={{ gridTemplateColumns: columns }}>
      <div role="row" className={styles.row}>
        {header.map((text, i) => (
          <span role="columnheader" key={text} className={i === 0 ? styles.name : styles.figure}>
            {text}
          </span>
        ))}
      </div>
      <FigureRows rows={rows} />
      <FigureRows rows={[total]} isTotal />
    </div>
  );
}
