/** Always at the bottom: where the entry goes or why it cannot, what was done, and the one action. */

import { Button, Caption1, makeStyles, tokens, Tooltip, useId } from '@fluentui/react-components';
import { useState } from 'react';
import { showCells } from '../../workbook/cells';
import { LastingMessage } from '../fields/LastingMessage';
import type { JournalState } from './use-journal';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gap: '8px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // In a narrow pane the sentence has a line of its own above the buttons.
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'end', gap: '8px' },
  button: { whiteSpace: 'nowrap' },
  text: {
    flexGrow: 1,
    flexBasis: '100%',
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
});

export function InsertBar({ journal }: { readonly journal: JournalState }) {
  const styles = useStyles();
  const textId = useId('place');
  const [isReasonShown, setReasonShown] = useState(false);
  const { message, readiness, formulaReadiness, insert, copyAsFormula, dismiss } = journal;
  const { canInsert, text, at } = readiness;
  return (
    <div className={styles.bar}>
      <LastingMessage message={message} onDismiss={dismiss}>
        {message?.at !== undefined && <ShowButton address={message.at} />}
      </LastingMessage>
      <div className={styles.line}>
        <Caption1 role="status" id={textId} className={styles.text}>
          {text}
        </Caption1>
        {at !== undefined && <ShowButton address={at} />}
        <Tooltip content={formulaReadiness.text} relationship="description" positioning="above-end">
          <Button
            className={styles.button}
            disabledFocusable={!formulaReadiness.canInsert}
            onClick={({ detail }) => detail < 2 && void copyAsFormula()}
          >
            Copy as formula
          </Button>
        </Tooltip>
        <Tooltip
          content={text}
          relationship="inaccessible"
          positioning="before"
          visible={isReasonShown && !canInsert}
          onVisibleChange={(_, data) => setReasonShown(data.visible)}
        >
          <Button
            appearance="primary"
            disabledFocusable={!canInsert}
            aria-label="Insert"
            aria-describedby={textId}
            aria-keyshortcuts="Alt+I"
            // A double click is meant once.
            onClick={({ detail }) => detail < 2 && void insert()}
          >
            <span>
              <u>I</u>nsert
            </span>
          </Button>
        </Tooltip>
      </div>
    </div>
  );
}

function ShowButton({ address }: { readonly address: string }) {
  return (
    <Button size="small" aria-label={`Show ${address}`} onClick={() => void showCells(address)}>
      Show
    </Button>
  );
}
