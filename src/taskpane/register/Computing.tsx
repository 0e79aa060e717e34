/** How far the work over the assets is, once it takes longer than half a second. */

import { Caption1, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { progressText } from '../month-end/progress-text';
import { useSurroundings } from '../surroundings';

const PATIENCE_MILLISECONDS = 500;

interface ComputingProps {
  /** Nothing where nothing is computed. */
  readonly done: number | undefined;
  readonly all: number;
}

export function Computing({ done, all }: ComputingProps) {
  return done === undefined ? null : <Late done={done} all={all} />;
}

function Late({ done, all }: { readonly done: number; readonly all: number }) {
  const { language } = useSurroundings();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const patience = setTimeout(() => setShown(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(patience);
  }, []);
  if (!isShown) return null;
  const text = progressText({ of: 'assets', done, all }, language);
  return (
    <div>
      <Caption1>{text}</Caption1>
      <ProgressBar aria-label={text} value={Math.min(done, all)} max={all} />
    </div>
  );
}
