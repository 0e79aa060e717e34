/** What came of taking accounts from cells, and the way back. */

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Chart } from '../../core/journal/chart';
import type { Told } from './take-selected';

const useStyles = makeStyles({
  text: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface TakenMessageProps {
  readonly told: Told | undefined;
  readonly onUndo: (before: Chart) => void;
  readonly onDismiss: () => void;
}

export function TakenMessage({ told, onUndo, onDismiss }: TakenMessageProps) {
  const styles = useStyles();
  const before = told?.before;
  return (
    <div aria-live="polite">
      {told !== undefined && (
        <MessageBar intent={told.tone} layout="multiline" politeness="polite">
          <MessageBarBody className={styles.text}>{told.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label="Dismiss"
                onClick={onDismiss}
              />
            }
          >
            {before !== undefined && (
              <Button size="small" onClick={() => onUndo(before)}>
                Undo
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
