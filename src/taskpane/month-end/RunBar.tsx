/** Always at the bottom: how far it is, what was done, where the entries go or why not, and the one action. */

import { Button, Caption1, makeStyles, tokens, Tooltip, useId } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { showCells } from '../../workbook/cells';
import { LastingMessage } from '../fields/LastingMessage';
import { ProgressLine } from './ProgressLine';
import type { MonthEndState } from './use-month-end';

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

export function RunBar({ monthEnd }: { readonly monthEnd: MonthEndState }) {
  const styles = useStyles();
  const textId = useId('run');
  const bar = useRef<HTMLDivElement>(null);
  const [isReasonShown, setReasonShown] = useState(false);
  const { message, readiness, progress, post, cancel, dismiss } = monthEnd;
  const { canInsert, text, at } = readiness;
  return (
    <div ref={bar} className={styles.bar}>
      <LastingMessage message={message} onDismiss={dismiss}>
        {message?.at !== undefined && <ShowButton address={message.at} />}
      </LastingMessage>
      {progress !== undefined && <ProgressLine progress={progress} onCancel={cancel} bar={bar} />}
      <div className={styles.line}>
        <Caption1 role="status" id={textId} className={styles.text}>
          {text}
        </Caption1>
        {at !== undefined && <ShowButton address={at} />}
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
            aria-describedby={textId}
            aria-keyshortcuts="Alt+I"
            // A double click is meant once.
            onClick={({ detail }) => detail < 2 && void post()}
          >
            Post
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
