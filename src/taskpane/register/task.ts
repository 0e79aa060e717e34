/** What every task of the Register view is given. */

import { createContext, useContext } from 'react';
import type { Settings } from '../../core/settings/settings';
import type { Message } from '../journal/message';
import type { FormChange, RegisterForm } from './form';
import type { Source } from './use-source';

export interface Task {
  readonly form: RegisterForm;
  readonly change: (change: FormChange) => void;
  readonly settings: Settings;
  readonly source: Source;
  /** Changes when the workbook or its selection may have. */
  readonly moment: string;
  /** One thing after the other, and what came of it stays until the next. */
  readonly attempt: (work: () => Promise<Message | undefined>) => Promise<void>;
  /** Writes what was previewed of the register, if it stands as it was read, and reads it again. */
  readonly write: Task['attempt'];
  readonly isBusy: boolean;
  /** Reads the register again. @returns Whether it stands as it was read. */
  readonly again: () => Promise<boolean>;
  readonly showRow: (row: number) => void;
}

/** Where the bar of a task is drawn: at the bottom of the view, in which its fields scroll. */
export const BarPlace = createContext<{
  readonly slot: HTMLElement | null;
  readonly message: Message | undefined;
  readonly dismiss: () => void;
}>({ slot: null, message: undefined, dismiss: () => undefined });

export function useBarPlace() {
  return useContext(BarPlace);
}
