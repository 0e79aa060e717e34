/** A figure or a table of the result. It answers "why?" where it stands: a click, Enter or Alt+Enter opens its working. */

import { makeStyles, tokens, useId } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { Step } from '../../core/working';
import { WorkingSteps } from '../explain/WorkingSteps';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { testWords } from '../words/test';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    columnGap: '8px',
    width: '100%',
    padding: '4px 0',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  label: { overflowWrap: 'anywhere' },
  figure: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
  },
  working: { padding: '0 0 8px 12px' },
});

interface FigureLineProps {
  readonly label: string;
  /** None where it stands below, as a table. */
  readonly figure?: string;
  readonly working: () => readonly Step[];
}

export function FigureLine({ label, figure = '', working }: FigureLineProps) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const [isOpen, setOpen] = useState(false);
  const workingId = useId('working');
  const toggle = (): void => setOpen(!isOpen);
  /** The key by which figures are asked everywhere; a button knows it only without Alt. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.altKey) return;
    event.preventDefault();
    toggle();
  };
  return (
    <div>
      <button
        type="button"
        className={styles.line}
        title={testWords.why}
        aria-expanded={isOpen}
        aria-controls={workingId}
        onClick={toggle}
        onKeyDown={onKeyDown}
      >
        <span className={styles.label}>{label} </span>
        <span className={styles.figure}>{figure}</span>
      </button>
      <div id={workingId} hidden={!isOpen} className={styles.working}>
        {isOpen && <WorkingSteps steps={working()} language={language} decimals={decimals} />}
      </div>
    </div>
  );
}
