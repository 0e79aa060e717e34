/** How far the working paper is; what is quicker than half a second shows nothing. */

import { Button, Caption1, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useIsSlow } from '../explain/use-is-slow';
import { workbookPaperWords as words } from '../words/workbook-paper';
import type { Gathering } from './workbook-blocks';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  what: { flexGrow: 1, minWidth: 0, display: 'grid', gap: '2px', fontVariantNumeric: 'tabular-nums' },
  // Counts that change all the time would drown all else.
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface PaperProgressProps {
  readonly work: Gathering | 'writing' | undefined;
  readonly onCancel: () => void;
}

export function PaperProgress({ work, onCancel }: PaperProgressProps) {
  const styles = useStyles();
  const isSlow = useIsSlow(work !== undefined);
  const stage = work === undefined ? '' : words.stages[work === 'writing' ? work : work.step];
  return (
    <>
      <span role="status" className={styles.heard}>
        {isSlow ? stage : ''}
      </span>
      {isSlow && work !== undefined && (
        <div className={styles.line}>
          <div className={styles.what}>
            <Caption1>{work === 'writing' ? stage : words.progress(stage, work.done, work.of)}</Caption1>
            {work === 'writing' || work.of === 0 ? (
              <ProgressBar aria-label={stage} />
            ) : (
              <ProgressBar aria-label={stage} value={work.done} max={work.of} />
            )}
          </div>
          {work !== 'writing' && (
            <Button size="small" onClick={onCancel}>
              {words.cancel}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
