/** Always at the bottom of a view: what was done, where the action goes or why it cannot, and the action itself. */

import { Button, Caption1, makeStyles, tokens, Tooltip, useId } from '@fluentui/react-components';
import { useState, type ReactNode, type Ref } from 'react';
import { showCells } from '../../workbook/cells';
import { LastingMessage } from '../fields/LastingMessage';
import type { Message } from '../journal/message';
import type { Readiness } from '../journal/readiness';
import { paneWords } from '../words/pane';

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
  text: {
    flexGrow: 1,
    flexBasis: '100%',
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
});

interface ActionBarProps {
  readonly message: Message | undefined;
  readonly onDismiss: () => void;
  readonly readiness: Readiness;
  /** The name of the action. */
  readonly name: string;
  /** The name as it is drawn, where that differs. */
  readonly face?: ReactNode;
  readonly onAct: () => void;
  /** Between what was done and the action. */
  readonly progress?: ReactNode;
  /** Beside the action. */
  readonly others?: ReactNode;
  readonly barRef?: Ref<HTMLDivElement>;
}

export function ActionBar(props: ActionBarProps) {
  const styles = useStyles();
  const textId = useId('place');
  const [isReasonShown, setReasonShown] = useState(false);
  const { message, onDismiss, readiness, name, face, onAct, progress, others, barRef } = props;
  const { canInsert, text, at } = readiness;
  return (
    <div ref={barRef} className={styles.bar}>
      <LastingMessage message={message} onDismiss={onDismiss}>
        {message?.at !== undefined && <ShowButton address={message.at} />}
      </LastingMessage>
      {progress}
      <div className={styles.line}>
        <Caption1 role="status" id={textId} className={styles.text}>
          {text}
        </Caption1>
        {at !== undefined && <ShowButton address={at} />}
        {others}
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
            aria-label={name}
            aria-describedby={textId}
            aria-keyshortcuts="Alt+I"
            // A double click is meant once.
            onClick={({ detail }) => detail < 2 && onAct()}
          >
            {face ?? name}
          </Button>
        </Tooltip>
      </div>
    </div>
  );
}

function ShowButton({ address }: { readonly address: string }) {
  return (
    <Button size="small" aria-label={paneWords.showCells(address)} onClick={() => void showCells(address)}>
      {paneWords.show}
    </Button>
  );
}
