/** The first rows of a table that a step comes to; a narrow pane scrolls it, and longer ones say how much is left. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sentenceOf } from '../../core/problem';
import type { Matrix } from '../../core/working';
import { WORKING } from '../words/working';
import { cellText, decimalsIn, headerText } from './figure-text';

const MOST_ROWS = 12;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '1px 8px 1px 0', textAlign: 'left', whiteSpace: 'nowrap', fontWeight: 'inherit' },
  header: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
  figure: { textAlign: 'right' },
  marked: { backgroundColor: tokens.colorNeutralBackground1Selected, outline: '1px solid currentColor' },
  more: { color: tokens.colorNeutralForeground3 },
});

interface WorkedTableProps {
  readonly label: string;
  readonly table: Matrix;
  readonly language: string;
  /** The one cell that is asked about, counted from 0. */
  readonly marked?: { readonly row: number; readonly column: number } | undefined;
}

export function WorkedTable({ label, table, language, marked }: WorkedTableProps) {
  const styles = useStyles();
  const [header = [], ...rows] = table;
  const shown = rows.slice(0, Math.max(MOST_ROWS, marked?.row ?? 0));
  const left = rows.length - shown.length;
  const columns = header.map((_, c) => shown.map((row) => row[c]));
  const decimals = columns.map(decimalsIn);
  const isMarked = (row: number, column: number): boolean => marked?.row === row && marked.column === column;
  const classOf = (row: number, column: number): string =>
    mergeClasses(
      styles.cell,
      columns[column]?.some((value) => typeof value === 'number') === true && styles.figure,
      isMarked(row, column) && styles.marked,
    );
  return (
    <div>
      {/* Wider than a narrow pane: who has no mouse scrolls it once it has the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="region" aria-label={WORKING.table(label)} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {header.map((value, c) => (
                <th key={c} scope="col" className={mergeClasses(classOf(0, c), styles.header)}>
                  {typeof value === 'object' ? sentenceOf(value) : headerText(value, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, r) => (
              <tr key={r}>
                {row.map((value, c) => (
                  <td key={c} ref={isMarked(r + 1, c) ? bringIntoView : null} className={classOf(r + 1, c)}>
                    {typeof value === 'object'
                      ? sentenceOf(value)
                      : cellText(value, header[c], decimals[c] ?? 0, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <div className={styles.more}>{WORKING.moreRows(left)}</div>}
    </div>
  );
}

/** In a narrow pane the cell that is asked about may lie beyond the edge; the view itself stays where it is. */
function bringIntoView(cell: HTMLElement | null): void {
  const region = cell?.closest('[role=region]');
  if (cell && region) region.scrollLeft = cell.offsetLeft + cell.offsetWidth - region.clientWidth;
}
