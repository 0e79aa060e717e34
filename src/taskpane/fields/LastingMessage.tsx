/** What was done, said until it is dismissed: announced politely, with room for what can be done about it. */

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  type MessageBarProps,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { fieldWords } from '../words/fields';

const useStyles = makeStyles({
  text: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

export interface LastingMessageProps {
  /** Nothing is shown without one; its place stays, so that what comes is announced. */
  readonly message:
    { readonly tone: NonNullable<MessageBarProps['intent']>; readonly text: string } | undefined;
  readonly onDismiss: () => void;
  readonly children?: ReactNode;
}

export function LastingMessage({ message, onDismiss, children }: LastingMessageProps) {
  const styles = useStyles();
  return (
    <div aria-live="polite">
      {message !== undefined && (
        <MessageBar intent={message.tone} layout="multiline" politeness="polite">
          <MessageBarBody className={styles.text}>{message.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={fieldWords.dismiss}
                onClick={onDismiss}
              />
            }
          >
            {children}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
