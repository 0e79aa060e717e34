/** Beneath a field: the cells its content comes from, a click away, and what became of them. */

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { showCells } from '../../workbook/cells';
import { fieldWords } from '../words/fields';
import { paneWords } from '../words/pane';

interface SourceHintProps {
  /** The cells' address. */
  readonly source?: string | undefined;
  /** The source as a formula: `=Schedule!C3`. */
  readonly formula?: string | undefined;
  /** What the field held before the cells changed. */
  readonly was?: string | undefined;
  /** Why the cells gave nothing. */
  readonly note?: string | undefined;
}

const useStyles = makeStyles({
  hint: { display: 'block', overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' },
  note: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export function SourceHint({ source, formula, was, note }: SourceHintProps) {
  const styles = useStyles();
  return (
    <span className={styles.hint} role="status">
      {source !== undefined && (
        <Link
          as="button"
          className={styles.link}
          aria-label={paneWords.showCells(source)}
          onClick={() => void showCells(source)}
        >
          {formula ?? `=${source}`}
        </Link>
      )}
      {was !== undefined && <span className={styles.note}> {fieldWords.changed(was)}</span>}
      {note !== undefined && <span className={styles.note}> {note}</span>}
    </span>
  );
}
