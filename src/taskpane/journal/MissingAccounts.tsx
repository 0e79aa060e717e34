/** Which roles of the entry have no account, and the way to name one. */

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { Role } from '../../core/journal/accounts';
import { journalWords } from '../words/journal';
import { missingSentence } from './reading';

interface MissingAccountsProps {
  readonly missing: readonly Role[];
  readonly onAccounts: () => void;
}

const useStyles = makeStyles({
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

export function MissingAccounts({ missing, onAccounts }: MissingAccountsProps) {
  const styles = useStyles();
  const sentence = missingSentence(missing);
  return (
    <div aria-live="polite">
      {sentence !== undefined && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody className={styles.text}>{sentence}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onAccounts}>
              {journalWords.reading.openAccounts}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
