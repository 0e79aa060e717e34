/** A part of a view under a heading that opens and closes it; which of the two is remembered. */

import { makeStyles, Subtitle2, tokens, useId } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { keep, recall } from '../storage';
import { useSurroundings } from '../surroundings';

interface FoldProps {
  readonly title: string;
  /** What its state is kept under. */
  readonly name: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  fold: { display: 'grid', gap: '4px' },
  heading: { margin: 0 },
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
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export function Fold({ title, name, children }: FoldProps) {
  const styles = useStyles();
  const { storagePrefix } = useSurroundings();
  const key = `${storagePrefix}fold.${name}`;
  const [isOpen, setOpen] = useState(() => recall(key) !== 'closed');
  const bodyId = useId('fold');
  const toggle = (): void => {
    keep(key, isOpen ? 'closed' : 'open');
    setOpen(!isOpen);
  };
  return (
    <section className={styles.fold} aria-label={title}>
      <Subtitle2 as="h2" className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={toggle}
        >
          {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          {title}
        </button>
      </Subtitle2>
      <div id={bodyId} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
