/**
 * Shown where work takes longer than half a second: how far it is, how long it still takes, and the way to
 * stop it. Heard is only what is being done, as counts that change all the time would drown all else.
 */

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useSurroundings } from '../surroundings';
import { monthEndWords } from '../words/month-end';
import { progressText, stageText } from './progress-text';
import type { Progress } from './use-progress';

const PATIENCE_MILLISECONDS = 500;

const useStyles = makeStyles({
  line: { position: 'relative', display: 'flex', alignItems: 'center', gap: '8px' },
  what: { flexGrow: 1, minWidth: 0, display: 'grid', gap: '2px', fontVariantNumeric: 'tabular-nums' },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  bar: { width: '100%', height: '4px', accentColor: tokens.colorBrandBackground },
});

interface ProgressLineProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
  /** What takes the focus when the button that had it goes. */
  readonly heir: () => HTMLElement | null | undefined;
}

export function ProgressLine({ progress, onCancel, heir }: ProgressLineProps) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const patience = setTimeout(() => setShown(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(patience);
  }, []);
  const line = useRef<HTMLDivElement>(null);
  const heirNow = useEffectEvent(heir);
  useLayoutEffect(() => {
    const [own, next] = [line.current, heirNow()];
    return () => {
      if (own?.contains(document.activeElement) === true) next?.focus();
    };
  }, [isShown]);
  if (!isShown) return null;
  const { done, all } = progress;
  const stage = stageText(progress);
  return (
    <div ref={line} className={styles.line}>
      <div className={styles.what}>
        <Caption1>{progressText(progress, language)}</Caption1>
        <progress
          className={styles.bar}
          aria-label={stage}
          {...(all === undefined || all === 0 ? {} : { max: all, value: Math.min(done, all) })}
        />
      </div>
      <span role="status" className={styles.heard}>
        {stage}
      </span>
      <Button size="small" onClick={onCancel}>
        {monthEndWords.cancel}
      </Button>
    </div>
  );
}
