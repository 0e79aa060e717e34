/**
 * Shown where work takes longer than half a second: how far it is, and the way to stop it. Heard is only what
 * is being done, as counts that change all the time would drown all else.
 */

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { unseen } from '../fields/unseen';
import { paneWords } from '../words/pane';

const PATIENCE_MILLISECONDS = 500;

const useStyles = makeStyles({
  line: { position: 'relative', display: 'flex', alignItems: 'center', gap: '8px' },
  what: { flexGrow: 1, minWidth: 0, display: 'grid', gap: '2px', fontVariantNumeric: 'tabular-nums' },
  heard: unseen,
  bar: { width: '100%', height: '4px', accentColor: tokens.colorBrandBackground },
});

interface WorkLineProps {
  /** What is being done. */
  readonly stage: string;
  /** The same with how far it is. */
  readonly text: string;
  readonly done: number;
  /** Nothing, or 0, where it is not known. */
  readonly all: number | undefined;
  /** Nothing where it cannot be stopped any more. */
  readonly onCancel: (() => void) | undefined;
  /** What takes the focus when the button that had it goes. */
  readonly heir: () => HTMLElement | null | undefined;
}

export function WorkLine({ stage, text, done, all, onCancel, heir }: WorkLineProps) {
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const patience = setTimeout(() => setShown(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(patience);
  }, []);
  const line = useRef<HTMLDivElement>(null);
  const heirNow = useEffectEvent(heir);
  const canCancel = onCancel !== undefined;
  useLayoutEffect(() => {
    const [own, next] = [line.current, heirNow()];
    return () => {
      if (own?.contains(document.activeElement) === true) next?.focus();
    };
  }, [isShown, canCancel]);
  if (!isShown) return null;
  return (
    <div ref={line} className={styles.line}>
      <div className={styles.what}>
        <Caption1>{text}</Caption1>
        <progress
          className={styles.bar}
          aria-label={stage}
          {...(all === undefined || all === 0 ? {} : { max: all, value: Math.min(done, all) })}
        />
      </div>
      <span role="status" className={styles.heard}>
        {stage}
      </span>
      {canCancel && (
        <Button size="small" onClick={onCancel}>
          {paneWords.cancel}
        </Button>
      )}
    </div>
  );
}
