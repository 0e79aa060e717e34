/** How far it is, what was done, where the entries go or why not, and the one action. */

import { useRef } from 'react';
import { ActionBar } from '../pane/ActionBar';
import { monthEndWords } from '../words/month-end';
import { ProgressLine } from './ProgressLine';
import type { MonthEndState } from './use-month-end';

export function RunBar({ monthEnd }: { readonly monthEnd: MonthEndState }) {
  const bar = useRef<HTMLDivElement>(null);
  const { message, readiness, progress, post, cancel, dismiss } = monthEnd;
  const action = (): HTMLElement | null | undefined =>
    bar.current?.querySelector<HTMLElement>('[aria-keyshortcuts]');
  const line = progress !== undefined && <ProgressLine progress={progress} onCancel={cancel} heir={action} />;
  return (
    <ActionBar
      {...{ message, readiness }}
      onDismiss={dismiss}
      name={monthEndWords.post}
      onAct={() => void post()}
      progress={line}
      barRef={bar}
    />
  );
}
