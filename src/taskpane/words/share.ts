/** What the Share view says: its names, and its sentences around counts and addresses. */

import { counted } from './counting';
import { spoken } from './language';

/** An address or a formula. */
type Text = string;

const cells = counted('en', { one: 'cell', other: 'cells' });
const sheets = counted('en', { one: 'sheet', other: 'sheets' });
const formulas = counted('en', { one: 'formula', other: 'formulas' });

const KEPT_ON = 'the hidden sheet Writedown formulas';

const english = {
  needsExcel: 'Sharing needs Excel.',
  notLoaded:
    'The list of functions could not be loaded. Check that the computer is online, then check again.',

  uses: {
    heading: 'What this workbook uses',
    checkAgain: 'Check again',
    none: 'No cell of this workbook uses Writedown, so a colleague sees all of it without the add-in. What Schedule, Test or Register inserts as a formula will be listed here.',
    allFrozen: (count: number): string =>
      `No cell uses Writedown now: ${formulas(count)} ${count === 1 ? 'is' : 'are'} frozen, so a colleague sees all values. Restore brings them back.`,
    count: (count: number, onSheets: number): string =>
      `${cells(count)} on ${sheets(onSheets)} ${count === 1 ? 'uses' : 'use'} Writedown`,
    allFine: 'every one shows a value',
    error: (count: number): string => `${cells(count)} ${count === 1 ? 'is' : 'are'} in error`,
    damaged: (count: number): string =>
      `${cells(count)} ${count === 1 ? 'carries' : 'carry'} a damaged name of a function`,
    'not re-entered': (count: number): string =>
      `${cells(count)} ${count === 1 ? 'shows' : 'show'} #NAME? though the formula is right`,
    busy: (count: number): string => `${cells(count)} ${count === 1 ? 'has' : 'have'} no answer yet`,
    sheet: (name: Text, count: number): string => `${name}: ${cells(count)}`,
    columns: { cell: 'Cell', functions: 'Functions', shows: 'Shows' },
    shows: { fine: 'a value', damaged: 'damaged name', 'not re-entered': '#NAME?', busy: '#BUSY!' },
    protected: (shows: Text): string => `${shows}, protected`,
    goTo: (address: Text): string => `Go to ${address}`,
  },

  colleague: {
    heading: 'For a colleague without the add-in',
    task: 'What to do',
    names: {
      freeze: 'Freeze',
      restore: 'Restore',
      excel: 'Use Excel’s own',
      repair: 'Repair',
    },
    options: {
      freeze: (count: number): string => `Freeze: values in place of ${formulas(count)}`,
      restore: (count: number): string => `Restore: bring back ${formulas(count)}`,
      excel: (count: number): string => `Excel’s own functions in ${formulas(count)}`,
      repair: (count: number): string => `Repair ${formulas(count)}`,
    },
    sees: 'What a colleague sees',
    seesList: [
      'With the add-in: everything, and it recalculates.',
      'Without it: the values that were saved. Names of functions in the formula bar begin with _xldudf_.',
      'A cell that recalculates without the add-in, because it or what it refers to was edited, shows #NAME?. Saved like that, it stays so until somebody with the add-in repairs it.',
      'Frozen: values only, which nothing can turn into errors. The formulas come back with Restore.',
      'With Excel’s own functions: everything recalculates everywhere, and nothing has to come back.',
    ],
  },

  undo: {
    oneStep: 'Undo in Excel takes it back in one step.',
    manySteps: 'This Excel cannot undo it in one step.',
    freeze: 'A sheet is added, which Excel may not undo: Restore is the way back.',
    restore: 'A sheet may go, which Excel may not undo: freezing again is the way back.',
  },

  freeze: {
    about: (count: number, inCells: number, names: Text): string =>
      `${formulas(count)} on ${names} ${count === 1 ? 'becomes' : 'become'} what ${count === 1 ? 'it shows' : 'they show'}, to the last digit, in ${cells(inCells)}. Formats stay.`,
    kept: `The formulas are kept on ${KEPT_ON}, from where Restore brings them back, also after rows were inserted or sheets renamed.`,
    errors: (count: number): string =>
      `${formulas(count)} ${count === 1 ? 'becomes the error that it shows' : 'become the errors that they show'}.`,
    leftLive: (count: number): string => `Stays live: ${formulas(count)}`,
    why: 'Why',
    reasons: {
      protected: 'its sheet is protected',
      'of an array': 'it seems to have been entered into several cells at once with Ctrl+Shift+Enter',
      busy: 'it has no answer yet',
      'not repaired': 'it shows #NAME?, repair it first',
      'no value': 'what it shows cannot stand alone',
      'needed by a live formula': 'a formula that stays refers to it by #',
    },
    dependents: (count: number): string => `Refers to a result by #: ${formulas(count)}`,
    dependentsAbout: 'Until you restore, these get the fixed area in place of #.',
    formula: 'Formula',
    nothing: 'No formula can be frozen now; the list says why.',
    place: (count: number, inCells: number): string => `${formulas(count)}, ${cells(inCells)}`,
    done: (count: number, inCells: number): string =>
      `${formulas(count)} frozen in ${cells(inCells)}, and kept on ${KEPT_ON}.`,
  },

  restore: {
    about: (count: number): string =>
      `${formulas(count)} ${count === 1 ? 'comes' : 'come'} back to where ${count === 1 ? 'its cell is' : 'their cells are'} now.`,
    ends: `When none is left, ${KEPT_ON} is deleted.`,
    live: (count: number): string =>
      `${formulas(count)} ${count === 1 ? 'stands' : 'stand'} in place already and ${count === 1 ? 'is' : 'are'} kept no longer.`,
    changed: (count: number): string => `Changed since: ${cells(count)}`,
    changedAbout: 'These no longer hold what was frozen. They are left alone unless you say so.',
    overwrite: (count: number): string => `Overwrite ${cells(count)} changed since`,
    stuck: (count: number): string => `Cannot come back: ${formulas(count)}`,
    cell: 'Cell',
    formula: 'Formula',
    why: 'Why',
    reasons: {
      'cell gone': 'its cell was deleted',
      'reference gone': 'cells that it refers to were deleted',
      protected: 'its sheet is protected',
      unreadable: 'the hidden sheet was edited by hand',
    },
    noCell: 'deleted',
    forget: (count: number): string => `Keep ${formulas(count)} no longer`,
    forgetAbout: 'Their values stay. The formulas above are then gone for good, so copy what you need first.',
    nothing: 'Nothing can come back now; the list says why.',
    onlyChanged: 'The cells were changed since. Say that they may be overwritten.',
    done: (count: number): string => `${formulas(count)} restored.`,
    left: (count: number): string => `${formulas(count)} still kept.`,
    forgotten: (left: number): string => `Kept no longer. ${formulas(left)} still kept.`,
  },

  excel: {
    about: (count: number): string =>
      `${formulas(count)} can call Excel’s own DDB, VDB, SLN, SYD, DB, AMORLINC or AMORDEGRC, which are defined alike.`,
    verified: 'Each result is compared to the last bit; whatever differs is put back and named.',
    cell: 'Cell',
    becomes: 'Becomes',
    list: (count: number): string => `Will be rewritten: ${formulas(count)}`,
    done: (count: number): string =>
      `${formulas(count)} ${count === 1 ? 'calls' : 'call'} Excel’s own functions now.`,
    putBack: (address: Text, ours: Text, excels: Text): string =>
      `${address} was put back: it shows ${ours}, and ${excels} with Excel’s own.`,
    morePutBack: (count: number): string =>
      `${formulas(count)} more ${count === 1 ? 'was' : 'were'} put back.`,
    refused: (count: number, first: Text): string =>
      `Excel did not take ${formulas(count)}, the first for ${first}, left as ${count === 1 ? 'it was' : 'they were'}.`,
  },

  repair: {
    about: (count: number): string => `${formulas(count)} ${count === 1 ? 'is' : 'are'} entered anew.`,
    happened:
      'This happens when a workbook is recalculated or saved on a computer without the add-in, or beside another add-in that takes the names of functions for its own. Recalculating does not help; entering the formula again does.',
    locked: (count: number): string =>
      `${cells(count)} to be repaired ${count === 1 ? 'is' : 'are'} on a protected sheet. Unprotect it under Review, then check again.`,
    cell: 'Cell',
    shows: 'Stands there',
    list: (count: number): string => `Will be entered anew: ${formulas(count)}`,
    done: (count: number): string => `${formulas(count)} repaired.`,
    unchanged: (count: number, first: Text): string =>
      `${formulas(count)} could not be repaired, the first in ${first}.`,
  },

  shownErrors: (count: number, first: Text, error: Text): string =>
    `${formulas(count)} ${count === 1 ? 'shows' : 'show'} an error now, the first in ${first}: ${error}.`,
  refused: (count: number, first: Text): string =>
    `Excel did not take ${formulas(count)}, the first for ${first}; still kept.`,

  bar: {
    unchecked: 'The workbook is looked through first.',
    nothing: 'There is nothing to do here.',
  },
  stages: {
    check: 'Looking through the workbook',
    freeze: 'Freezing',
    restore: 'Restoring',
    excel: 'Rewriting',
    repair: 'Repairing',
    forget: 'Tidying up',
  },
  progress: (stage: string, done: string, of: string): string => `${stage}: ${done} of ${of}`,

  opening: {
    heading: 'Open with the workbook',
    label: 'Open Writedown with this workbook',
    about:
      'The pane opens and functions are ready as soon as the workbook is opened. It is kept in the file, so it holds for everybody who opens it.',
    consequence:
      'A colleague who does not have the add-in sees an error in its place every time. Leave it off in a workbook that leaves your team. An add-in from the Marketplace does not open by itself.',
    cannot: 'This Excel cannot open an add-in together with a workbook.',
    unsaved: 'It counts once the workbook is saved.',
  },
};

export const shareWords = spoken({ en: english });
