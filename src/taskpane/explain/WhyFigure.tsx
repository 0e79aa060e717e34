/** A figure that can be asked "why?": a click, Enter or Alt+Enter opens the working that led to it. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { WORKING } from '../words/working';

export const useWhyStyles = makeStyles({
  figure: {
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: { textDecorationLine: 'underline' },
});

interface WhyFigureProps {
  readonly text: string;
  readonly isOpen: boolean;
  /** What the figure is, where it does not stand by its name in a table. */
  readonly title?: string;
  /** False where the Tab key goes past it, because another figure of the same working takes it. */
  readonly isReached?: boolean;
  readonly onWhy: () => void;
}

export function WhyFigure({ text, isOpen, title = WORKING.why, isReached = true, onWhy }: WhyFigureProps) {
  const styles = useWhyStyles();
  /** The key by which figures are asked everywhere; a button knows it only without Alt. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.altKey) return;
    event.preventDefault();
    onWhy();
  };
  return (
    <button
      type="button"
      className={mergeClasses(styles.figure, isOpen && styles.open)}
      tabIndex={isReached ? 0 : -1}
      title={title}
      aria-expanded={isOpen}
      onClick={onWhy}
      onKeyDown={onKeyDown}
    >
      {text}
    </button>
  );
}
