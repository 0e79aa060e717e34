/** Figures beside their names: a click on one opens the working that led to it. */

import { mergeClasses } from '@fluentui/react-components';
import { sentenceOf } from '../../core/problem';
import { useSurroundings } from '../surroundings';
import { amountText } from '../typed/amount';
import { registerWords } from '../words/register';
import { useTaskStyles } from './task-styles';
import type { ResultRow } from './result';

interface ResultTableProps {
  readonly label: string;
  readonly id?: string;
  /** Of the names and of the figures. */
  readonly header: readonly [string, string];
  readonly rows: readonly ResultRow[];
  readonly decimals: number;
  /** Whether a row sums up those above it. */
  readonly isSum: (name: string) => boolean;
  readonly onWhy: () => void;
}

export function ResultTable({ label, id, header, rows, decimals, isSum, onWhy }: ResultTableProps) {
  const styles = useTaskStyles();
  const { language } = useSurroundings();
  return (
    <table id={id} aria-label={label} className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {header[0]}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.right)}>
            {header[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, figure }, i) => {
          const sum = isSum(name) && styles.sum;
          const text =
            typeof figure === 'number' ? amountText(figure, language, decimals) : sentenceOf(figure);
          return (
            <tr key={i}>
              <th scope="row" className={mergeClasses(styles.name, sum)}>
                {name}
              </th>
              <td className={mergeClasses(styles.figure, sum)}>
                {/* With the Tab key by way of the sums alone. */}
                <button
                  type="button"
                  className={styles.why}
                  tabIndex={isSum(name) ? 0 : -1}
                  title={registerWords.why}
                  onClick={onWhy}
                >
                  {text}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
