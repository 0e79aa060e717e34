/**
 * Figures by class. A name stands on a line of its own above its figures, so that no figure is ever cut
 * in a narrow pane. The roles are spelled out because a table laid out as a grid loses them in some browsers.
 */

import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

export interface FigureRow {
  readonly name: string;
  readonly figures: readonly string[];
  /** Leads to where the figures come from. */
  readonly onShow?: () => void;
}

interface FigureTableProps {
  readonly label: string;
  /** Of the names, then of each figure. */
  readonly header: readonly [string, ...string[]];
  readonly rows: readonly FigureRow[];
  readonly total: FigureRow;
}

const hairline = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  table: {
    display: 'grid',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: 'contents' },
  name: {
    gridColumn: '1 / -1',
    borderTop: hairline,
    paddingTop: '4px',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' },
  figure: {
    minWidth: 0,
    paddingBottom: '4px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  header: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
  first: { borderTop: 'none' },
  total: { fontWeight: tokens.fontWeightSemibold },
  totalFigure: { borderBottom: `3px double ${tokens.colorNeutralForeground1}`, paddingBottom: 0 },
});

export function FigureTable({ label, header, rows, total }: FigureTableProps) {
  const styles = useStyles();
  const columns = `repeat(${header.length - 1}, minmax(0, 1fr))`;
  return (
    <div role="table" aria-label={label} className={styles.table} style={{ gridTemplateColumns: columns }}>
      <div role="row" className={styles.row}>
        {header.map((text, i) => (
          <span
            role="columnheader"
            key={text}
            className={mergeClasses(
              styles.header,
              i === 0 ? mergeClasses(styles.name, styles.first) : styles.figure,
            )}
          >
            {text}
          </span>
        ))}
      </div>
      {rows.map((row) => (
        <Row key={row.name} row={row} isTotal={false} />
      ))}
      <Row row={total} isTotal />
    </div>
  );
}

function Row({ row, isTotal }: { readonly row: FigureRow; readonly isTotal: boolean }) {
  const styles = useStyles();
  const { figures, onShow } = row;
  const name = row.name === '' ? 'No class' : row.name;
  return (
    <div role="row" className={styles.row}>
      <span role="rowheader" className={mergeClasses(styles.name, isTotal && styles.total)}>
        {onShow === undefined ? (
          name
        ) : (
          <Link
            as="button"
            className={styles.link}
            aria-label={`${name}, show in the register`}
            onClick={onShow}
          >
            {name}
          </Link>
        )}
      </span>
      {figures.map((figure, i) => (
        <span
          role="cell"
          key={i}
          className={mergeClasses(styles.figure, isTotal && styles.total, isTotal && styles.totalFigure)}
        >
          {figure}
        </span>
      ))}
    </div>
  );
}
