/** Shown where work takes longer than half a second: how far it is, and the way to stop it. */

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useSurroundings } from '../surroundings';
import { progressText } from './progress-text';
import type { Progress } from './use-progress';

const PATIENCE_MILLISECONDS = 500;

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  what: { flexGrow: 1, minWidth: 0, display: 'grid', gap: '2px', fontVariantNumeric: 'tabular-nums' },
  bar: { width: '100%', height: '4px', accentColor: tokens.colorBrandBackground },
});

interface ProgressLineProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
  /** Holds the action that takes the focus when the button that had it goes. */
  readonly bar: RefObject<HTMLElement | null>;
}

export function ProgressLine({ progress, onCancel, bar }: ProgressLineProps) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const patience = setTimeout(() => setShown(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(patience);
  }, []);
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [own, around] = [line.current, bar.current];
    return () => {
      if (own?.contains(document.activeElement) === true) {
        around?.querySelector<HTMLElement>('[aria-keyshortcuts]')?.focus();
      }
    };
  }, [isShown, bar]);
  if (!isShown) return null;
  const { done, all } = progress;
  const text = progressText(progress, language);
  return (
    <div ref={line} className={styles.line}>
      <div className={styles.what}>
        <Caption1>{text}</Caption1>
        <progress
          className={styles.bar}
          aria-label={text}
          {...(all === undefined || all === 0 ? {} : { max: all, value: Math.min(done, all) })}
        />
      </div>
      <Button size="small" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
