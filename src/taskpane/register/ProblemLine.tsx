/** Why there is no result, and the way to the row that it is about. */

import { Caption1, Link } from '@fluentui/react-components';
import { sentenceOf, type Problem } from '../../core/problem';
import { rowNamed } from '../month-end/sentences';
import { registerWords } from '../words/register';
import type { Task } from './task';
import { useTaskStyles } from './task-styles';

interface ProblemLineProps {
  readonly problem: Problem | undefined;
  readonly task: Pick<Task, 'showRow'>;
}

export function ProblemLine({ problem, task }: ProblemLineProps) {
  const styles = useTaskStyles();
  const sentence = problem === undefined ? '' : sentenceOf(problem);
  const named = rowNamed(sentence);
  return (
    <div role="status">
      {problem !== undefined && (
        <Caption1 as="p" block className={styles.strong}>
          {`${sentence} `}
          {named?.of === 'register' && (
            <Link
              as="button"
              className={styles.link}
              aria-label={registerWords.showRow(named.row)}
              onClick={() => task.showRow(named.row)}
            >
              {registerWords.show}
            </Link>
          )}
        </Caption1>
      )}
    </div>
  );
}
