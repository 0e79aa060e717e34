/** The sentence that Excel does not show beside an error, what to do, and the way to the cells to do it in. */

import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Remedy } from './remedy';
import { ShowLink } from './ShowLink';

const useStyles = makeStyles({
  text: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface RemedyMessageProps {
  readonly remedy: Remedy;
  readonly onShow: (address: string) => void;
}

export function RemedyMessage({ remedy: { sentence, advice, at }, onShow }: RemedyMessageProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.text}>
        {sentence} {advice} {at !== undefined && <ShowLink address={at} onShow={onShow} />}
      </MessageBarBody>
    </MessageBar>
  );
}
