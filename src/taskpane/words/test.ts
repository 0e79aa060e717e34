/** What the Test view says, and the working paper that it writes. */

import type { PaperWords } from '../../core/assessment/paper-words';
import { spoken } from './language';

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

const english = {
  form: 'Test',
  kind: 'Kind of test',
  name: 'Name',
  namePlaceholder: 'Such as Press line 2026',
  date: 'Date of the test',
  range: 'Select the cells, then take them',
  fromCells: (rows: number, columns: number): string =>
    `${counted(rows, 'row', 'rows')}, ${counted(columns, 'column', 'columns')}`,
  noCells: 'These cells are blank.',
  readingCells: 'Reading the cells.',
  enterName: 'Enter a name for the test.',
  enter: (label: string): string => `Enter: ${label}.`,
  outsideExcel: 'A working paper needs Excel.',
  cellsNeedExcel: 'Cells need Excel.',
  writing: 'Writing the working paper.',
  looking: 'Looking for a place in the workbook.',
  /** @example "'Press line'!A1:G64, 118 cells, new sheet" */
  place: (address: string, cells: number): string =>
    `${address}, ${counted(cells, 'cell', 'cells')}, new sheet`,
  insert: 'Insert paper',
  inserted: (address: string): string => `Wrote the working paper at ${address}, and kept the test.`,
  insertedNotKept: (address: string, why: string): string =>
    `Wrote the working paper at ${address}. The test itself was not kept. ${why}`,
  notInserted: (why: string): string => `No working paper written. ${why}`,
  cellsChanged: 'No working paper written: a linked cell has changed. Check the test, then insert it.',
  broken: (why: string): string =>
    `Writedown stopped at an error of its own: ${why}. Look at the new sheet before you go on.`,
  result: 'Result',
  resultIs: (what: string, amount: string): string => `${what} ${amount}`,
  none: (what: string): string => `No ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  noneWithHeadroom: (none: string, headroom: string): string => `${none}: headroom ${headroom}`,
  noResult: 'Fill in the fields above, and result, working and entry appear here.',
  wrong: 'No result yet: a field above needs putting right.',
  why: 'How it was worked out',
  inWhole: (label: string): string => `${label}, in whole units`,
  rate: 'Discount rate',
  growth: 'Growth',
  noMap: 'With a growth rate, headroom shows here by rate and growth.',
  entry: 'Entry',
  noEntry: 'Nothing to post.',
  toJournal: 'Take to the Journal',
  toJournalHint: 'Fills the form of the Journal view; nothing is posted yet.',
  indicators: 'Indicators',
  found: (yes: number, answered: number, all: number): string => `${yes} yes, ${answered} of ${all} answered`,
  answers: { open: 'Not answered', yes: 'Yes', no: 'No' },
  note: (indicator: string): string => `Note: ${indicator}`,
  kept: 'Tests in this workbook',
  keptCount: (count: number): string => String(count),
  noneKept: 'None yet. A test that is kept travels with the workbook.',
  keep: 'Keep this test',
  newTest: 'New test',
  open: 'Open',
  openNamed: (name: string): string => `Open ${name}`,
  delete: 'Delete',
  deleteNamed: (name: string): string => `Delete ${name}`,
  undo: 'Undo',
  keptNow: (name: string): string => `Kept ${name} in the workbook.`,
  keptOver: (name: string): string => `Kept ${name} in the workbook, in place of the one before.`,
  notKept: (why: string): string => `Not kept. ${why}`,
  notDeleted: (why: string): string => `Not deleted. ${why}`,
  deleted: (name: string): string => `Deleted ${name}.`,
  opened: (name: string): string => `Opened ${name}.`,
  begun: 'Began a new test.',
  paper: {
    entity: 'Entity',
    date: 'Date',
    inputs: 'Inputs',
    test: 'Test',
    result: 'Result',
    none: (what: string): string => `No ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    entry: 'Entry',
    indicators: 'Indicators',
    answer: 'Answer',
    note: 'Note',
    source: 'Source',
    answers: { open: 'not answered', yes: 'yes', no: 'no' },
    sources: 'Sources',
    signOff: 'Sign-off',
    preparedBy: 'Prepared by',
    reviewedBy: 'Reviewed by',
    conclusion: 'Conclusion',
  } satisfies PaperWords,
};

export const testWords = spoken({ en: english });
