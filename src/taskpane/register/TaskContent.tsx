/** The task that is chosen; without a register, the way to one. */

import { useMemo } from 'react';
import { CheckTask } from './CheckTask';
import { CreateTask } from './CreateTask';
import { ForecastTask } from './ForecastTask';
import { hasBooks } from './has-books';
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
  const { form } = task;
  const header = found.state === 'read' ? found.source.register.cells[0] : undefined;
  // A book that was typed for another register would find nothing in one without books.
  const own = useMemo(() => (hasBooks(header ?? []) ? form : { ...form, book: '' }), [form, header]);
  if (form.task === 'create' || found.state === 'none') return <CreateTask task={task} />;
  if (found.state !== 'read') return null;
  const given: Task = { ...task, form: own, source: found.source };
  switch (form.task) {
    case 'check':
      return <CheckTask task={given} />;
    case 'note':
      return <NoteTask task={given} />;
    case 'forecast':
      return <ForecastTask task={given} />;
    case 'split':
      return <SplitTask task={given} />;
    case 'part-disposal':
      return <PartDisposalTask task={given} onJournal={onJournal} />;
  }
}
