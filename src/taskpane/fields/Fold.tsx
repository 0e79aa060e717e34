/** A part of a view under a heading that opens and closes it. */

import { Body1Strong, makeStyles, Subtitle2, tokens, useId } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { FoldState } from './use-fold';

interface FoldProps {
  readonly title: string;
  readonly fold: FoldState;
  /** What it holds, in a few words beside its title. */
  readonly summary?: string;
  /** Within a part that has a heading of its own. */
  readonly isInner?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  fold: { display: 'grid', gap: '4px' },
  heading: { margin: 0 },
  summary: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    width: '100%',
    padding: '2px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export function Fold({
  title,
  fold: { isOpen, toggle },
  summary = '',
  isInner = false,
  children,
}: FoldProps) {
  const styles = useStyles();
  const Heading = isInner ? Body1Strong : Subtitle2;
  const bodyId = useId('fold');
  return (
    <section className={styles.fold} aria-label={title}>
      <Heading as={isInner ? 'h3' : 'h2'} className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={toggle}
        >
          {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          <span>
            {title}
            {summary !== '' && <span className={styles.summary}> ({summary})</span>}
          </span>
        </button>
      </Heading>
      <div id={bodyId} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
