/** What the table of accounts holds that no one can read, and what becomes of it. */

import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { shortened } from '../typed/shortened';
import { accountsWords } from '../words/accounts';

const MOST_SENTENCES = 5;

const useStyles = makeStyles({
  message: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sentence: { margin: '0 0 4px', overflowWrap: 'anywhere' },
});

interface UnreadAccountsProps {
  readonly sentences: readonly string[];
  /** Whether the whole table is meant, and not some of its rows. */
  readonly isWhole: boolean;
}

export function UnreadAccounts({ sentences, isWhole }: UnreadAccountsProps) {
  const styles = useStyles();
  const all = [
    ...shortened(sentences, MOST_SENTENCES),
    isWhole ? accountsWords.chart.nothingPosted : accountsWords.chart.leftOut,
  ];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.message}>
        {all.map((sentence, i) => (
          <p key={i} className={styles.sentence}>
            {sentence}
          </p>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
