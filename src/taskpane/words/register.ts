/** What the Register view says of itself, its register and its tasks; each task has its own words beside it. */

import type { Task } from '../register/form';
import type { SourceState } from '../register/use-source';
import { countIn } from './counted-in';
import { spoken } from './language';

const english = {
  register: 'Register',
  task: 'Task',
  tasks: {
    check: 'Check the register',
    note: 'Roll-forward note',
    forecast: 'Forecast',
    split: 'Split an asset',
    'part-disposal': 'Dispose of a part',
    create: 'Create a register',
  } satisfies Record<Task, string>,
  needsExcel: 'A register needs Excel.',
  found: (found: SourceState, language: string): string => {
    switch (found.state) {
      case 'looking':
        return 'Looking for a register.';
      case 'none':
        return 'This workbook has no register yet. Create one, or select a table of assets and use it.';
      case 'refused':
        return found.sentence;
      case 'read': {
        const { register, events } = found.source;
        const rows = countIn(register.cells.length - 1, 'row', language);
        return `${register.address}, ${rows}${events === undefined ? '' : `, events of ${events.address}`}`;
      }
    }
  },
  useSelected: 'Use the selected table',
  chosen: (name: string): string => `${name} is the register of this workbook now.`,
  computing: 'Computing.',
  noClass: 'No class',
  book: 'Book',
  noBook: 'None',
  show: 'Show',
  showRow: (row: number): string => `Show register row ${row}`,
};

export const registerWords = spoken({ en: english });
