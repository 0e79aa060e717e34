/** The cell that is asked about: its address, what it shows, its formula, its place in a table. */

import { makeStyles, tokens } from '@fluentui/react-components';
import type { AskedCell } from '../../workbook/explain-read';
import { EXPLAIN } from '../words/explain';
import type { ExplainedCall } from './explained-call';
import { ShowLink } from './ShowLink';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  figure: {
    marginLeft: 'auto',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  aside: { color: tokens.colorNeutralForeground3 },
});

interface CellHeadProps {
  readonly cell: AskedCell;
  readonly calls: readonly ExplainedCall[];
  readonly onShow: (address: string) => void;
}

export function CellHead({ cell, calls, onShow }: CellHeadProps) {
  const styles = useStyles();
  const { address, anchor, formula, place, text } = cell;
  const labels = tableLabels(cell, calls);
  return (
    <div className={styles.head} role="status">
      <div className={styles.line}>
        <ShowLink address={address} onShow={onShow} />
        <span className={styles.figure}>{text}</span>
      </div>
      {address !== anchor && (
        <span className={styles.aside}>{EXPLAIN.spilled(anchor, place.row + 1, place.column + 1)}</span>
      )}
      {labels !== undefined && <span className={styles.aside}>{EXPLAIN.ofTable(...labels)}</span>}
      {formula !== '' && <code className={styles.formula}>{formula}</code>}
    </div>
  );
}

/** What the rows are called, then what heads the cell's row and its column, where it is a figure of a table. */
function tableLabels(
  { place: { row, column } }: AskedCell,
  calls: readonly ExplainedCall[],
): readonly [string, string, string] | undefined {
  const whole = calls.find(({ call }) => call.isWhole);
  const answer = whole?.outcome.kind === 'answered' ? whole.outcome.answer : undefined;
  const table = answer?.ok === true ? answer.value.value : undefined;
  if (typeof table !== 'object' || row === 0 || column === 0) return undefined;
  const [of = '', inRow = '', inColumn = ''] = [table[0]?.[0], table[row]?.[0], table[0]?.[column]].map(
    (label) => (typeof label === 'object' ? '' : String(label)),
  );
  return [of, inRow, inColumn];
}
