/** The tests that travel with the workbook: each can be opened again or deleted, and that taken back. */

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../fields/Fold';
import { LastingMessage } from '../fields/LastingMessage';
import { useFold } from '../fields/use-fold';
import { useSurroundings } from '../surroundings';
import { testWords } from '../words/test';
import type { KeptTests } from './use-kept-tests';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  test: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'end',
    gap: '4px',
    padding: '2px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function KeptTestsFold({ kept }: { readonly kept: KeptTests }) {
  const styles = useStyles();
  const { excel } = useSurroundings();
  const fold = useFold('kept-tests', 'closed');
  const { tests, note, dismiss, keep, open, remove, begin } = kept;
  const known = tests?.done === true ? tests.value : [];
  return (
    <Fold title={testWords.kept} fold={fold} summary={testWords.keptCount(known.length)}>
      <div className={styles.all}>
        {known.length === 0 && (
          <Caption1 className={styles.quiet}>
            {tests?.done === false ? tests.refusal.sentence : testWords.noneKept}
          </Caption1>
        )}
        <ul className={styles.list} aria-label={testWords.kept}>
          {known.map((test) => (
            <li key={test.name} className={styles.test}>
              <span className={styles.name}>{test.name}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={testWords.openNamed(test.name)}
                onClick={() => open(test)}
              >
                {testWords.open}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={testWords.deleteNamed(test.name)}
                onClick={() => void remove(test)}
              >
                {testWords.delete}
              </Button>
            </li>
          ))}
        </ul>
        <LastingMessage message={note} onDismiss={dismiss}>
          {note?.undo !== undefined && (
            <Button size="small" onClick={note.undo}>
              {testWords.undo}
            </Button>
          )}
        </LastingMessage>
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={!excel} onClick={() => void keep()}>
            {testWords.keep}
          </Button>
          <Button size="small" onClick={begin}>
            {testWords.newTest}
          </Button>
        </div>
      </div>
    </Fold>
  );
}
