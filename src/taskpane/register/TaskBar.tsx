/** The bar of the task that is chosen, drawn at the bottom of the view. */

import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Readiness } from '../journal/readiness';
import { ActionBar } from '../pane/ActionBar';
import { useActionKey } from '../pane/use-action-key';
import { useBarPlace } from './task';

interface TaskBarProps {
  readonly name: string;
  readonly readiness: Readiness;
  readonly onAct: () => void;
  readonly progress?: ReactNode;
  readonly others?: ReactNode;
}

export function TaskBar({ name, readiness, onAct, progress, others }: TaskBarProps) {
  const { slot, message, dismiss } = useBarPlace();
  const act = (): void => {
    if (readiness.canInsert) onAct();
  };
  useActionKey(act);
  if (slot === null) return null;
  const bar = { message, onDismiss: dismiss, readiness, name, onAct: act, progress, others };
  return createPortal(<ActionBar {...bar} />, slot);
}
