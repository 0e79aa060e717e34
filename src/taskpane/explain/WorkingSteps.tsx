/**
 * The steps of a working, numbered: what is computed and its figure, then the formula with the numbers
 * in it and the rule it follows. Any view shows them beside the figure that they explain.
 */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Step } from '../../core/working';
import { WORKING } from '../words/working';
import { figureText } from './figure-text';
import { hostFigures } from './host-figures';
import { WorkedTable } from './WorkedTable';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    counterReset: 'step',
    listStyleType: 'none',
  },
  step: {
    counterIncrement: 'step',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
    '::before': { content: 'counter(step)', color: tokens.colorNeutralForeground3 },
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  label: { overflowWrap: 'anywhere' },
  figure: {
    marginLeft: 'auto',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  result: { fontWeight: tokens.fontWeightSemibold },
  formula: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  source: { color: tokens.colorNeutralForeground3 },
});

interface WorkingStepsProps {
  readonly steps: readonly Step[];
  /** A tag that `Intl` takes. */
  readonly language: string;
  /** Minor digits of the currency. */
  readonly decimals?: number;
  /** The cell of the last step's table that is asked about, counted from 0. */
  readonly marked?: { readonly row: number; readonly column: number } | undefined;
}

export function WorkingSteps({ steps, language, decimals = 2, marked }: WorkingStepsProps) {
  const styles = useStyles();
  return (
    <ol aria-label={WORKING.steps} className={styles.steps}>
      {steps.map(({ label, formula, value, unit, source }, i) => (
        <li key={i} className={styles.step}>
          <div>
            <div className={mergeClasses(styles.head, i === steps.length - 1 && styles.result)}>
              <span className={styles.label}>{hostFigures(label, language)}</span>
              {typeof value !== 'object' && (
                <span className={styles.figure}>{figureText(value, unit, language, decimals)}</span>
              )}
            </div>
            <div className={styles.formula}>{hostFigures(formula, language)}</div>
            {typeof value === 'object' && (
              <WorkedTable
                label={label}
                table={value}
                language={language}
                marked={i === steps.length - 1 ? marked : undefined}
              />
            )}
            {source !== undefined && <div className={styles.source}>{WORKING.source(source)}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
