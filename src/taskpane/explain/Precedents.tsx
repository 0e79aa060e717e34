/** The cells with functions of ours that a formula refers to, each a click away from its explanation. */

import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { FormulaCell } from '../../workbook/explain-read';
import { EXPLAIN } from '../words/explain';
import { ShowLink } from './ShowLink';

const MOST = 50;

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: {
    display: 'grid',
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
});

interface PrecedentsProps {
  readonly cells: readonly FormulaCell[];
  readonly onFollow: (address: string) => void;
}

export function Precedents({ cells, onFollow }: PrecedentsProps) {
  const styles = useStyles();
  const left = cells.length - MOST;
  return (
    <section aria-label={EXPLAIN.refersTo}>
      <Subtitle2 as="h2" className={styles.heading}>
        {EXPLAIN.refersTo}
      </Subtitle2>
      <ul className={styles.list}>
        {cells.slice(0, MOST).map(({ address, formula }) => (
          <li key={address}>
            <ShowLink address={address} onShow={onFollow} /> <code className={styles.formula}>{formula}</code>
          </li>
        ))}
        {left > 0 && <li>{EXPLAIN.more(left)}</li>}
      </ul>
    </section>
  );
}
