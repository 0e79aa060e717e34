/** Figures beside their names, and the working that led to them, which a click on any of them opens. */

import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { sentenceOf } from '../../core/problem';
import type { Step } from '../../core/working';
import { WhyFigure } from '../explain/WhyFigure';
import { Working } from '../explain/Working';
import { useSurroundings } from '../surroundings';
import { amountText } from '../typed/amount';
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
  readonly working: (() => readonly Step[]) | undefined;
}

export function ResultTable({ label, id, header, rows, decimals, isSum, working }: ResultTableProps) {
  const styles = useTaskStyles();
  const { language } = useSurroundings();
  const [isOpen, setOpen] = useState(false);
  const toggle = (): void => setOpen(!isOpen);
  return (
    <>
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
                  <WhyFigure text={text} isOpen={isOpen} isReached={isSum(name)} onWhy={toggle} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Working isOpen={isOpen} onToggle={toggle} working={working} decimals={decimals} />
    </>
  );
}
