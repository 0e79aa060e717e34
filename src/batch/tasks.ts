/** What the command can do with a register: a line a task. */

import type { Result } from '../core/result';
import type { Given, OptionName } from './options';
import { charges } from './tasks/charges';
import { check } from './tasks/check';
import { forecast } from './tasks/forecast';
import { journal } from './tasks/journal';
import { rollForward } from './tasks/roll-forward';
import { schedules } from './tasks/schedules';
import type { Work } from './work';

export interface Task {
  readonly word: string;
  readonly about: string;
  /** What comes after the task's word. */
  readonly example: string;
  readonly options: readonly OptionName[];
  /** @problem those of the options */
  readonly work: (given: Given) => Result<Work>;
}

/** How rows become assets. */
const OF_TERMS = ['convention', 'year-end', 'decimals'] as const;
const OF_ASSETS = [...OF_TERMS, 'events'] as const;
const OF_RUNS = ['output', 'progress', 'quiet'] as const;
const OF_REGISTERS = ['delimiter', 'header', 'format', ...OF_RUNS] as const;
/** Those of a task whose rows may be rejected, and whose parts may be merged. */
const OF_FIGURES = [...OF_REGISTERS, 'rejects', 'partial', 'part'] as const;

export const TASKS: readonly Task[] = [
  {
    word: 'check',
    about: 'says which rows cannot be read and why, which tags stand there twice, and what is odd',
    example: 'register.csv',
    options: ['today', ...OF_ASSETS, ...OF_REGISTERS],
    work: check,
  },
  {
    word: 'schedules',
    about: 'the schedule of every asset over its life',
    example: '--frequency month --output schedules.csv register.csv',
    options: ['frequency', 'book', ...OF_ASSETS, ...OF_FIGURES],
    work: schedules,
  },
  {
    word: 'charges',
    about: 'opening, additions, charge, impairment, disposals and closing, as WDV.REGISTER',
    example: '--from 2026-01-01 --to 2026-12-31 --by class register.csv',
    options: ['from', 'to', 'by', 'book', ...OF_ASSETS, ...OF_FIGURES],
    work: charges,
  },
  {
    word: 'roll-forward',
    about: 'the note of IAS 16.73, a column a class, as WDV.ROLLFORWARD',
    example: '--from 2026-01-01 --to 2026-12-31 --rejects rejects.csv register.csv',
    options: ['from', 'to', 'book', ...OF_ASSETS, ...OF_FIGURES],
    work: rollForward,
  },
  {
    word: 'forecast',
    about: 'the charges of the periods to come, as WDV.FORECAST',
    example: '--from 2027-01-01 --periods 12 --by asset register.csv',
    options: ['from', 'periods', 'frequency', 'by', 'book', ...OF_TERMS, ...OF_FIGURES],
    work: forecast,
  },
  {
    word: 'journal',
    about: 'the entries of a month-end run, as lines of the journal',
    example: '--from 2026-01-01 --to 2026-01-31 --by class --book IFRS register.csv',
    options: ['from', 'to', 'by', 'book', 'kind', 'accounts', ...OF_ASSETS, ...OF_FIGURES],
    work: journal,
  },
];

export const MERGE = {
  word: 'merge',
  about: 'puts parts together that were written with --partial, in the order of their rows',
  example: '--output charges.csv part-1.ndjson part-2.ndjson',
  options: [...OF_RUNS, 'rejects', 'partial'] as readonly OptionName[],
} as const;
