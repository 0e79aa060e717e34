/** Where the entry goes or why it cannot, what was done, and what can be done with it. */

import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { ActionBar } from '../pane/ActionBar';
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
        Copy as formula
      </Button>
    </Tooltip>
  );
  return (
    <ActionBar
      {...{ message, readiness }}
      onDismiss={dismiss}
      name="Insert"
      face={
        <span>
          <u>I</u>nsert
        </span>
      }
      onAct={() => void insert()}
      others={copy}
    />
  );
}
