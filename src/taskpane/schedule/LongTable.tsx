/**
 * A table of figures of any length: only the rows in view are drawn, under a header and above a total that
 * stay. One cell of each row can be pressed, to ask why or to go where it says; the arrow keys lead from one
 * to the next.
 */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWhyStyles } from '../explain/WhyFigure';
import { rowAfterKey, rowsInView, ROW_PIXELS, scrolledTo, VIEW_PIXELS } from './rows-in-view';

const useStyles = makeStyles({
  scroll: {
    overflow: 'auto',
    maxHeight: `${VIEW_PIXELS}px`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  row: { height: `${ROW_PIXELS}px` },
  cell: {
    padding: '0 0 0 10px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
  },
  first: { paddingLeft: 0, textAlign: 'left' },
  fixed: {
    position: 'sticky',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  header: { top: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  total: { bottom: 0, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  quiet: { color: tokens.colorNeutralForeground3 },
  asks: { padding: '2px 0' },
});

interface Asking {
  /** Which column is asked about. */
  readonly column: number;
  /** The row that is answered now. */
  readonly row: number | undefined;
  /** Whether asking leads away, so that nothing opens here. */
  readonly leadsAway?: boolean;
  /** What asking for it is called. */
  readonly nameOf: (row: number) => string;
  readonly onAsk: (row: number) => void;
}

interface LongTableProps {
  readonly label: string;
  readonly id?: string;
  readonly columns: readonly string[];
  readonly count: number;
  /** A row's cells, the first of which names it. */
  readonly rowOf: (row: number) => readonly string[];
  readonly total?: readonly string[];
  readonly isExample?: boolean;
  readonly asking?: Asking;
}

export function LongTable(props: LongTableProps) {
  const { label, id, columns, count, rowOf, total, isExample = false, asking } = props;
  const styles = useStyles();
  const whyStyles = useWhyStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [at, setAt] = useState<{ readonly row: number; readonly byKey: boolean }>({ row: 0, byKey: false });
  const { first, end } = rowsInView(count, top);
  const current = at.row >= first && at.row < end ? at.row : first;

  useEffect(() => {
    if (at.byKey) scroll.current?.querySelector<HTMLElement>(`[data-row="${at.row}"]`)?.focus();
  }, [at]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (asking === undefined || event.ctrlKey) return;
    if (event.altKey && event.key === 'Enter') {
      event.preventDefault();
      asking.onAsk(current);
    }
    const next = event.altKey ? undefined : rowAfterKey(event.key, current, count);
    if (next === undefined) return;
    event.preventDefault();
    const place = scrolledTo(next, event.currentTarget.scrollTop);
    event.currentTarget.scrollTop = place;
    setTop(place);
    setAt({ row: next, byKey: true });
  };

  const fixed = (column: number, edge: string): string =>
    mergeClasses(styles.cell, column === 0 && styles.first, styles.fixed, edge, isExample && styles.quiet);
  const shown = Array.from({ length: end - first }, (_, i) => first + i);
  const content = (row: number, column: number, text: string): ReactNode =>
    asking?.column !== column ? (
      text
    ) : (
      <button
        type="button"
        className={mergeClasses(whyStyles.figure, styles.asks, asking.row === row && whyStyles.open)}
        data-row={row}
        tabIndex={row === current ? 0 : -1}
        title={asking.nameOf(row)}
        aria-expanded={asking.leadsAway === true ? undefined : asking.row === row}
        onClick={() => {
          setAt({ row, byKey: false });
          asking.onAsk(row);
        }}
      >
        {text}
      </button>
    );
  return (
    // Who has no mouse scrolls it by the figures in it, or once it has the focus itself.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={scroll}
      className={styles.scroll}
      role="group"
      aria-label={label}

      tabIndex={asking === undefined ? 0 : undefined}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <table
        id={id}
        className={mergeClasses(styles.table, isExample && styles.quiet)}
        aria-label={label}
        aria-rowcount={count + (total === undefined ? 1 : 2)}
      >
        <thead>
          <tr className={styles.row} aria-rowindex={1}>
            {columns.map((name, c) => (
              <th key={c} scope="col" className={fixed(c, styles.header)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={first} />
          {shown.map((row) => (
            <tr key={row} className={styles.row} aria-rowindex={row + 2}>
              {rowOf(row).map((text, c) =>
                c === 0 ? (
                  <th key={c} scope="row" className={mergeClasses(styles.cell, styles.first)}>
                    {content(row, c, text)}
                  </th>
                ) : (
                  <td key={c} className={styles.cell}>
                    {content(row, c, text)}
                  </td>
                ),
              )}
            </tr>
          ))}
          <Gap rows={count - end} />
        </tbody>
        {total !== undefined && (
          <tfoot>
            <tr className={styles.row} aria-rowindex={count + 2}>
              {total.map((text, c) =>
                c === 0 ? (
                  <th key={c} scope="row" className={fixed(c, styles.total)}>
                    {text}
                  </th>
                ) : (
                  <td key={c} className={fixed(c, styles.total)}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** In the place of rows that are out of view. */
function Gap({ rows }: { readonly rows: number }) {
  return rows > 0 && <tr aria-hidden="true" style={{ height: `${rows * ROW_PIXELS}px` }} />;
}
