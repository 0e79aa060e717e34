/** The task that is chosen; without a register, the way to one. */

import { CheckTask } from './CheckTask';
import { CreateTask } from './CreateTask';
import { ForecastTask } from './ForecastTask';
import { NoteTask } from './NoteTask';
import { PartDisposalTask, type OnJournal } from './PartDisposalTask';
import { SplitTask } from './SplitTask';
import type { Task } from './task';
import type { SourceState } from './use-source';

export type { OnJournal };

interface TaskContentProps {
  readonly task: Omit<Task, 'source'>;
  readonly found: SourceState;
  readonly onJournal: OnJournal | undefined;
}

export function TaskContent({ task, found, onJournal }: TaskContentProps) {
  if (task.form.task === 'create' || found.state === 'none') return <CreateTask task={task} />;
  if (found.state !== 'read') return null;
  const own: Task = { ...task, source: found.source };
  switch (task.form.task) {
    case 'check':
      return <CheckTask task={own} />;
    case 'note':
      return <NoteTask task={own} />;
    case 'forecast':
      return <ForecastTask task={own} />;
    case 'split':
      return <SplitTask task={own} />;
    case 'part-disposal':
      return <PartDisposalTask task={own} onJournal={onJournal} />;
  }
}
