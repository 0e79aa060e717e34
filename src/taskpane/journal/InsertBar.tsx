/** Where the entry goes or why it cannot, what was done, and what can be done with it. */

import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { ActionBar } from '../pane/ActionBar';
import { KeyedName } from '../pane/KeyedName';
import { journalWords } from '../words/journal';
import type { JournalState } from './use-journal';

const useStyles = makeStyles({ button: { whiteSpace: 'nowrap' } });

export function InsertBar({ journal }: { readonly journal: JournalState }) {
  const styles = useStyles();
  const { message, readiness, formulaReadiness, insert, copyAsFormula, dismiss } = journal;
  const copy = (
    <Tooltip content={formulaReadiness.text} relationship="description" positioning="above-end">
      <Button
        className={styles.button}
        disabledFocusable={!formulaReadiness.canInsert}
        onClick={({ detail }) => detail < 2 && void copyAsFormula()}
      >
        {journalWords.bar.copyAsFormula}
      </Button>
    </Tooltip>
  );
  return (
    <ActionBar
      {...{ message, readiness }}
      onDismiss={dismiss}
      name={journalWords.bar.insert}
      face={<KeyedName name={journalWords.bar.insert} />}
      onAct={() => void insert()}
      others={copy}
    />
  );
}
