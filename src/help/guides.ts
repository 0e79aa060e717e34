/** The guides: pages for people, in the order they are listed. A new guide is one file and one line here. */

import type { ComponentType } from 'react';
import { DatesAndWords } from './guides/DatesAndWords';
import { ErrorMeanings } from './guides/ErrorMeanings';
import { JournalEntries } from './guides/JournalEntries';
import { NotKnown } from './guides/NotKnown';
import { Privacy } from './guides/Privacy';
import { Sharing } from './guides/Sharing';
import { Tables } from './guides/Tables';
import { WholeSchedules } from './guides/WholeSchedules';

interface Guide {
  readonly file: string;
  readonly title: string;
  /** What it is about, in one line of the list. */
  readonly line: string;
  readonly Text: ComponentType;
}

export const GUIDES: readonly Guide[] = [
  {
    file: 'words.html',
    title: 'Dates, conventions and methods',
    line: 'How a date is typed, and the words that the arguments take.',
    Text: DatesAndWords,
  },
  {
    file: 'tables.html',
    title: 'Tables and their columns',
    line: 'How a register, its events and other tables are laid out.',
    Text: Tables,
  },
  {
    file: 'journal.html',
    title: 'Kinds of journal entry',
    line: 'The amounts, treatments and accounts of each kind.',
    Text: JournalEntries,
  },
  {
    file: 'schedules.html',
    title: 'Whole schedules beat single cells',
    line: 'Why one formula that spills is faster than sixty.',
    Text: WholeSchedules,
  },
  {
    file: 'errors.html',
    title: 'Errors and what they mean',
    line: 'What each error says, and what to do about it.',
    Text: ErrorMeanings,
  },
  {
    file: 'name-error.html',
    title: 'I see #NAME? or _xldudf_',
    line: 'The workbook is fine; Excel has not found the add-in yet.',
    Text: NotKnown,
  },
  {
    file: 'share.html',
    title: 'Share a workbook',
    line: 'What people see who do not have the add-in.',
    Text: Sharing,
  },
  {
    file: 'privacy.html',
    title: 'Privacy',
    line: 'Nothing leaves your computer.',
    Text: Privacy,
  },
];
