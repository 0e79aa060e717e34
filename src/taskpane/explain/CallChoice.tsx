/** The calls of a formula with several, each to be chosen. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EXPLAIN } from '../words/explain';
import type { ExplainedCall } from './explained-call';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '2px', margin: 0, padding: 0, listStyleType: 'none' },
  call: {
    width: '100%',
    justifyContent: 'start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    '&[aria-pressed="true"]': { fontWeight: tokens.fontWeightSemibold },
  },
});

interface CallChoiceProps {
  readonly calls: readonly ExplainedCall[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

export function CallChoice({ calls, chosen, onChoose }: CallChoiceProps) {
  const styles = useStyles();
  return (
    <ol aria-label={EXPLAIN.calls} className={styles.list}>
      {calls.map(({ call }, i) => (
        <li key={i}>
          <Button
            size="small"
            appearance={i === chosen ? 'outline' : 'subtle'}
            className={styles.call}
            aria-pressed={i === chosen}
            onClick={() => onChoose(i)}
          >
            {call.text}
          </Button>
        </li>
      ))}
    </ol>
  );
}
