/** The words of the working paper of a workbook, and of the part of the pane that writes it. */

import { counted, figure } from './counting';
import { spoken } from './language';

const cells = counted('en', { one: 'cell', other: 'cells' });
const rows = counted('en', { one: 'row', other: 'rows' });
const columns = counted('en', { one: 'column', other: 'columns' });
const formulas = counted('en', { one: 'formula', other: 'formulas' });
const functions = counted('en', { one: 'function', other: 'functions' });

const english = {
  heading: 'Working paper',
  about:
    'A sheet for the auditor: the settings, every assumption, every result and every source in this workbook, as plain values that need no add-in.',
  preparedOn: 'Prepared on',
  preparedBy: 'Prepared by',
  nobody: 'Name or initials',
  look: 'Look at the workbook',
  lookAgain: 'Look again',
  write: 'Write working paper',
  cancel: 'Cancel',
  dayNeeded: 'Enter the day of preparation, such as 2026-12-31.',
  needsExcel: 'A working paper needs Excel.',
  notLooked: 'On a sheet of its own. Look at the workbook, and what would be written is shown here.',
  stages: {
    sheets: 'Reading the formulas',
    arguments: 'Reading the cells that they refer to',
    calls: 'Working them out',
    writing: 'Writing the working paper',
  },
  progress: (stage: string, done: number, of: number): string =>
    of === 0 ? stage : `${stage}: ${figure(done)} of ${cells(of)}`,
  found: (used: number, of: number): string => `${cells(of)} with ${functions(used)} of Writedown.`,
  noneFound: 'No cell uses a function of Writedown: the paper would hold the settings alone.',
  frozen: (count: number): string =>
    `${formulas(count)} ${count === 1 ? 'is' : 'are'} frozen to values, of which the paper says nothing: restore them first.`,
  place: (address: string, count: number): string => `Goes to ${address}, ${rows(count)}, on a new sheet.`,
  replaces: (address: string, count: number): string =>
    `Goes to ${address}, ${rows(count)}. Replaces the working paper that stands there, with whatever was written into it.`,
  written: (address: string): string => `Wrote the working paper at ${address}.`,
  notWritten: (why: string): string => `No working paper written. ${why}`,
  notRead: (why: string): string => `The workbook was not read. ${why}`,
  catalogueNotLoaded:
    'The list of functions could not be loaded. Check that the computer is online, then try again.',
  wouldReplace: 'A working paper stands in the workbook already. Check the place, then write it again.',
  changed: 'The workbook has changed since you looked. Check the place, then write it.',
  cancelled: 'Stopped. Nothing was written.',
  broken: (why: string): string =>
    `Writedown stopped at an error of its own: ${why}. Look at the sheets before you go on.`,

  sheet: 'Writedown working paper',
  title: 'Working paper: what Writedown computed in this workbook',
  how: 'Plain values as they stood on the day of preparation. Nothing here recalculates, and no add-in is needed to read it.',
  filledDown:
    'Formulas that were filled down stand in one row: the least and the most of their values, and their sum where it is a control total.',
  head: {
    workbook: 'Workbook',
    preparedOn: 'Prepared on',
    preparedBy: 'Prepared by',
    reviewedBy: 'Reviewed by',
    date: 'Date',
    version: 'Add-in',
    versionIs: (version: string): string => `Writedown ${version}`,
    rounding: 'Rounding',
    roundingIs:
      'Worked out on exact values and rounded once, half away from zero; depreciation rounds accumulated amounts, and charges are their differences, so that totals are exact.',
    calculation: 'Calculation',
    calculationIs:
      'Functions depend on their arguments alone: no clock, no network, no other cell. An argument that is not given has the default said beside it.',
  },
  settings: {
    title: 'Settings kept in the workbook',
    yearEnd: 'Financial year closes in month',
    convention: 'Convention',
    materiality: 'Materiality of inventory write-downs',
    share: 'of a stock carried at',
    lock: 'Lock date',
    none: 'none',
    usualAccounts: 'The default accounts; the workbook names none of its own.',
  },
  accounts: {
    title: 'Accounts',
    role: 'Role',
    class: 'Class',
    book: 'Book',
    code: 'Code',
    account: 'Account',
  },
  runs: {
    title: 'Month-end runs posted',
    none: 'None.',
    run: 'Run',
    entries: 'Entries',
    register: 'Register',
    book: 'Book',
    by: 'By',
    from: 'From',
    to: 'To',
    state: 'State',
    digest: 'Digest',
  },
  tests: {
    title: 'Tests kept in the workbook',
    none: 'None.',
    test: 'Test',
    asked: 'Asked',
    answer: 'Answer',
    note: 'Note or source',
    kind: 'Kind',
    signOff: 'Sign-off',
    onPaper: 'on the test’s own working paper, or here',
  },
  functions: {
    title: 'Functions used',
    note: 'Each with the cells that call it, the rules its workings cite, how it rounds and what it computes.',
    function: 'Function',
    cells: 'Cells',
    sheets: 'Sheets',
    sources: 'Rule and source',
    computes: 'What it computes',
  },
  calls: {
    assumptions: 'Assumptions',
    assumptionsNote: 'Every argument of every call: as the formula says it, and what it came to.',
    results: 'Results',
    resultsNote:
      'Every call with its formula. The control total of a table is the sum of all its numbers, as SUM over its cells gives it; cells in error are left out.',
    sheet: 'Sheet',
    cells: 'Cells',
    count: 'Number',
    function: 'Function',
    argument: 'Argument',
    stands: 'As the formula says it',
    formula: 'Formula',
    stand: 'Stands as',
    whole: 'the whole formula',
    part: 'a part of it',
    value: 'Value',
    result: 'Result',
    highest: 'Highest',
    total: 'Control total',
    remark: 'Remark',
  },
  sources: {
    title: 'Sources',
    note: 'What the workings cite. Of figures of law also the table they were taken from, and when it was last checked against the law.',
    source: 'Source',
    cells: 'Cells',
    functions: 'Functions',
    table: 'Dated table',
    checked: 'Checked',
    remark: 'Not confirmed in the law itself',
  },
  leftOut: (count: number): string =>
    `${rows(count)} left out: a paper holds no more of a part. The formulas themselves stand in the workbook.`,
  size: (high: number, wide: number): string => `${rows(high)} × ${columns(wide)}`,
  different: (count: number): string => `${figure(count)} different values`,
  downTo: (first: string, last: string): string => `${first} … ${last}`,
  notGiven: (stands: string | undefined): string =>
    stands === undefined ? 'Not given' : `Not given: ${stands}`,
  ofCells: (count: number, sentence: string): string => `${cells(count)}: ${sentence}`,
  moreRemarks: (count: number): string => `and ${figure(count)} more remarks.`,
  unknown: (part: string): string =>
    `${part} is computed by Excel alone, so the result is what the cell shows.`,
  spread: 'Calculated once for each cell of a range; what the cells show stands here.',
  differs: (count: number): string =>
    `${cells(count)} showed something else than the formula comes to: recalculate the workbook before relying on it.`,
};

export const workbookPaperWords = spoken({ en: english });
