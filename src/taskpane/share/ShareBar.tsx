/** The bar of the view: how far the work is, and the chosen task. */

import { useRef } from 'react';
import { ActionBar } from '../pane/ActionBar';
import { useActionKey } from '../pane/use-action-key';
import { WorkLine } from '../pane/WorkLine';
import { useSurroundings } from '../surroundings';
import { figure } from '../words/counting';
import { shareWords as words } from '../words/share';
import { readiness } from './readiness';
import type { Share } from './use-share';

export function ShareBar({ share }: { readonly share: Share }) {
  const { excel } = useSurroundings();
  const { state, task, cancel } = share;
  const { work, progress, message } = state;
  const bar = useRef<HTMLDivElement>(null);
  const ready = readiness(excel, state, task);
  const act = (): void => {
    if (ready.canInsert) share.act();
  };
  useActionKey(act);
  const stage = work === undefined ? '' : words.stages[work];
  // What is written is written whole.
  const canCancel = progress === undefined || progress.step === 'reading';
  return (
    <ActionBar
      barRef={bar}
      message={message}
      onDismiss={() => share.change({ type: 'dismissed' })}
      readiness={ready}
      name={words.colleague.names[task ?? 'freeze']}
      onAct={act}
      progress={
        work !== undefined && (
          <WorkLine
            key={work}
            stage={stage}
            text={
              progress === undefined || progress.of === 0
                ? stage
                : words.progress(stage, figure(progress.done), figure(progress.of))
            }
            done={progress?.done ?? 0}
            all={progress?.of}
            onCancel={canCancel ? cancel : undefined}
            heir={() => bar.current?.querySelector<HTMLElement>('[aria-keyshortcuts]')}
          />
        )
      }
    />
  );
}
